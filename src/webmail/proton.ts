import { boxed, rowOf } from './boxes.ts';
import { defineWebmail } from './define-webmail.ts';
import { framedDocuments } from './framed-documents.ts';
import { readChips } from './read-chips.ts';
import type { Webmail } from './webmail.ts';

/*
 * Proton Mail. Its marks for tests are not translated and hold for years; "seen" in its own source, of the year given.
 */

/** The editor's frame, filled by script and allowed none of its own. Seen: source of 2026. */
const EDITOR_FRAME = 'iframe[data-testid="rooster-iframe"]';
/** The draft in it. Seen: source of 2024. */
const RICH_BODY = '#rooster-editor';
/** The draft in plain text, in the page itself. Seen: source of 2023. */
const PLAIN_BODY = 'textarea[data-testid="editor-textarea"]';

/** One of the windows at the bottom. Seen: source of 2023. */
const BOX = '.composer';
/** Seen: source of 2025. */
const SUBJECT = '[data-testid="composer:subject"]';

/** Where addresses are typed. Cc and Bcc are there when they are in use, none while the rows are folded. Seen: source of 2023. */
const FIELDS = {
  to: '[data-testid="composer:to"]',
  cc: ':is([data-testid="composer:to-cc"], [data-testid="composer:cc"])',
  bcc: ':is([data-testid="composer:to-bcc"], [data-testid="composer:bcc"])',
};

/** A recipient, or a group, whose members are not shown. Seen: source of 2026, of groups 2021. */
const CHIP = '.composer-addresses-item';
/** Its name and address. Seen: source of 2026. */
const LABEL = '.composer-addresses-item-label';
/** Its button; the address ends its mark. Groups have none such. Seen: source of 2026. */
const REMOVE = 'remove-address-button-';

/** Seen: sent mail, public code of 2026. */
const QUOTE = '.protonmail_quote';
/** The three dots below the draft that stand for a quote, in the frame. Seen: source of 2023. */
const FOLDED_QUOTE = '#proton-editor-toggle-container button';

export const proton: Webmail = defineWebmail(
  {
    id: 'proton',
    name: 'Proton Mail',
    matches: ['https://mail.proton.me/*'],
    bodyFrames: EDITOR_FRAME,
    watched: ['data-testid'],
    findBodies: (root) => [
      ...framedDocuments(root, EDITOR_FRAME).flatMap((inside) => [
        ...inside.querySelectorAll<HTMLElement>(RICH_BODY),
      ]),
      ...root.querySelectorAll<HTMLElement>(PLAIN_BODY),
    ],
  },
  {
    frame: boxed(BOX),
    excluded: `${QUOTE}, blockquote[type="cite"], [class*="protonmail_signature_block"]`,
    answered: `${QUOTE}, ${FOLDED_QUOTE}`,
    quotedHeader: QUOTE,
    subject: SUBJECT,
    toField: FIELDS.to,
    hidesEmptyRows: true,
    row: (frame, kind) =>
      rowOf(frame.querySelector(FIELDS[kind]), [SUBJECT, ...Object.values(FIELDS)].join(', ')),
    readRow: (row) => readChips(row, CHIP, nameAndAddress),
  },
);

/** The label may be a name that the person is changing; the address is the button's. */
function nameAndAddress(chip: Element): string {
  const label = chip.querySelector(LABEL)?.textContent ?? '';
  const mark = chip.querySelector(`[data-testid^="${REMOVE}"]`)?.getAttribute('data-testid');
  if (mark == null) return '';
  const address = mark.slice(REMOVE.length);
  const opening = label.lastIndexOf('<');
  return opening === -1 ? address : `${label.slice(0, opening)}<${address}>`;
}
