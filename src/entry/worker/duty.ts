import { inTurn } from './in-turn.ts';

/** Where it is noted for which state a duty was last done, as long as the browser runs. */
export interface Journal {
  recall(name: string): Promise<string | undefined>;
  note(name: string, text: string): Promise<void>;
}

/** Work that every change of some state asks for, which a worker that is stopped in the midst of it leaves undone. */
export interface Duty {
  /** Does it now, never twice at once; resolves when it is done for the state as it is. */
  readonly run: () => Promise<void>;
  /** Does it if it was never finished for the state as it is: at every start, whatever woke the worker. */
  readonly resume: () => Promise<void>;
}

/** @param state says in a few words what the work depends on */
export function duty(
  name: string,
  state: () => Promise<string>,
  work: () => Promise<void>,
  journal: Journal,
): Duty {
  const run = inTurn(async () => {
    const now = await state();
    await work();
    await journal.note(name, now);
  });
  return {
    run,
    async resume() {
      const [now, done] = await Promise.all([state(), journal.recall(name)]);
      if (now !== done) await run();
    },
  };
}
