import { type Line, nextFilled } from './lines.ts';
import {
  ATTRIBUTION_STARTS,
  FROM_HEADERS,
  OTHER_HEADERS,
  SEPARATOR_PHRASES,
  WROTE_WORDS,
} from './quote-openers.ts';

/** Longest line that is looked at for a mail program's formula; longer ones are somebody's prose. */
const FORMULA_LIMIT = 300;
/** "De:" */
const SHORTEST_FORMULA = 3;
/** Mail programs wrap "On … wrote:" at about 76 characters, so a long name and address make three lines. */
const ATTRIBUTION_LINES = 3;
/** From, Sent, To, Cc, Bcc, Subject, and a wrapped one or two. */
const HEADER_LINES = 10;
/** No formula is longer than this over all its lines. */
const FORMULA_REACH = ATTRIBUTION_LINES * (FORMULA_LIMIT + 2);
/** Longer than any header's name in any language. */
const HEADER_NAME_LIMIT = 40;

// Outlook draws this above the headers of the mail it answers.
const RULED_LINE = /^[_\-=*]{10,}$/u;
// Marks that set the direction of a text; mail programs wrap names in them.
const DIRECTION_MARKS = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;
const ADDRESS = /[^\s@<>]@[^\s@<>]/u;
const DATE_OR_TIME = /\d{4}|\d[:.h]\d\d|\d[/.-]\d{1,2}[/.-]\d/u;
const YEAR = /\b\d{4}/u;
const ADDRESS_IN_BRACKETS = /< ?[^\s@<>]+@[^\s@<>]+>/u;
const WORDS = /[\p{L}\p{N}]/u;
const COLON = /[:：]/u;
const COLON_AT_END = /[:：][^\w:：]*?$/mu;
const LETTER_FIRST = /^[a-z]/iu;
const FIRST_PERSON_WROTE = /(?:^|\s)i (?:wrote|writes):$/u;

const attributionStarts = new Set(ATTRIBUTION_STARTS);
const separators = new Set(SEPARATOR_PHRASES);
const fromHeaders = new Set(FROM_HEADERS);
const otherHeaders = new Set(OTHER_HEADERS);

/** The line behind what announces, from `index` on, mail that somebody else wrote; `null` when nothing does there. */
export function announcementEnd(text: string, lines: readonly Line[], index: number): number | null {
  const line = lines[index];
  if (line?.kind !== 'plain') return null;
  const formula = formulaOf(text, line).trim();
  if (formula.length < SHORTEST_FORMULA) return null;
  if (isSeparator(formula)) return index + 1;
  if (RULED_LINE.test(formula)) return headersEnd(text, lines, index + 1);
  return headersEnd(text, lines, index) ?? attributionEnd(text, lines, index, formula);
}

/** The line as the formulas are compared with it, or empty when it is too long to be one. */
export function formulaOf(text: string, line: Line): string {
  if (line.to - line.from > FORMULA_LIMIT) return '';
  return text.slice(line.from, line.to).replace(DIRECTION_MARKS, '').replaceAll('’', "'").toLowerCase();
}

function isSeparator(formula: string): boolean {
  if (!/^[-_*=]|[:：]$/u.test(formula)) return false;
  return separators.has(trimmed(formula, '-_*= :：'));
}

function headersEnd(text: string, lines: readonly Line[], index: number): number | null {
  if (!fromHeaders.has(headerOf(text, lines[index]))) return null;
  let found = 0;
  let last = index;
  for (let next = index + 1; next < Math.min(lines.length, index + HEADER_LINES); next += 1) {
    if (lines[next]?.kind !== 'plain') break;
    if (!otherHeaders.has(headerOf(text, lines[next]))) continue;
    found += 1;
    last = next;
  }
  return found >= 2 ? last + 1 : null;
}

function headerOf(text: string, line: Line | undefined): string {
  if (line?.kind !== 'plain') return '';
  return nameOf(text.slice(line.from, Math.min(line.to, line.from + HEADER_NAME_LIMIT)));
}

