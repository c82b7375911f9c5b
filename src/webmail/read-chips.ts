import type { Recipient, RecipientList } from '../core/draft.ts';
import { parseAddress, parseAddresses } from './parse-addresses.ts';
import type { LineField } from './webmail.ts';

const ADDRESS = /^[^\s@]+@\S+$/u;

/** One recipient of a row that the page has made of an address, as far as the page tells of it: `Name <address>`. */
export type ReadChip = (chip: Element) => string;

/**
 * Who is in a row of chips, and whose address is still being typed. `'unknown'` when a chip shows no address, as those
 * of groups do not, or when the row is not of the known shape: it has neither chips nor fields, or an address elsewhere.
 */
export function readChips(
  row: Element,
  chipSelector: string,
  read: ReadChip,
  typed = 'input',
): RecipientList {
  const chips = [...row.querySelectorAll(chipSelector)];
  const fields = [...row.querySelectorAll<LineField>(typed)];
  const isKnown = chips.length + fields.length > 0 && !hasAddressBeside(row, `${chipSelector}, ${typed}`);
  if (!isKnown) return 'unknown';
  const people = readEach(chips, read);
  return people === 'unknown' ? people : [...people, ...fields.flatMap(({ value }) => parseAddresses(value))];
}

/** The recipients of chips; `'unknown'` when one of them shows no address. */
export function readEach(chips: Iterable<Element>, read: ReadChip): RecipientList {
  const people: Recipient[] = [];
  for (const chip of chips) {
    const person = parseAddress(read(chip).replace(/,\s*$/u, ''));
    if (person === null || !ADDRESS.test(person.address)) return 'unknown';
    people.push(person);
  }
  return people;
}

function hasAddressBeside(row: Element, known: string): boolean {
  const copy = row.cloneNode(true) as Element;
  for (const part of copy.querySelectorAll(known)) part.remove();
  return copy.textContent.includes('@');
}
