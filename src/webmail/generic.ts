import type { RecipientList } from '../core/draft.ts';
import type { Anatomy, Face } from './anatomy.ts';
import { byParts, rowOf } from './boxes.ts';
import { defineWebmail } from './define-webmail.ts';
import { documentOf } from './framed-documents.ts';
import { isDisplayed } from './is-displayed.ts';
import { parseAddresses } from './parse-addresses.ts';
import type { LineField, Webmail } from './webmail.ts';

/*
 * Any page, known by nothing but the standards of the web: elements one can write several lines in, and fields that are
 * named as mail names them. What such a page does not say is unknown.
 */

const RICH = '[contenteditable]:not([contenteditable="false" i])';
const FRAMES = 'iframe';
/** Something else than a mail is written in these. */
const NOT_A_MAIL =
  '[role="search"] *, [role="combobox"], [role="searchbox"], [aria-multiline="false"], [readonly]';
/** What a composer does not reach beyond. */
const BOUNDARY = 'form, dialog, [role="dialog"], body';
/** Less than three lines of text are no place for a mail, in CSS pixels. */
const LEAST_HEIGHT = 50;

/** What stands before the name of a field in webmails that number or sort theirs. */
const PREFIXES = ['', '_', 'compose_', 'compose-'];
const field = (name: string): string => {
  const names = PREFIXES.flatMap((prefix) => [`[name="${prefix}${name}" i]`, `[id="${prefix}${name}" i]`]);
  return `:is(input:not([type="hidden"]), textarea):is(${names.join(', ')})`;
};
const FIELDS = ['to', 'cc', 'bcc', 'subject'].map(field).join(', ');

/** What recipients are made of where they are no text of a field, or their crosses. */
const CHIP = 'input, textarea, button, a, li, img, svg, [tabindex], [draggable], [role], [contenteditable]';
const QUOTE = 'blockquote[type="cite"], .gmail_quote, .moz-cite-prefix';

const ANATOMY: Anatomy = {
  frame: byParts(FIELDS, RICH, BOUNDARY),
  excluded: `${QUOTE}, .gmail_signature, .moz-signature`,
  answered: QUOTE,
  subject: field('subject'),
  toField: field('to'),
  row: (frame, kind) => rowOf(frame.querySelector(field(kind)), FIELDS),
  readRow,
};

/** A webmail of which nothing is known but its address. */
export function genericWebmail(face: Omit<Face, 'findBodies' | 'bodyFrames'>): Webmail {
  return defineWebmail({ ...face, bodyFrames: FRAMES, findBodies }, ANATOMY);
}

/** Any page that the person turns Afterword on for. */
export const generic = genericWebmail({ id: 'generic', name: 'Any other page', matches: [] });

function findBodies(root: ParentNode): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(`${RICH}, textarea, ${FRAMES}`)].flatMap((element) => {
    if (element.localName === FRAMES) return editorsOf(element);
    const isBody = element.localName === 'textarea' ? isOfMailForm(element) : isOutermost(element);
    return isBody && isForSeveralLines(element) ? [element] : [];
  });
}

/** The body of a frame that is an editor as a whole. */
function editorsOf(frame: HTMLElement): HTMLElement[] {
  const inside = documentOf(frame as HTMLIFrameElement);
  // While a frame loads, its document may have no body.
  const body = inside?.body as HTMLElement | null | undefined;
  if (inside == null || body == null) return [];
  const isEditor = inside.designMode === 'on' || body.matches(RICH);
  return isEditor && isForSeveralLines(body) ? [body] : [];
}

function isOutermost(editor: HTMLElement): boolean {
  return !editor.matches(`:is(${RICH}) *`);
}

function isOfMailForm(textarea: HTMLElement): boolean {
  const form = textarea.closest(BOUNDARY);
  return !textarea.matches(FIELDS) && form?.querySelector(`${field('to')}, ${field('subject')}`) != null;
}

/** What was a place for a mail stays one while its window is minimised. */
const seen = new WeakSet<Element>();

function isForSeveralLines(element: HTMLElement): boolean {
  if (element.matches(NOT_A_MAIL)) return false;
  if (!seen.has(element) && isDisplayed(element) && isHigh(element)) seen.add(element);
  return seen.has(element);
}

function isHigh(element: HTMLElement): boolean {
  if (element.ariaMultiLine === 'true') return true;
  const frame = element.localName === 'body' ? element.ownerDocument.defaultView : null;
  return Math.max(frame?.innerHeight ?? 0, element.clientHeight) >= LEAST_HEIGHT;
}

/** Known only when it is a plain field: what a page makes of an address, it may show without one. */
function readRow(row: Element): RecipientList {
  const [one, ...more] = [
    ...(row.matches(FIELDS) ? [row] : []),
    ...row.querySelectorAll(FIELDS),
  ] as LineField[];
  if (one === undefined || more.length > 0) return 'unknown';
  const others = row.textContent.replace(one.textContent, '');
  const hasMore = [...row.querySelectorAll(CHIP)].some((element) => element !== one);
  if (others.includes('@') || hasMore) return 'unknown';
  return parseAddresses(one.value);
}
