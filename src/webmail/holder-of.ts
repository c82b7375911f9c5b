/** The frame element that a body's document is in; the body itself when it is in the page's own document. */
export function holderOf(body: Element): Element {
  return body.ownerDocument.defaultView?.frameElement ?? body;
}
