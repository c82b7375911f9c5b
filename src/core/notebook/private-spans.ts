import { MOST_TEXT } from '../assess/limits.ts';
import { type PlainWord, plainWords } from '../plain-words.ts';
import type { Span } from '../span.ts';

/** A stretch of a draft that repeats private notes: whole words, `[from, to)` in UTF-16 offsets of the draft. */
export interface PrivateSpan extends Span {
  readonly severity: 'warning' | 'note';
  /** How many words in a row. */
  readonly words: number;
}

export interface WallOptions {
  /** What the person chose to insert, and what stands in every draft of the kind: never private. */
  readonly shared?: readonly string[];
  /** Whether the draft goes to the person's own recruiter and nobody else: then it is worth no more than a note. */
  readonly toOwnRecruiter?: boolean;
}

/** How many words in a row are no coincidence. */
export const REPEATED_WORDS = 6;

/**
 * Where a draft repeats six or more words in a row of private notes. Case, accents, punctuation, line breaks and
 * invisible marks do not matter. Words that also stand in a row in a shared text are let through. Runs where the notes
 * may be; of the notes nothing comes back but the place in the draft. Linear in all texts; reads up to `MOST_TEXT`
 * units of each; never throws.
 */
export function privateSpans(
  draft: string,
  notes: readonly string[],
  { shared = [], toOwnRecruiter = false }: WallOptions = {},
): PrivateSpan[] {
  const words = wordsOf(draft);
  const numbers = new Map<string, number>();
  for (const { word } of words) if (!numbers.has(word)) numbers.set(word, numbers.size);
  const rows = (texts: readonly string[]): Set<string> =>
    new Set(texts.flatMap((text) => rowsOf(wordsOf(text), numbers)));
  const privateRows = rows(notes);
  const sharedRows = rows(shared);
  const severity = toOwnRecruiter ? 'note' : 'warning';
  const spans: PrivateSpan[] = [];
  let first = 0;
  let last = -1;
  for (const [at, row] of rowsOf(words, numbers).entries()) {
    if (!privateRows.has(row) || sharedRows.has(row)) continue;
    // A row that begins within the stretch before makes it longer.
    if (at <= last) spans.pop();
    else first = at;
    last = at + REPEATED_WORDS - 1;
    spans.push({
      from: words[first]?.from ?? 0,
      to: words[last]?.to ?? 0,
      severity,
      words: last - first + 1,
    });
  }
  return spans;
}

function wordsOf(text: string): PlainWord[] {
  return plainWords(text.slice(0, MOST_TEXT));
}

/** Each row of six words, from first to last, by the words' numbers; a word that the draft has not has none. */
function rowsOf(words: readonly PlainWord[], numbers: ReadonlyMap<string, number>): string[] {
  const known = words.map(({ word }) => numbers.get(word) ?? '');
  const rows: string[] = [];
  for (let end = REPEATED_WORDS; end <= known.length; end++)
    rows.push(known.slice(end - REPEATED_WORDS, end).join());
  return rows;
}
