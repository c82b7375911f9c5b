import type { Recipient } from '../core/draft.ts';
import { byParts } from './boxes.ts';
import { defineWebmail } from './define-webmail.ts';
import { parseAddresses } from './parse-addresses.ts';
import { readEach } from './read-chips.ts';
import type { Webmail } from './webmail.ts';

/*
 * Outlook on the web. Labels are translated and class names made up anew with each release; ids keep their beginning or
 * end. "Seen": fragments of pages (2022, 2023), public notes of somebody's look at the page (2026), public code.
 */

/** The draft. Seen: fragments of 2022 and 2023, note of 2026-09. */
const BODY = '[id^="editorParent_"] [contenteditable="true"][role="textbox"]';

/** The same without its id: any editor of several lines beside a composer's other parts. Seen: fragments of 2022 and 2023. */
const EDITOR = '[contenteditable="true"][role="textbox"][aria-multiline="true"]';

/** A recipient row, its id's beginning is a composer's own. Not in the page while folded. Seen: note of 2026-10. */
const well = (kind: string) => `[role="group"][id$="_${kind.toUpperCase()}"]`;

/** A recipient; its label is the address, `Name <address>`, or the name alone. Seen: note of 2026-10, public code. */
const CHIP = '._EType_RECIPIENT_ENTITY[contenteditable="false"]';

/** Of several the last in a composer. Seen: public code to 2026-03. */
const SUBJECT = 'input[type="text"][autocomplete="off"]';

/** Seen: note of 2026-10. */
const SEND = '[id*="primaryActionButton"]';

/** What no composer reaches beyond: reading pane, a window of its own. Seen: public code to 2026-03. */
const PANE =
  '[id*="docking_InitVisiblePart"], [data-app-section="Form_Content"], [role="dialog"], [role="main"]';

/** What quotes a mail, and what follows it in the body. Seen: sent mail to 2025; not in a composer. */
const QUOTE = '#appendonsend, #divRplyFwdMsg, #mail-editor-reference-message-container';
const QUOTED = `:is(${QUOTE}), :is(${QUOTE}) ~ *`;

/** Icons of its own font and the spaces without width around chips. */
const NO_LETTERS = /[\u200b\ufeff\ue000-\uf8ff]/gu;

export const outlook: Webmail = defineWebmail(
  {
    id: 'outlook',
    name: 'Outlook',
    matches: [
      'https://outlook.live.com/*',
      'https://outlook.office.com/*',
      'https://outlook.office365.com/*',
      'https://outlook.cloud.microsoft/*',
    ],
    watched: ['aria-label'],
    findBodies(root) {
      const bodies = [...root.querySelectorAll<HTMLElement>(BODY)];
      return bodies.length > 0
        ? bodies
        : [...root.querySelectorAll<HTMLElement>(EDITOR)].filter(isBesideParts);
    },
  },
  {
    frame: byParts(
      [well('to'), well('cc'), well('bcc'), SUBJECT, SEND].join(', '),
      `${BODY}, ${EDITOR}`,
      `${PANE}, body`,
    ),
    excluded: `${QUOTED}, #Signature`,
    answered: QUOTE,
    quotedHeader: '#divRplyFwdMsg',
    subject: SUBJECT,
    // No field: an address that is typed by a script does not become a recipient (note of 2026-10).
    hidesEmptyRows: true,
    row: (frame, kind) => frame.querySelector(well(kind)),
    readRow(row) {
      const editor = row.matches('[contenteditable="true"]')
        ? row
        : row.querySelector('[contenteditable="true"]');
      if (editor === null) return 'unknown';
      const people = readEach(editor.querySelectorAll(CHIP), labelOf);
      return people === 'unknown' ? people : [...people, ...typedIn(editor)];
    },
  },
);

function isBesideParts(editor: Element): boolean {
  return editor.closest(PANE)?.querySelector(`${well('to')}, ${SEND}`) != null;
}

/** The label, unless the address is in the text alone. */
function labelOf(chip: Element): string {
  const label = chip.getAttribute('aria-label') ?? '';
  return lettersOf(label.includes('@') ? label : chip.textContent);
}

function typedIn(editor: Element): Recipient[] {
  const copy = editor.cloneNode(true) as Element;
  for (const chip of copy.querySelectorAll(CHIP)) chip.replaceWith(',');
  return parseAddresses(lettersOf(copy.textContent));
}

function lettersOf(text: string): string {
  return text.replace(NO_LETTERS, '');
}
