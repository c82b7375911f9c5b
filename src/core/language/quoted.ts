import type { Span } from '../span.ts';
import { announcementEnd, formulaOf } from './announcement.ts';
import { type Line, linesOf, nextFilled } from './lines.ts';

// RFC 3676 section 4.3 has a space after the dashes; editors and `innerText` drop it.
const SIGNATURE_DELIMITER = /^--[ \t\u00a0]?$/u;
const FENCE = /^\s{0,3}```/u;
const FENCE_REACH = 6;

/**
 * The stretches of a plain-text body that the person wrote, in order, without the blank lines around them. What is
 * quoted, forwarded or a signature is left out:
 *
 * - lines that start with `>`, and the "On … wrote:" above them, also wrapped over up to three lines. Lines without
 *   the mark below or between them are the person's own;
 * - everything below "-----Original Message-----", "Begin forwarded message:", a block of From/Sent/To/Subject
 *   headers, or a dated "On … wrote:" whose quote carries no marks;
 * - what follows a line of two dashes, up to the next quote or the end;
 * - code between two lines that start with three backticks.
 *
 * When a line might be either, it is the person's own: leaving a draft unread would be the worse mistake. Takes time
 * in proportion to the text's length.
 */
export function judgedSpans(text: string): Span[] {
  const lines = linesOf(text);
  const spans: Span[] = [];
  let start: number | null = null;
  let end = 0;
  let inSignature = false;

  const close = (): void => {
    if (start !== null) spans.push({ from: start, to: end });
    start = null;
  };

  for (let index = 0; index < lines.length; ) {
    const line = lines[index];
    if (line === undefined) break;
    if (line.kind === 'marked') {
      close();
      inSignature = false;
      index += 1;
      continue;
    }
    const quote = quoteAt(text, lines, index);
    const next = quote ?? fenceEnd(text, lines, index);
    if (next !== null) {
      close();
      inSignature &&= quote === null;
      index = next;
      continue;
    }
    if (SIGNATURE_DELIMITER.test(formulaOf(text, line))) {
      close();
      inSignature = true;
    } else if (line.kind === 'plain' && !inSignature) {
      start ??= line.from;
      end = line.to;
    }
    index += 1;
  }
  close();
  return spans;
}

/**
 * Whether mail that somebody else wrote begins at this line without a mark of its own, and the line at which the
 * person's own text may go on: after what announces it when the quote itself is marked, else behind the last line.
 */
function quoteAt(text: string, lines: readonly Line[], index: number): number | null {
  const announced = announcementEnd(text, lines, index);
  if (announced === null) return null;
  let next = nextFilled(lines, announced);
  // "-----Original Message-----" is followed by headers, "Begin forwarded message:" by marked ones.
  for (
    let more = announcementEnd(text, lines, next);
    more !== null;
    more = announcementEnd(text, lines, next)
  ) {
    next = nextFilled(lines, more);
  }
  return lines[next]?.kind === 'marked' ? next : lines.length;
}

/** Behind the code that begins at this line; `null` when none does, or it never ends. */
function fenceEnd(text: string, lines: readonly Line[], index: number): number | null {
  const isFence = (line: Line | undefined): boolean =>
    line !== undefined && FENCE.test(text.slice(line.from, Math.min(line.to, line.from + FENCE_REACH)));
  if (!isFence(lines[index])) return null;
  let last = index + 1;
  while (last < lines.length && !isFence(lines[last])) last += 1;
  return last < lines.length ? last + 1 : null;
}
