import type { Suggestion } from '../assess/diagnostic.ts';
import type { Span } from '../span.ts';

const SPACE = /[ \t\u00a0]/u;

/** Takes a sentence out, with the white space that would be left over; with its paragraph, if it stood alone in it. */
export function dropSentence(text: string, sentence: Span): Suggestion {
  let { from, to } = sentence;
  let start = from;
  while (start > 0 && SPACE.test(text.charAt(start - 1))) start--;
  let end = to;
  while (end < text.length && SPACE.test(text.charAt(end))) end++;
  const startsLine = start === 0 || text.charAt(start - 1) === '\n';
  const endsLine = end === text.length || text.charAt(end) === '\n';
  if (startsLine && endsLine) {
    [from, to] = [start, end];
    while (to < text.length && /\s/u.test(text.charAt(to))) to++;
    if (to === text.length) while (from > 0 && /\s/u.test(text.charAt(from - 1))) from--;
  } else if (endsLine) from = start;
  else to = end;
  return { from, to, excerpt: text.slice(from, to), replacement: '' };
}

/** Puts another sentence in the place of one. */
export function replaceSentence(text: string, { from, to }: Span, replacement: string): Suggestion {
  return { from, to, excerpt: text.slice(from, to), replacement };
}

/** What may join two clauses after their comma. */
const JOINER = /^[,;:\u2013\u2014-]\s*(?:(?:and|but|so|yet|though|although|because|as|still)\s+)?/iu;
/** A clause that can stand alone begins like this. */
const STANDS_ALONE =
  /^(?:I|We|My|Our|The|This|That|It|Thank|Thanks|Please|You|Your|Looking|If|Would|Could|There)\b/iu;
const FEWEST_WORDS = 3;

/** Takes one clause out of a sentence and keeps the rest a sentence; null when what is left would not stand alone. */
export function dropClause(text: string, sentence: Span, clause: Span): Suggestion | null {
  const before = text
    .slice(sentence.from, clause.from)
    .trim()
    .replace(/^(?:and|but|so|yet)$/iu, '');
  const after = text.slice(clause.to, sentence.to);
  if (before === '') return dropFirst(text, sentence, clause, after);
  if (/^[.!?\s]*$/u.test(after)) return dropLast(text, sentence, before);
  return null;
}

function dropFirst(text: string, sentence: Span, clause: Span, after: string): Suggestion | null {
  const joiner = JOINER.exec(after);
  if (joiner === null) return null;
  const rest = after.slice(joiner[0].length);
  if (!STANDS_ALONE.test(rest) || countWords(rest) < FEWEST_WORDS) return null;
  const to = clause.to + joiner[0].length + 1;
  return {
    from: sentence.from,
    to,
    excerpt: text.slice(sentence.from, to),
    replacement: rest.charAt(0).toUpperCase(),
  };
}

function dropLast(text: string, sentence: Span, before: string): Suggestion | null {
  const rest = before.replace(/[,;:\u2013\u2014(-]+(?:\s*(?:and|but|so|yet))?$/iu, '').trimEnd();
  if (rest === before || !STANDS_ALONE.test(rest) || countWords(rest) < FEWEST_WORDS) return null;
  const from = sentence.from + rest.length;
  const last = text.charAt(sentence.to - 1);
  return {
    from,
    to: sentence.to,
    excerpt: text.slice(from, sentence.to),
    replacement: /[.!?]/u.test(last) ? last : '',
  };
}

const countWords = (text: string): number => text.split(/\s+/u).filter((word) => word !== '').length;
