import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { LiveCount, SETTLED_AFTER } from '../../../src/ui/composer/live-count.tsx';
import { textOf, View } from '../view.tsx';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function passing(milliseconds: number): Promise<void> {
  return act(async () => {
    await vi.advanceTimersByTimeAsync(milliseconds);
  });
}

/** A draft that is typed on; tells all that a screen reader gets to hear of it. */
function typing() {
  const view = new View(<LiveCount count={null} since={0} />);
  const region = view.get('status', '');
  const said: string[] = [];
  const listener = new MutationObserver(() => {
    const words = textOf(region);
    if (words !== (said.at(-1) ?? '')) said.push(words);
  });
  listener.observe(region, { childList: true, characterData: true, subtree: true });
  let edits = 0;
  return {
    said,
    async letters(counts: readonly number[], between = 200): Promise<void> {
      for (const count of counts) {
        edits += 1;
        view.show(<LiveCount count={count} since={edits} />);
        await passing(between);
      }
    },
    pause: () => passing(SETTLED_AFTER),
  };
}

test('nothing is said while somebody types, though the number stays the same for long', async () => {
  const { said, letters } = typing();
  await letters([0, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2]);
  expect(said).toEqual([]);
});

test('after a pause the number is said once, and not again until it is another', async () => {
  const { said, letters, pause } = typing();
  await letters([1, 2]);
  await pause();
  await pause();
  expect(said).toEqual(['2 things to look at']);
  await letters([2, 2, 2]);
  await pause();
  expect(said).toHaveLength(1);
  await letters([1, 0]);
  await pause();
  expect(said).toHaveLength(2);
});
