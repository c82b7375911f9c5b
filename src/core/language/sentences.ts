import type { Span } from '../span.ts';

/** Ends with a full stop, yet ends no sentence before a name or a small letter. */
const ABBREVIATIONS = new Set(
  `mr mrs ms mx dr prof st sr jr vs e.g i.e eg ie etc inc ltd co corp dept approx no ext tel a.m p.m am pm u.s u.k ph.d`.split(
    /\s+/u,
  ),
);
/** Of those, the ones that do end a sentence when a capital follows: "at 5 p.m. We left." */
const MAY_END = new Set('etc inc ltd co corp a.m p.m am pm u.s u.k ph.d ext'.split(' '));

/** A line this long was likely broken by a program, not by the writer. */
const WRAPPED_LINE = 60;

const TERMINATOR = /[.!?\u2026][.!?\u2026]*["'\u201d\u2019)\]]*/gu;
/** After a full stop without a space only these begin a sentence for sure. */
const COMMON_OPENERS = /^(?:I|The|We|My|It|He|She|They|But|And|So)[\s']/u;
const LETTER = /\p{L}/u;
const SMALL = /\p{Ll}/u;
const CAPITAL = /\p{Lu}/u;

/** The paragraphs of a stretch of text: what empty lines or hard line breaks part, without surrounding white space. */
export function paragraphs(text: string, within: Span): Span[] {
  const found: Span[] = [];
  let start = within.from;
  let line = within.from;
  while (line < within.to) {
    const newline = text.indexOf('\n', line);
    const end = newline === -1 || newline > within.to ? within.to : newline;
    if (end === within.to || !joins(text, line, end, within.to)) {
      const span = trimmed(text, start, end);
      if (span.to > span.from) found.push(span);
      start = end + 1;
    }
    line = end + 1;
  }
  return found;
}

/** Whether the line `[from, to)` runs on into the next one: a soft wrap. */
function joins(text: string, from: number, to: number, limit: number): boolean {
  const line = trimmed(text, from, to);
  const next = text.charAt(to + 1);
  if (line.to === line.from || to + 1 >= limit) return false;
  const last = text.charAt(line.to - 1);
  if (/[.!?:;]/u.test(last)) return false;
  const length = line.to - line.from;
  if (SMALL.test(next)) return last !== ',' || length >= WRAPPED_LINE / 2;
  return length >= WRAPPED_LINE && /[\p{L}\p{N}("'\u201c]/u.test(next);
}

function trimmed(text: string, from: number, to: number): Span {
  let start = from;
  let end = to;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return { from: start, to: end };
}

function isSpace(code: number): boolean {
  return code <= 32 || code === 0xa0 || code === 0x200b || code === 0xfeff || code === 0x202f;
}

/** The sentences of one paragraph, in order, without the white space between them. Linear in its length. */
export function sentences(text: string, paragraph: Span): Span[] {
  const found: Span[] = [];
  const upTo = text.slice(0, paragraph.to);
  let next = nextSentence(upTo, paragraph.from);
  for (; next !== null; next = nextSentence(upTo, next.to)) found.push(next);
  return found;
}

/** Whether a sentence starts somewhere depends on what stands before, and on so many units from there on. */
export const START_REACH = 5;

/**
 * The sentence that starts at `from`, white space aside, which is where its paragraph starts or another sentence ends.
 * `text` ends where the paragraph does.
 */
export function nextSentence(text: string, from: number): Span | null {
  TERMINATOR.lastIndex = from;
  for (let match = TERMINATOR.exec(text); match !== null; match = TERMINATOR.exec(text)) {
    const end = match.index + match[0].length;
    if (end >= text.length) break;
    if (endsSentence(text, from, match.index, end)) return trimmed(text, from, end);
  }
  const rest = trimmed(text, from, text.length);
  return rest.to > rest.from ? rest : null;
}

/** Whether the punctuation at `[at, end)` ends a sentence that began at `start`. */
function endsSentence(text: string, start: number, at: number, end: number): boolean {
  const after = text.charCodeAt(end);
  const before = text.charAt(at - 1);
  if (!isSpace(after)) {
    // A space forgotten: "Is it?Then", "it.I then"; but not "example.com", "3.5" or "Node.js".
    if (end !== at + 1 || !SMALL.test(before)) return false;
    if (text.charAt(at) !== '.') return CAPITAL.test(text.charAt(end));
    return COMMON_OPENERS.test(text.slice(end, end + START_REACH));
  }
  let next = end;
  while (isSpace(text.charCodeAt(next))) next++;
  const follower = text.charAt(next);
  const ellipsis = end - at > 1 || text.charAt(at) === '\u2026';
  if (SMALL.test(follower) && (ellipsis || /["'\u201d\u2019)\]]/u.test(text.charAt(end - 1)))) return false;
  if (text.charAt(at) !== '.' || ellipsis) return true;
  const word = wordBefore(text, start, at);
  if (word.length === 1 && LETTER.test(word) && word !== 'i')
    return !SMALL.test(follower) && !CAPITAL.test(before);
  if (!ABBREVIATIONS.has(word)) return true;
  return MAY_END.has(word) && CAPITAL.test(follower);
}

/** The word, with inner full stops, that ends at `end`; small letters. Words longer than any abbreviation are cut. */
function wordBefore(text: string, start: number, end: number): string {
  let from = end;
  while (from > start && end - from < 8 && /[\p{L}.]/u.test(text.charAt(from - 1))) from--;
  return text.slice(from, end).toLowerCase();
}
