import { webmailOf } from '../webmail/elsewhere.ts';
import { generic } from '../webmail/generic.ts';
import type { Webmail } from '../webmail/webmail.ts';

/** Whether a document was filled by the page around it; that page's script looks after it. */
export function isFilledByParent({ location }: Document): boolean {
  return !location.protocol.startsWith('http');
}

/**
 * The webmail, without the bodies that the pages around this frame find themselves: their own scripts see into it as
 * far as they are of the same origin.
 */
export function withoutThoseOfParents(webmail: Webmail, document: Document): Webmail {
  const around = documentAround(document);
  if (around === null) return webmail;
  return {
    ...webmail,
    findBodies(root) {
      const bodies = webmail.findBodies(root);
      const others = bodies.length === 0 ? [] : bodiesAround(around);
      return bodies.filter((body) => !others.includes(body));
    },
  };
}

function bodiesAround(document: Document): HTMLElement[] {
  const above = documentAround(document);
  const here = (webmailOf(document) ?? generic).findBodies(document);
  return above === null ? here : [...here, ...bodiesAround(above)];
}

/** `null` at the top, and below another origin. */
function documentAround(document: Document): Document | null {
  return document.defaultView?.frameElement?.ownerDocument ?? null;
}
