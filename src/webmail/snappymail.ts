import { boxed } from './boxes.ts';
import { defineWebmail } from './define-webmail.ts';
import { readChips } from './read-chips.ts';
import type { Webmail } from './webmail.ts';

/*
 * SnappyMail, on any host. Ids and class names are of its code, not translated. Seen: its source of 2026.
 */

/** What the whole of it stands in. */
const OWN_MARK = '#rl-app[data-admin]';
/** The composer, one at a time; it stays in the page when it is closed. */
const BOX = '#V-PopupsCompose';
/** Both editors of a draft, of which one is displayed. */
const BODIES = `${BOX} .textAreaParent > :is(.squire-wysiwyg, .squire-plain)`;

/** A list of recipients. The rows of Cc, Bcc and Reply-To have classes, To's has none. */
const LIST = 'ul.emailaddresses';
const ROWS = {
  to: `tr:not(.cc-row, .bcc-row, .reply-to-row) ${LIST}`,
  cc: `.cc-row ${LIST}`,
  bcc: `.bcc-row ${LIST}`,
};

export const snappymail: Webmail = defineWebmail(
  {
    id: 'snappymail',
    name: 'SnappyMail',
    matches: [],
    recognises: (document) => document.querySelector(OWN_MARK) !== null,
    watched: ['title'],
    findBodies: (root) =>
      [...root.querySelectorAll<HTMLElement>(BODIES)].filter(
        (body) => getComputedStyle(body).display !== 'none',
      ),
  },
  {
    frame: boxed(BOX),
    excluded: 'blockquote, .rl-signature',
    answered: 'blockquote',
    subject: 'input[name="subject"]',
    toField: `${ROWS.to} input`,
    row: (frame, kind) => frame.querySelector(ROWS[kind]),
    readRow: (row) =>
      readChips(row, 'li:not(.emailaddresses-input)', (chip) => chip.getAttribute('title') ?? ''),
  },
);
