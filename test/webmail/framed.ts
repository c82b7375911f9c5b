import { framedDocuments } from '../../src/webmail/framed-documents.ts';
import { isDisplayed } from '../../src/webmail/is-displayed.ts';
import type { Webmail } from '../../src/webmail/webmail.ts';

const FRAMES = 'iframe.editor';
const BODY = '[contenteditable="true"], [data-framed-plain]';

/** A webmail of the tests' own, that writes its drafts in frames. */
export const framed: Webmail = {
  id: 'framed',
  name: 'Framed',
  matches: [],
  bodyFrames: FRAMES,
  findBodies: (root) =>
    framedDocuments(root, FRAMES).flatMap((inside) => [...inside.querySelectorAll<HTMLElement>(BODY)]),
  open(body) {
    const frame = body.ownerDocument.defaultView?.frameElement?.closest<HTMLElement>('[data-framed]') ?? null;
    if (frame === null) throw new Error("framed: not a composer's body");
    const subjectField = () => frame.querySelector<HTMLInputElement>('[data-framed-subject]');
    return {
      body,
      frame,
      excluded: '',
      visible: () => isDisplayed(body),
      isReply: () => false,
      subject: () => subjectField()?.value ?? 'unknown',
      recipients: () => ({ to: [], cc: [], bcc: [] }),
      subjectField,
      toField: () => null,
      unfoldRecipients: () => undefined,
      quotedHeader: () => '',
      missing: () => [],
    };
  },
};
