import { boxed } from './boxes.ts';
import { defineWebmail } from './define-webmail.ts';
import { framedDocuments } from './framed-documents.ts';
import { parseAddresses } from './parse-addresses.ts';
import { readChips } from './read-chips.ts';
import type { LineField, Webmail } from './webmail.ts';

/*
 * Roundcube, on any host, in its skins Elastic and Larry. Nothing here is translated: ids and names are of its code.
 * Seen: pages of 1.6.5 in Elastic, English and German, 2026-11; Larry's template and the source, 2026-08.
 */

/** Its own scripts in the page, and its buttons. Seen: pages of 1.6.5; source. */
const OWN_MARK = 'script[src*="program/js/app."], [onclick*="rcmail.command("]';

/** The draft in plain text, hidden while it is written with formatting. Seen: pages of 1.6.5. */
const PLAIN_BODY = 'textarea#composebody';

/** TinyMCE's frame, `about:blank` and filled by script. Seen: pages of 1.6.5. */
const EDITOR_FRAME = 'iframe#composebody_ifr';

/** TinyMCE's body; its id is `tinymce` in every version. Seen: pages of 1.6.5. */
const RICH_BODY = 'body[contenteditable="true"]';

/** `1` while the draft is written with formatting. Seen: pages of 1.6.5, both values. */
const IS_RICH = 'input[name="_is_html"][value="1"]';

/** Elastic's box, Larry's form; without its id the form by its name. Seen: pages of 1.6.5; source. */
const BOXES = ['#compose-content', 'form[name="form"]'];

/** Signature; quoted mail with its line "On … wrote". Seen: pages of 1.6.5. */
const EXCLUDED = '#_rc_sig, #reply-intro, blockquote';

/** Elastic's list of recipients, which stands for the row's textarea. Seen: pages of 1.6.5. */
const LIST = 'ul.recipient-input';

export const roundcube: Webmail = defineWebmail(
  {
    id: 'roundcube',
    name: 'Roundcube',
    matches: [],
    recognises: (document) => document.querySelector(OWN_MARK) !== null,
    bodyFrames: EDITOR_FRAME,
    findBodies: (root) => [...root.querySelectorAll<HTMLElement>(PLAIN_BODY)].flatMap(bodiesInUse),
  },
  {
    frame: boxed(...BOXES),
    excluded: EXCLUDED,
    answered: '#reply-intro, blockquote, [id^="replybody"], [id^="forwardbody"]',
    quotedHeader: '#reply-intro',
    subject: '#compose-subject',
    // Elastic keeps the textarea in the page, out of sight.
    toField: `#_to:not(:has(+ ${LIST})), #_to + ${LIST} input`,
    row: (frame, kind) => frame.querySelector(`textarea#_${kind}`),
    // The list's words and what is typed after them are what Roundcube sends, whatever its hidden textarea says.
    readRow(row) {
      const list = row.nextElementSibling;
      return list?.matches(LIST) === true
        ? readChips(list, 'li:not(.input)', (chip) => chip.textContent)
        : parseAddresses((row as LineField).value);
    },
  },
);

/** The textarea, or the body in TinyMCE's frame; none while that is still being built. */
function bodiesInUse(plain: HTMLElement): HTMLElement[] {
  const form = plain.closest('form') ?? plain.ownerDocument;
  const isRich = form.querySelector(`${EDITOR_FRAME}, ${IS_RICH}`) !== null;
  if (!isRich) return [plain];
  return framedDocuments(form, EDITOR_FRAME).flatMap((inside) => [
    ...inside.querySelectorAll<HTMLElement>(RICH_BODY),
  ]);
}
