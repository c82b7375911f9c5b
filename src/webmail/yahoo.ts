import { boxed } from './boxes.ts';
import { defineWebmail } from './define-webmail.ts';
import { readChips } from './read-chips.ts';
import type { Webmail } from './webmail.ts';

/*
 * Yahoo Mail, its old page and its new one. The marks for tests are not translated. "Seen": public code, the newest of
 * 2026; no page was.
 */

const marked = (...names: string[]) => names.map((name) => `[data-test-id="${name}"]`).join(', ');

/** The draft. Seen: old and new page. */
const BODY = marked('rte');
/** Seen: old and new page. */
const BOX = marked('compose');
/** Seen: old and new page. */
const SUBJECT = `input:is(${marked('compose-subject')})`;
/** A recipient row. Seen: the first in the old page, the second in the new. */
const row = (kind: string) => marked(`compose-header-field-${kind}`, `container-${kind}`);
/** A recipient. Seen: the first in the old page, the second in the new. */
const CHIP = marked('pill', 'y-pill');

/** Yahoo writes its own class with a number before it. Seen: sent mail to 2026. */
const QUOTE = '[class*="yahoo_quoted"], blockquote[type="cite"]';

export const yahoo: Webmail = defineWebmail(
  {
    id: 'yahoo',
    name: 'Yahoo Mail',
    matches: ['https://mail.yahoo.com/*'],
    watched: ['title'],
    findBodies: (root) => [...root.querySelectorAll<HTMLElement>(`:is(${BODY})[contenteditable="true"]`)],
  },
  {
    frame: boxed(BOX),
    excluded: QUOTE,
    answered: QUOTE,
    quotedHeader: '[class*="yahoo_quoted"]',
    subject: SUBJECT,
    toField: `:is(${row('to')}) input`,
    hidesEmptyRows: true,
    row: (frame, kind) => frame.querySelector(row(kind)),
    readRow: (found) => readChips(found, CHIP, addressOf),
  },
);

/** Its text is the address, after a bar, or a contact's name: then a title in it has both. */
function addressOf(chip: Element): string {
  const text = chip.textContent.replace(/^[\s|]+/u, '');
  if (text.includes('@')) return text;
  const titled = [chip, ...chip.querySelectorAll('[title]')].map((one) => one.getAttribute('title') ?? '');
  return titled.find((title) => title.includes('@')) ?? '';
}
