import type { Letter } from '../../browser/message-table.ts';

/** A letter as one text, its subject first. */
export function asText({ subject, body }: Letter): string {
  return `${subject}\n\n${body}`;
}
