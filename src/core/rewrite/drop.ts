import type { Suggestion } from '../assess/diagnostic.ts';
import type { Span } from '../span.ts';
import type { Rest } from './rest.ts';

const SPACE = /[ \t\u00a0]/u;
/** Begins a sentence that leans on the one before it. */
const LEANS = /^(?:It|This|That|Th[eo]se|They|S?[Hh]e|So|But|And|However|Then|Instead|As a result)\b/u;
/** Starts a list entry, which would be left empty. */
const ENTRY = /(?:^|\n)[ \t]*(?:[-*+\u2022\u2013]|\d{1,3}[.)])[ \t]*$/u;
const LONGEST_ENTRY = 20;
/** Such a clause leans on the one in front of it. */
const REFERS = /^it\b|\b(?:anyway|\w+theless|either|instead|though|too|it|this|that|so)$/iu;

/**
 * Takes a sentence out, with the white space that would be left over; with its paragraph, if it stood alone in it. Null
 * when what is around it would not be right without it.
 */
export function dropSentence(text: string, { from, to }: Span): Suggestion | null {
  let start = from;
  while (start > 0 && SPACE.test(text.charAt(start - 1))) start--;
  let end = to;
  while (end < text.length && SPACE.test(text.charAt(end))) end++;
  const startsLine = start === 0 || text.charAt(start - 1) === '\n';
  const endsLine = end === text.length || text.charAt(end) === '\n';
  if (!endsLine && LEANS.test(text.slice(end, end + LONGEST_ENTRY))) return null;
  if (ENTRY.test(text.slice(Math.max(0, from - LONGEST_ENTRY), from))) return null;
  const span = { from: endsLine && !startsLine ? start : from, to: endsLine && !startsLine ? to : end };
  if (startsLine && endsLine) {
    [span.from, span.to] = [start, end];
    while (span.to < text.length && /\s/u.test(text.charAt(span.to))) span.to++;
    if (span.to === text.length) while (span.from > 0 && /\s/u.test(text.charAt(span.from - 1))) span.from--;
  }
  if (text.slice(0, span.from).trim() === '' && text.slice(span.to).trim() === '') return null;
  return replaced(text, span, '');
}

/** Puts other words in the place of some. */
export function replaced(text: string, { from, to }: Span, replacement: string): Suggestion {
  return { from, to, excerpt: text.slice(from, to), replacement };
}

/**
 * Takes one clause out of a sentence and keeps the rest a sentence. What goes is only taken out where that is enough,
 * so that whatever form the rest has stays; a small letter that becomes the first is written anew with its sentence.
 */
export function dropClause(
  text: string,
  clause: Span,
  { start, end, before, after }: Rest,
): Suggestion | null {
  if (before !== null) {
    if (after === null) return replaced(text, { from: before.to, to: end }, '');
    const joined = /^,? (?:and|but|so)\b/iu.test(text.slice(clause.to, after.from));
    return joined ? replaced(text, { from: before.to, to: clause.to }, '') : null;
  }
  if (after === null || REFERS.test(text.slice(after.from, after.to))) return null;
  const first = text.charAt(after.from);
  if (first === first.toUpperCase()) return replaced(text, { from: start, to: after.from }, '');
  return replaced(text, { from: start, to: end }, capital(text.slice(after.from, after.to)));
}

/** Puts a sentence in the place of one clause and keeps the rest beside it, as sentences of their own. */
export function replaceClause(text: string, rest: Rest, sentence: string, to: number): Suggestion {
  const { start, before, after } = rest;
  const head = before === null ? '' : `${text.slice(before.from, before.to)}. `;
  const tail = after === null ? '' : ` ${capital(text.slice(after.from, to))}`;
  return replaced(text, { from: start, to }, head + sentence + tail);
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
