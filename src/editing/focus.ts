import { frameAround } from './frames.ts';

/** Gives an element the focus, its frame first: in Firefox an element cannot pull the focus into its frame. */
export function takeFocus(element: Element | null): void {
  if (element === null) return;
  const frame = frameAround(element);
  if (frame !== null && !isFrameFocused(element)) takeFocus(frame);
  focusable(element).focus?.({ preventScroll: true });
}

/** Whether what has the focus in an element's document has it in the whole page. */
export function isFrameFocused(element: Element): boolean {
  const frame = frameAround(element);
  return frame === null || (frame.ownerDocument.activeElement === frame && isFrameFocused(frame));
}

/** What has the focus, within frames too. */
export function focusedElement(page: Document = document): Element | null {
  const active = page.activeElement;
  const inner = active?.tagName === 'IFRAME' ? (active as HTMLIFrameElement).contentDocument : null;
  return inner === null ? active : focusedElement(inner);
}

export function loseFocus(element: Element | null): void {
  if (element !== null) focusable(element).blur?.();
}

/** HTML, SVG and MathML elements take focus; not by `instanceof`, which a frame's elements fail. */
function focusable(element: Element): Partial<HTMLOrSVGElement> {
  return element as Element & Partial<HTMLOrSVGElement>;
}
