import type { Hit } from '../language/patterns.ts';
import { SHAPES } from '../language/vocabulary.ts';
import type { Words } from '../language/words.ts';
import type { Span } from '../span.ts';

const BOUNDARIES: ReadonlySet<number> = new Set([
  SHAPES.comma,
  SHAPES.break,
  SHAPES.quote,
  SHAPES.question,
  SHAPES.end,
]);

/** The clause around a find: as far as punctuation on either side, which it leaves out, and "and" or "but" before it. */
export function clauseAround(words: Words, hit: Hit, joiners: ReadonlySet<number>): Span {
  let first = hit.from;
  let last = hit.to - 1;
  const isBoundary = (at: number): boolean => BOUNDARIES.has(words.code.charCodeAt(at));
  while (first < last && isBoundary(first)) first++;
  while (last > first && isBoundary(last)) last--;
  while (first > 0 && !isBoundary(first - 1)) first--;
  while (first < last && joiners.has(words.code.charCodeAt(first))) first++;
  while (last + 1 < words.code.length && !isBoundary(last + 1)) last++;
  return { from: words.from[first] ?? 0, to: words.to[last] ?? 0 };
}