/** The name of the header that a line with this start is, lower case: "sent" of "*Sent:* Tuesday". Empty when it is none. */
function nameOf(start: string): string {
  const colon = start.search(COLON);
  if (colon === -1) return '';
  return trimmed(start.slice(0, colon).replace(DIRECTION_MARKS, '').toLowerCase(), '* \u00a0');
}

/** @param first the line at `index` as `formulaOf` gives it, trimmed */
function attributionEnd(text: string, lines: readonly Line[], index: number, first: string): number | null {
  let joined = first;
  for (let next = index; next < Math.min(lines.length, index + ATTRIBUTION_LINES); next += 1) {
    const line = lines[next];
    if (line?.kind !== 'plain') return null;
    if (next > index) joined = `${joined} ${formulaOf(text, line).trim()}`;
    if (joined.endsWith(':') || joined.endsWith('：')) {
      const marked = lines[nextFilled(lines, next + 1)]?.kind === 'marked';
      return isAttribution(joined, marked) ? next + 1 : null;
    }
    if (next === index && !startsWrapped(joined)) return null;
  }
  return null;
}

/** Whether a line that does not end in a colon may be the first half of a wrapped "On … wrote:". */
function startsWrapped(formula: string): boolean {
  if (/[.!?]$/u.test(formula)) return false;
  if (startsAttribution(formula) || formula.endsWith('<')) return true;
  const last = formula.slice(formula.lastIndexOf(' ') + 1);
  return last.startsWith('<') && last.includes('@');
}

function startsAttribution(formula: string): boolean {
  const space = formula.indexOf(' ');
  return space !== -1 && attributionStarts.has(formula.slice(0, space)) && /\d/u.test(formula);
}

function isAttribution(formula: string, marked: boolean): boolean {
  const dated = DATE_OR_TIME.test(formula);
  if (!marked && !dated) return false;
  const addressed = ADDRESS.test(formula);
  if (addressed && (marked ? dated : isYearBesideAddress(formula))) return true;
  if (!WROTE_WORDS.some((word) => hasWord(formula, word))) return false;
  return marked || addressed || (startsAttribution(formula) && !FIRST_PERSON_WROTE.test(formula));
}

/** In whatever language: the date in full, and the address in its brackets. */
function isYearBesideAddress(formula: string): boolean {
  const rest = formula.replace(ADDRESS_IN_BRACKETS, ' ');
  return rest !== formula && YEAR.test(rest);
}

/** `word` between what are no letters. */
function hasWord(formula: string, word: string): boolean {
  const at = formula.lastIndexOf(word);
  if (at === -1) return false;
  return !/\p{L}/u.test(formula.charAt(at - 1)) && !/\p{L}/u.test(formula.charAt(at + word.length));
}

function trimmed(text: string, characters: string): string {
  let from = 0;
  let to = text.length;
  while (from < to && characters.includes(text.charAt(from))) from += 1;
  while (to > from && characters.includes(text.charAt(to - 1))) to -= 1;
  return text.slice(from, to);
}

/**
 * Whether the line around `at` is surely prose, so that making other prose of it, without a line break, changes
 * nothing in what is quoted: from the three hundredth unit on a line is too long for any formula, and one that starts
 * with a letter is none, nor part of one, when it names no header and no line near it ends in a colon.
 */
export function isProseAt(text: string, at: number): boolean {
  const earlier = Math.max(0, at - FORMULA_LIMIT - 2);
  const line = text.slice(earlier, at);
  const newline = line.lastIndexOf('\n');
  if (newline === -1 && earlier > 0) return WORDS.test(line);
  const start = earlier + newline + 1;
  const near = text.slice(start, start + FORMULA_REACH);
  if (!LETTER_FIRST.test(near) || COLON_AT_END.test(near)) return false;
  const name = nameOf(near.slice(0, HEADER_NAME_LIMIT));
  return !fromHeaders.has(name) && !otherHeaders.has(name);
}
