import type { Span } from '../span.ts';

/** The first `[gap]` that is still to be filled in a text; `null` when there is none. */
export function firstGap(text: string): Span | null {
  const found = /\[[^[\]\n]{1,80}\]/u.exec(text);
  return found === null ? null : { from: found.index, to: found.index + found[0].length };
}
