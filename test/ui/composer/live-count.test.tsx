import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { LiveCount, type LiveCountProps, SETTLED_AFTER } from '../../../src/ui/composer/live-count.tsx';
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

/** In ms. */
const BETWEEN_LETTERS = 200;

/** A draft that is typed on; tells all that a screen reader gets to hear of it. */
function typing(part: Partial<LiveCountProps> = {}) {
  const view = new View(<LiveCount count={null} since={0} {...part} />);
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
    async letters(counts: readonly (number | null)[], now: Partial<LiveCountProps> = {}): Promise<void> {
      for (const count of counts) {
        edits += 1;
        view.show(<LiveCount {...part} {...now} count={count} since={edits} />);
        await passing(BETWEEN_LETTERS);
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

test('a number that is known from the start is not said before there was another', async () => {
  const { said, letters, pause } = typing({ known: 0 });
  await letters([0, 0]);
  await pause();
  expect(said).toEqual([]);
  await letters([1]);
  await pause();
  await letters([0]);
  await pause();
  expect(said).toEqual(['1 thing to look at', 'Nothing to look at']);
});

test('what another one said meanwhile is not said again', async () => {
  const { said, letters, pause } = typing({ known: 0 });
  await letters([1]);
  await pause();
  await letters([2], { silent: true });
  await pause();
  await letters([2]);
  await pause();
  expect(said).toEqual(['1 thing to look at', '']);
  await letters([3]);
  await pause();
  expect(said.at(-1)).toBe('3 things to look at');
});

test('what is no longer counted is no longer there to be read, and is said once it is counted again', async () => {
  const { said, letters, pause } = typing({ known: 0 });
  for (const count of [1, null, 1]) {
    await letters([count]);
    await pause();
  }
  expect(said).toEqual(['1 thing to look at', '', '1 thing to look at']);
});
