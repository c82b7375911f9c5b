import type { Recipient, RecipientList } from '../core/draft.ts';
import { parseAddress, parseAddresses } from './parse-addresses.ts';
import type { LineField } from './webmail.ts';

const ADDRESS = /^[^\s@]+@\S+$/u;

/** One recipient of a row that the page has made of an address, as far as the page tells of it: `Name <address>`. */
export type ReadChip = (chip: Element) => string;

/**
 * Who is in a row of chips, and whose address is still being typed. `'unknown'` when a chip shows no address, as those
 * of groups do not, or when the row has neither chips nor fields: then it is not of the known shape.
 */
export function readChips(
  row: Element,
  chipSelector: string,
  read: ReadChip,
  typed = 'input',
): RecipientList {
  const chips = [...row.querySelectorAll(chipSelector)];
  const fields = [...row.querySelectorAll<LineField>(typed)];
  if (chips.length + fields.length === 0) return 'unknown';
  const people: Recipient[] = [];
  for (const chip of chips) {
    const person = parseAddress(read(chip).replace(/,\s*$/u, ''));
    if (person === null || !ADDRESS.test(person.address)) return 'unknown';
    people.push(person);
  }
  return [...people, ...fields.flatMap(({ value }) => parseAddresses(value))];
}
