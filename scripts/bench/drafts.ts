import { CLOSING, FILLINGS, FLAGGED, GREETING, PLAIN } from './sentences.ts';

export interface BenchDraft {
  readonly text: string;
  /** What a composer holds as text nodes: one for each paragraph. */
  readonly paragraphs: readonly string[];
}

/** One sentence in twenty makes a flag move. */
const SENTENCES_PER_FLAG = 20;
export const SENTENCES_PER_PARAGRAPH = 5;

/** An email of at least `words` words; each seed gives another one, always the same. */
export function draftOf(words: number, seed: number): BenchDraft {
  const { pick, say } = speaker(seed);
  const paragraphs = [say(GREETING)];
  let left = words;
  for (let said = 0; left > 0; ) {
    const sentences: string[] = [];
    while (sentences.length < SENTENCES_PER_PARAGRAPH && left > 0) {
      said++;
      const sentence = say(pick(said % SENTENCES_PER_FLAG === 0 ? FLAGGED : PLAIN));
      sentences.push(sentence);
      left -= sentence.split(' ').length;
    }
    paragraphs.push(sentences.join(' '));
  }
  paragraphs.push(CLOSING);
  return { text: paragraphs.join('\n\n'), paragraphs };
}

/** Says things by chance, by its seed always the same ones. */
export function speaker(seed: number): {
  pick(list: readonly string[]): string;
  /** Fills a sentence's gaps. */
  say(sentence: string): string;
} {
  const random = randomFrom(seed);
  const pick = (list: readonly string[]): string => list[Math.floor(random() * list.length)] ?? '';
  return {
    pick,
    say: (sentence) => sentence.replace(/\{(\w+)\}/gu, (_, gap: string) => pick(FILLINGS.get(gap) ?? [])),
  };
}

/** The small generator known as mulberry32: numbers from 0 up to, not including, 1. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Texts made to hang a reader, by what they are. Some parsers take time of a higher power, or run out of stack. */
export const HOSTILE: ReadonlyMap<string, () => string> = new Map([
  ['100,000 letters "a"', () => 'a'.repeat(100_000)],
  ['20,000 times "sorry "', () => 'sorry '.repeat(20_000)],
  ['20,000 times "sorry, "', () => 'sorry, '.repeat(20_000)],
  [
    'a megabyte in one line',
    () => `${draftOf(1_000, 1).text.replaceAll('\n', ' ')} `.repeat(170).slice(0, 1_000_000),
  ],
  ['50,000 quote marks', () => '"'.repeat(50_000)],
  [
    'quoted lines nested 440 deep',
    () => Array.from({ length: 440 }, (_, depth) => `${'>'.repeat(depth)} sorry`).join('\n'),
  ],
  ['quotation marks nested 50,000 deep', () => '“‘'.repeat(25_000) + '’”'.repeat(25_000)],
  ['brackets nested 50,000 deep', () => '('.repeat(50_000) + ')'.repeat(50_000)],
  [
    '50,000 brackets before an apology',
    () => `I apologise. The room was warm ${'('.repeat(50_000)}n(x, I am so sorry.`,
  ],
  [
    '340 lines of half-written addresses',
    () => {
      const some = '2024<@'.repeat(48);
      return `On ${some}a@b <\n${some}\n${some}:\n`.repeat(113);
    },
  ],
  ['50,000 times "if I "', () => 'if I '.repeat(50_000)],
]);
