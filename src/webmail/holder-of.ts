/** The frame element that a body's document is in; the body itself when it is in the script's own document. */
export function holderOf(body: Element): Element {
  const view = body.ownerDocument.defaultView;
  return view === null || view === window ? body : (view.frameElement ?? body);
}
