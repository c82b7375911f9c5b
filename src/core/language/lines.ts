import type { Span } from '../span.ts';

/** A line of the text without its line break. */
export interface Line extends Span {
  readonly kind: 'blank' | 'marked' | 'plain';
}

// The sign of a quote in plain text, RFC 3676 section 4.5; older programs indent it.
const MARK = /^[ \t\u00a0]{0,3}>/u;

/** The lines of a text, in order, however they end. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  for (let from = 0; from <= text.length; ) {
    const newline = text.indexOf('\n', from);
    const next = newline === -1 ? text.length : newline;
    const to = next > from && text.charCodeAt(next - 1) === 13 ? next - 1 : next;
    lines.push({ from, to, kind: kindOf(text.slice(from, to)) });
    from = next + 1;
  }
  return lines;
}

function kindOf(line: string): Line['kind'] {
  if (MARK.test(line)) return 'marked';
  return line.trim() === '' ? 'blank' : 'plain';
}

/** The first line from `index` on that is not blank. */
export function nextFilled(lines: readonly Line[], index: number): number {
  let next = index;
  while (lines[next]?.kind === 'blank') next += 1;
  return next;
}
