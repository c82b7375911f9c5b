import { boxed } from './boxes.ts';
import { defineWebmail } from './define-webmail.ts';
import { readChips } from './read-chips.ts';
import type { Webmail } from './webmail.ts';

/*
 * Nextcloud Mail, on any host. Ids and class names are of its code, not translated. Seen: its source of 2026-08, unless
 * said otherwise.
 */

/** What the app stands in. Seen: public code of 2026. */
const OWN_MARK = ':is(#content-vue, #content).app-mail';
/** The composer, one at a time. */
const BOX = '.message-composer';
/** CKEditor's editable, with formatting or without. */
const BODY = `${BOX} .message-editor .ck-editor__editable[contenteditable="true"]`;

/** A recipient, its address the title; or "+3", which has none, in place of those that are not shown. */
const CHIP = '.vs__selected, .ncselect__tag--recipient, .multiselect__tag--recipient';
/** Where an address is typed. */
const TYPED = 'input[type="search"]';

export const nextcloud: Webmail = defineWebmail(
  {
    id: 'nextcloud',
    name: 'Nextcloud Mail',
    matches: [],
    recognises: (document) => document.querySelector(OWN_MARK) !== null,
    watched: ['title'],
    findBodies: (root) => [...root.querySelectorAll<HTMLElement>(BODY)],
  },
  {
    frame: boxed(BOX),
    excluded: '.quote, .signature',
    answered: '.quote',
    subject: 'input#subject',
    toField: `#to ${TYPED}`,
    hidesEmptyRows: true,
    row: (frame, kind) => frame.querySelector(`#${kind}`),
    readRow: (row) => readChips(row, CHIP, (chip) => chip.getAttribute('title') ?? '', TYPED),
  },
);
