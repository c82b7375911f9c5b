/**
 * Where Gmail keeps the parts of a composer. None of these depends on the display language: labels, tooltips and
 * placeholders are translated, so nothing here reads them. Class names are obfuscated, yet those below were the same
 * in every page seen between the two dates; all the same no part rests on a class alone where there is another sign.
 *
 * "Seen" says when the markup was last seen, and in what: a whole page, a fragment of one, or a public note of
 * somebody's look at the page.
 */

/**
 * Elements mail can be written in with formatting. `role` and `contenteditable` are what makes the body an accessible
 * editor; `g_editable` is Gmail's own mark of it.
 * Seen: 2020-10 page; 2023-12, 2024, 2025 fragments in English, Vietnamese and Spanish; 2026-07 fragment *without*
 * `g_editable`, an inline reply.
 */
export const RICH_EDITOR =
  '[contenteditable]:not([contenteditable="false" i]):is([role="textbox"], [g_editable="true"])';

/**
 * The body's twin in plain-text mode: always there, shown in that mode alone, when the other is hidden.
 * Seen: 2020-10 page. `form="nosend"` is an id in the page's code, not a text.
 */
export const PLAIN_EDITOR = '.Ar.As textarea, textarea.Ak, textarea[form="nosend"]';

/** Gmail's own mark of its editor. Seen: 2014 to 2025; absent from one fragment of 2026-07. */
export const EDITOR_MARK = '[g_editable="true"]';

/** The editor by its class. Seen: 2020-10 page, fragments to 2026-07. */
export const EDITOR_CLASS = '.Am';

/** What the editor stands in: table cell, and the box of one of its two modes. Seen: 2020-10 to 2026-07. */
export const EDITOR_CELL = '.Ap, .Ar';

/** Places where an editable element is something else: search, a line of subject or summary, a recipient row. */
export const NO_BODY_WITHIN = '[role="search"], .aoD, div:is([name="to"], [name="cc"], [name="bcc"])';

/**
 * Parts that only a composer has: subject box, its form's id, To row (of today, of before 2021-10), Send button (by
 * the number in its log entry, the same in all languages; by class).
 * Seen: 2020-10 page; Send by number 2020-10, 2023-12 (English and Vietnamese); Send by class to 2026-07.
 */
export const COMPOSER_PART =
  'input[name="subjectbox"], input[name="composeid"], div[name="to"], textarea[name="to"], [jslog^="32601;"], .T-I.aoO';

/** A new message's window, full screen or not. Seen: 2020-10 page; inline replies have none (2026-07 note). */
export const WINDOW = '[role="dialog"]';

/** What no composer reaches beyond. A popped-out window holds its composer in the `main` of its own page. */
export const BOUNDARY = `${WINDOW}, [role="main"], body`;

/** A composer's inner box, in windows and inline. Seen: 2020-10 page; public code to 2026. */
export const COMPOSER_BOX = '.M9';

/** Where the subject is typed; replies have it too, without a width. Seen: 2014 to 2026, by its `name`. */
export const SUBJECT_BOX = 'input[name="subjectbox"]';

/** The subject a reply will get, kept in the form. Seen: 2020-10 page; public code to 2026. */
export const HIDDEN_SUBJECT = 'input[type="hidden"][name="subject"]';

/** The mail that is answered or forwarded, empty in a new one. Seen: 2020-10 page (empty); public code to 2026. */
export const REPLY_TARGET = 'input[type="hidden"][name="rm"]';

/** Icons of reply to all, reply, forward. Seen: public code to 2026-08. */
export const REPLY_ICON = '.mK, .mL, .mI';

/** The three dots that stand for a quote that is not yet in the body; hidden when there is none. Seen: 2020-10 page. */
export const TRIMMED_QUOTE = '.ajR';

/** A quote that Gmail itself put in, with its "On … wrote" line. Seen: 2026 page put together; sent mail. */
export const ANSWERED_MAIL = '.gmail_quote_container, .gmail_quote .gmail_attr, .gmail_extra';

/** Quoted mail and signature inside the body. Seen: sent mail to 2026; `gmail_quote_container` since about 2024. */
export const NOT_THE_DRAFT = [
  '.gmail_quote',
  '.gmail_quote_container',
  '.gmail_extra',
  '.gmail_attr',
  'blockquote[type="cite"]',
  '.gmail_signature',
  '.gmail_signature_prefix',
  '[data-smartmail="gmail_signature"]',
].join(', ');

export type RecipientField = 'to' | 'cc' | 'bcc';

/** A recipient row since 2021-10. Seen: public code to 2026-08, chip fragment, 2026-05 note. */
export const recipientRow = (field: RecipientField): string => `div[name="${field}"]`;

/** A recipient in such a row: address in `data-hovercard-id`, name in `data-name`. Seen: fragment after 2021-10. */
export const CHIP = '[role="listbox"] [role="option"]';

/** The line that stands for folded rows, and unfolds them when it takes the focus. Seen: 2020-10 page. */
export const FOLDED_ROWS = '.aoD.hl';

/** The "On … wrote" line over a quoted mail. Seen: sent mail to 2026. */
export const QUOTED_HEADER = '.gmail_attr';

/** Where an address is typed in such a row. Seen: Vietnamese fragment of 2023-12 or later. */
export const CHIP_INPUT = 'input:is([role="combobox"], [peoplekit-id="BbVjBd"])';

/** Where an address is typed in a row before 2021-10. Seen: 2020-10 page. */
export const classicInput = (field: RecipientField): string => `textarea[name="${field}"]`;

/** A recipient in a row before 2021-10, `Name <address>` its value. Seen: public code to 2026. */
export const classicChip = (field: RecipientField): string => `input[type="hidden"][name="${field}"]`;
