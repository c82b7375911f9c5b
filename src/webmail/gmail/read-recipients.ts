import type { Recipient, RecipientList, Recipients } from '../../core/draft.ts';
import { parseAddresses } from '../parse-addresses.ts';
import {
  CHIP,
  CHIP_INPUT,
  classicChip,
  classicInput,
  type RecipientField,
  recipientRow,
} from './selectors.ts';

/**
 * Who the mail goes to, from the rows of each kind: chips, and text not yet made one. The one-line summary that stands
 * for collapsed rows mixes the three kinds and is never read; the rows stay in the page behind it.
 */
export function readRecipients(frame: Element): Recipients {
  return { to: readField(frame, 'to'), cc: readField(frame, 'cc'), bcc: readField(frame, 'bcc') };
}

function readField(frame: Element, field: RecipientField): RecipientList {
  const rows = [...frame.querySelectorAll(recipientRow(field))];
  return rows.length > 0 ? readRows(rows) : readClassic(frame, field);
}

function readRows(rows: readonly Element[]): RecipientList {
  const lists = rows.map(readRow);
  return lists.some((list) => list === 'unknown')
    ? 'unknown'
    : lists.flatMap((list) => (list === 'unknown' ? [] : list));
}

/** `'unknown'` when the row is not of the known shape, or a chip has no address: a group's members are not shown. */
function readRow(row: Element): RecipientList {
  const inputs = [...row.querySelectorAll<HTMLInputElement>(CHIP_INPUT)];
  const suggestions = inputs.flatMap(suggestionsOf);
  const chips = [...row.querySelectorAll(CHIP)].filter(
    (chip) => !suggestions.some((list) => list.contains(chip)),
  );
  if (inputs.length === 0 && chips.length === 0) return 'unknown';
  const people: Recipient[] = [];
  for (const chip of chips) {
    const address = chip.getAttribute('data-hovercard-id')?.trim() ?? '';
    if (!address.includes('@')) return 'unknown';
    people.push(withName(address, chip.getAttribute('data-name')?.trim() ?? ''));
  }
  return [...people, ...inputs.flatMap((input) => parseAddresses(input.value))];
}

/** Lists that an input offers while one types: people to choose from, not yet recipients. */
function suggestionsOf(input: Element): Element[] {
  const ids = `${input.getAttribute('aria-controls') ?? ''} ${input.getAttribute('aria-owns') ?? ''}`;
  return ids.split(' ').flatMap((id) => {
    const list = id === '' ? null : input.ownerDocument.getElementById(id);
    return list === null || list.contains(input) ? [] : [list];
  });
}

/** Gmail gives the address as the name of somebody it has no name for. */
function withName(address: string, name: string): Recipient {
  return name === '' || name === address ? { address } : { name, address };
}

function readClassic(frame: Element, field: RecipientField): RecipientList {
  const chips = [...frame.querySelectorAll<HTMLInputElement>(classicChip(field))];
  const typed = [...frame.querySelectorAll<HTMLTextAreaElement>(classicInput(field))];
  if (chips.length + typed.length === 0) return 'unknown';
  return [...chips, ...typed].flatMap(({ value }) => parseAddresses(value));
}
