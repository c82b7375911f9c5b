import { boxed, rowOf } from './boxes.ts';
import { defineWebmail } from './define-webmail.ts';
import { readChips } from './read-chips.ts';
import type { Webmail } from './webmail.ts';

/*
 * Fastmail. Class names are those of its own view library (overture), not translated; ids begin with a number of the
 * view and end as below.
 */

/** The draft. Seen: overture's source of 2026-08, public code of 2026. */
const RICH_BODY = '.v-RichText-input[role="textbox"]';
/** A composer. Seen: public code of 2026. */
const BOX = '.v-Compose';
/** Seen: public code of 2024. */
const SUBJECT = 'input[id$="subject-input"]';

/** Where addresses are typed. Seen: as `textarea` in public code of 2024, as `input` of 2026. */
const FIELDS = {
  to: ':is(input, textarea)[id$="-to-input"]:not([id$="reply-to-input"])',
  cc: ':is(input, textarea)[id$="-cc-input"]',
  bcc: ':is(input, textarea)[id$="-bcc-input"]',
};
const TYPED = 'input, textarea';

/** A field with its recipients, of which the names may be all that is shown. Seen: public code of 2026. */
const FIELD_BOX = '.v-EmailInput';
const CHIP = 'li';

/** Seen: sent mail to 2026. */
const QUOTE = 'blockquote[type="cite"]';

export const fastmail: Webmail = defineWebmail(
  {
    id: 'fastmail',
    name: 'Fastmail',
    matches: ['https://app.fastmail.com/*'],
    watched: ['title'],
    findBodies: (root) =>
      [...root.querySelectorAll<HTMLElement>(`${BOX} ${RICH_BODY}`)].filter(
        (body) => body.getAttribute('contenteditable') !== 'false',
      ),
  },
  {
    frame: boxed(BOX),
    excluded: `${QUOTE}, div[id^="sig"]`,
    answered: QUOTE,
    subject: SUBJECT,
    toField: FIELDS.to,
    hidesEmptyRows: true,
    row(frame, kind) {
      const field = frame.querySelector(FIELDS[kind]);
      return field?.closest(FIELD_BOX) ?? rowOf(field, [SUBJECT, ...Object.values(FIELDS)].join(', '));
    },
    readRow: (row) => readChips(row, CHIP, addressOf, TYPED),
  },
);

function addressOf(chip: Element): string {
  const title = chip.getAttribute('title') ?? '';
  return title.includes('@') ? title : chip.textContent;
}
