import { assessDraft } from '../../src/core/assess/assess-draft.ts';
import { DraftReader } from '../../src/core/assess/draft-reader.ts';
import { type BenchDraft, draftOf, HOSTILE } from './drafts.ts';
import { type Contender, race, type Timing, timingOf } from './race.ts';
import { readWordList } from './word-list.ts';

const ROUNDS = 40;
/** Many, as some remember what they have read; Harper still knows clauses that come again. */
const DRAFTS = 64;
/** Long drafts say enough by themselves. */
const LONG_DRAFTS = 4;
const HOSTILE_ROUNDS = 3;
/** Typed in the middle of a draft, letter by letter, and taken back letter by letter. */
const TYPED = ' I was also glad to hear that the workshop in the old mill will stay open.';

const WORD_LIST: Contender = { name: 'word list', read: ({ paragraphs }) => readWordList(paragraphs) };
const AFTERWORD: Contender = { name: 'Afterword', read: ({ text }) => assessDraft({ text }) };

/** Everybody on drafts of 1,000 words; the word list comes first. */
export function compare(others: readonly Contender[] = []): Promise<Timing[]> {
  const drafts = draftsOf(1_000, DRAFTS);
  return race(
    [WORD_LIST, AFTERWORD, ...others].map((contender) => ({ ...contender, drafts })),
    ROUNDS,
  );
}

/** Afterword on drafts of these lengths, in words. */
export function grow(lengths: readonly number[]): Promise<Timing[]> {
  return race(
    lengths.map((words) => ({ ...AFTERWORD, name: String(words), drafts: draftsOf(words, LONG_DRAFTS) })),
    ROUNDS / 2,
  );
}

/** Afterword after one keystroke, in drafts of these lengths that it has read before. */
export function type(lengths: readonly number[]): Promise<Timing[]> {
  return race(
    lengths.map((words) => {
      const reader = new DraftReader();
      return {
        name: String(words),
        drafts: keystrokesIn(draftOf(words, 1)),
        read: ({ text }) => reader.assess({ text }),
      };
    }),
    ROUNDS,
  );
}

function draftsOf(words: number, count: number): BenchDraft[] {
  return Array.from({ length: count }, (_, seed) => draftOf(words, seed));
}

/** The draft after each keystroke, in a ring: the last one is a keystroke before the first. */
function keystrokesIn({ paragraphs }: BenchDraft): BenchDraft[] {
  const middle = Math.floor(paragraphs.length / 2);
  const typed = Array.from({ length: TYPED.length }, (_, letters) => TYPED.slice(0, letters));
  return [...typed, TYPED, ...typed.slice(1).reverse()].map((added) => {
    const now = paragraphs.with(middle, (paragraphs[middle] ?? '') + added);
    return { paragraphs: now, text: now.join('\n\n') };
  });
}

/** Afterword on a text made to hang it. */
export function endure(name: string): Timing {
  const text = HOSTILE.get(name)?.() ?? '';
  const samples: number[] = [];
  for (let round = 0; round < HOSTILE_ROUNDS; round++) {
    const start = performance.now();
    try {
      assessDraft({ text });
    } catch (error) {
      return { ...timingOf(name, []), error: String(error) };
    }
    samples.push(performance.now() - start);
  }
  return timingOf(name, samples);
}
