import { changeBetween } from '../language/change.ts';

/**
 * A text that two pages changed at once. `before` is what both began with, `mine` and `kept` what they made of it.
 * Changes of different places are both made. Changes of the same place are both kept, what was kept first, on lines
 * of their own: nothing that somebody typed is dropped.
 */
export function mergeTexts(before: string, mine: string, kept: string): string {
  if (kept === before || kept === mine) return mine;
  if (mine === before) return kept;
  const own = changeOf(before, mine);
  const other = changeOf(before, kept);
  if (own.to < other.from || (own.to === other.from && own.from < other.from))
    return both(before, own, other);
  if (other.to < own.from || (own.from === other.to && other.from < own.from))
    return both(before, other, own);
  const from = Math.min(own.from, other.from);
  const to = Math.max(own.to, other.to);
  const versions = [other, own].map(
    (change) => before.slice(from, change.from) + change.text + before.slice(change.to, to),
  );
  const said = versions.filter((version, index) => version !== '' && versions.indexOf(version) === index);
  return before.slice(0, from) + said.join('\n') + before.slice(to);
}

/** `before` with the stretch from `from` to `to` replaced by `text`. */
interface Change {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

function both(before: string, first: Change, second: Change): string {
  const between = before.slice(first.to, second.from);
  return before.slice(0, first.from) + first.text + between + second.text + before.slice(second.to);
}

/** The one stretch outside of which two texts are the same. Never parts a surrogate pair. */
function changeOf(before: string, text: string): Change {
  const change = changeBetween(before, text);
  const head = isHighSurrogate(before.charCodeAt(change.from - 1)) ? 1 : 0;
  const tail = isLowSurrogate(before.charCodeAt(change.before)) ? 1 : 0;
  return {
    from: change.from - head,
    to: change.before + tail,
    text: text.slice(change.from - head, change.after + tail),
  };
}

function isHighSurrogate(code: number): boolean {
  return code >= 0xd800 && code < 0xdc00;
}

function isLowSurrogate(code: number): boolean {
  return code >= 0xdc00 && code < 0xe000;
}
