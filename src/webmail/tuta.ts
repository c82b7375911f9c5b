import { boxed } from './boxes.ts';
import { defineWebmail } from './define-webmail.ts';
import { readChips } from './read-chips.ts';
import type { Webmail } from './webmail.ts';

/*
 * Tuta, on its own host and on those of companies. Ids and class names are of its code, not translated. Seen: its source
 * of 2026.
 */

/** A composer. */
const BOX = '#mail-editor';
/** Squire's editable; plain text is written in it too. */
const BODY = `${BOX} [role="textbox"][contenteditable="true"]`;
/** A recipient row: To, and among the details, when they are shown, Cc before Bcc. */
const ROW = '.bubble-text-field';
const DETAILS = '.details';
/** A recipient, `name <address>` or the address. */
const CHIP = '.text-bubble';
/** The quote, or the three dots that stand for it. */
const QUOTE = '.tutanota_quote, [tuta-collapsed-quote]';

export const tuta: Webmail = defineWebmail(
  {
    id: 'tuta',
    name: 'Tuta Mail',
    matches: ['https://app.tuta.com/*'],
    recognises: (document) => document.querySelector(`${BOX} ${ROW}`) !== null,
    findBodies: (root) => [...root.querySelectorAll<HTMLElement>(BODY)],
  },
  {
    frame: boxed(BOX),
    excluded: QUOTE,
    answered: QUOTE,
    // The last field in a row of its own: what may stand before it are passwords for the recipients.
    subject: '.row input',
    toField: `${ROW}:not(${DETAILS} *) input`,
    hidesEmptyRows: true,
    row(frame, kind) {
      if (kind === 'to') return frame.querySelector(`${ROW}:not(${DETAILS} *)`);
      return [...frame.querySelectorAll(`${DETAILS} ${ROW}`)][kind === 'cc' ? 0 : 1] ?? null;
    },
    readRow: (row) => readChips(row, CHIP, (chip) => chip.textContent),
  },
);
