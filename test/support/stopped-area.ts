import type { FakeArea } from './fake-area.ts';

/**
 * The area as a worker has it that is stopped at its nth write: the write never answers, and was done or not.
 * `stopped` resolves when it comes to that.
 */
export function stoppedAt(
  area: FakeArea,
  nth: number,
  done: boolean,
): { area: FakeArea; stopped: Promise<void> } {
  let writes = 0;
  let stop: () => void = () => undefined;
  const stopped = new Promise<void>((resolve) => {
    stop = resolve;
  });
  const until = async (write: () => Promise<void>): Promise<void> => {
    writes += 1;
    if (writes < nth) return write();
    if (writes === nth && done) await write();
    stop();
    return new Promise(() => undefined);
  };
  return {
    stopped,
    area: {
      ...area,
      set: (items) => until(() => area.set(items)),
      remove: (keys) => until(() => area.remove(keys)),
    },
  };
}
