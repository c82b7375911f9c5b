import { isShown } from './is-shown.ts';
import { missingParts } from './missing-parts.ts';
import { parseAddresses } from './parse-addresses.ts';
import type { Composer, LineField, Webmail } from './webmail.ts';

/** The draft's editable element. */
const BODY = '[data-practice-body]';
/** The box with everything that belongs to one draft. */
const FRAME = '[data-practice-frame]';
const SUBJECT = '[data-practice-subject]';
const TO = '[data-practice-to]';
/** Inside the body, but not the draft. */
const EXCLUDED = '[data-practice-quote], [data-practice-signature]';

/** The extension's own page to try things on. It marks its parts itself; its only recipient row is To. */
export const practice: Webmail = {
  id: 'practice',
  name: 'Practice',
  matches: [],
  findBodies: (root) => [...root.querySelectorAll<HTMLElement>(BODY)],
  open(body) {
    if (!body.matches(BODY)) throw new Error("practice: not a composer's body");
    return openPractice(body);
  },
};

function openPractice(body: HTMLElement): Composer {
  const part = (selector: string): LineField | null =>
    frameOf(body).querySelector<LineField>(`:is(input, textarea)${selector}`);
  const shown = (field: LineField | null): LineField | null =>
    field !== null && isShown(field) ? field : null;
  const composer: Composer = {
    body,
    get frame() {
      return frameOf(body);
    },
    excluded: EXCLUDED,
    visible: () => body.checkVisibility({ visibilityProperty: true }),
    isReply: () => false,
    subject: () => part(SUBJECT)?.value ?? 'unknown',
    recipients() {
      const to = part(TO);
      return { to: to === null ? 'unknown' : parseAddresses(to.value), cc: [], bcc: [] };
    },
    subjectField: () => shown(part(SUBJECT)),
    toField: () => shown(part(TO)),
    unfoldRecipients: () => undefined,
    quotedHeader: () => '',
    missing: () => missingParts(composer, part(TO) !== null),
  };
  return composer;
}

function frameOf(body: HTMLElement): HTMLElement {
  return body.closest<HTMLElement>(FRAME) ?? body.parentElement ?? body;
}
