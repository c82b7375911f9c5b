/**
 * Where two versions of a text differ: `before.slice(from, before.length - kept)` became
 * `after.slice(from, after.length - kept)`. Of several such stretches (an "a" typed into "aa") it is the last one.
 */
export interface Change {
  /** The common start's length. */
  readonly from: number;
  /** Where the common end starts in the version before, and in the one after. */
  readonly before: number;
  readonly after: number;
  /** How far the common end has moved. */
  readonly shift: number;
}

export function changeBetween(before: string, after: string): Change {
  const shorter = Math.min(before.length, after.length);
  const from = commonStart(before, after, shorter);
  const kept = commonEnd(before, after, shorter - from);
  return {
    from,
    before: before.length - kept,
    after: after.length - kept,
    shift: after.length - before.length,
  };
}

/** How many units, up to `most`, two texts have in common at their start. */
export function commonStart(one: string, other: string, most: number): number {
  return longest(most, (from, to) => one.slice(from, to) === other.slice(from, to));
}

/** How many units, up to `most`, two texts have in common at their end. */
export function commonEnd(one: string, other: string, most: number): number {
  const part = (text: string, from: number, to: number): string =>
    text.slice(text.length - to, text.length - from);
  return longest(most, (from, to) => part(one, from, to) === part(other, from, to));
}

/** By native comparisons of ever smaller halves: many times as fast as unit by unit. */
function longest(most: number, isSame: (from: number, to: number) => boolean): number {
  let same = 0;
  let limit = most;
  while (same < limit) {
    const middle = (same + limit + 1) >>> 1;
    if (isSame(same, middle)) same = middle;
    else limit = middle - 1;
  }
  return same;
}
