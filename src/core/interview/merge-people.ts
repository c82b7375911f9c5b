import type { Interview } from './interview.ts';

type People = Interview['interviewers'];
type Person = People[number];

/**
 * A list of people that two pages changed at once. `before` is what the person saw, `mine` what they made of it by one
 * step: a row changed, added or taken out. That step is made to what is kept; all else stays as it is kept.
 */
export function mergePeople(before: People, mine: People, kept: People): Person[] {
  const from = before.findIndex((person, at) => !isSame(person, mine[at]));
  if (mine.length > before.length) return [...kept, ...mine.slice(from === -1 ? before.length : from)];
  const was = before[from];
  if (was === undefined) return [...kept];
  const at = placeOf(was, from, kept);
  if (mine.length < before.length) return at === -1 ? [...kept] : kept.toSpliced(at, 1);
  const is = mine[from] ?? was;
  // Somebody else changed the same row: each field is that of whoever changed it.
  const row = at === -1 ? from : at;
  const there = kept[row];
  if (there === undefined) return [...kept, is];
  const changed = {
    name: is.name === was.name ? there.name : is.name,
    address: is.address === was.address ? there.address : is.address,
  };
  return kept.with(row, changed);
}

/** Where a person stands in a list: at their old place, or at the first where they are found. */
function placeOf(person: Person, old: number, list: People): number {
  return isSame(person, list[old]) ? old : list.findIndex((each) => isSame(person, each));
}

function isSame(one: Person, other: Person | undefined): boolean {
  return one.name === other?.name && one.address === other.address;
}
