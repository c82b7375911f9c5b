/** What the Tab key reaches inside an element, in order. */
export function focusableIn(container: Element): HTMLElement[] {
  const candidates = container.querySelectorAll<HTMLElement>(
    'button, input, select, textarea, summary, a[href], [tabindex="0"]',
  );
  return [...candidates].filter(
    (element) => element.tabIndex >= 0 && !element.hasAttribute('disabled') && isShown(element),
  );
}

function isShown(element: Element): boolean {
  const folded = element.closest('details:not([open])');
  return element.closest('[hidden]') === null && (folded === null || element.matches('summary'));
}

/** The focused element inside a container, seen from within its own root: a closed one hides it from the document. */
export function focusedIn(container: Element): HTMLElement | null {
  const { activeElement } = container.getRootNode() as Document | ShadowRoot;
  return activeElement !== null && container.contains(activeElement) ? (activeElement as HTMLElement) : null;
}

/** Moves the focus `by` places among what can take it, round and round. */
export function moveFocus(container: Element, by: 1 | -1): void {
  const all = focusableIn(container);
  const focused = focusedIn(container);
  const at = focused === null ? -1 : all.indexOf(focused);
  const next = at === -1 ? (by === 1 ? 0 : all.length - 1) : (at + by + all.length) % all.length;
  all[next]?.focus();
}

/** Keeps Tab inside a surface that floats over the page, whose neighbours in the page's order mean nothing. */
export function keepTabInside(event: KeyboardEvent, container: Element): void {
  if (event.key !== 'Tab' || event.altKey || event.ctrlKey || event.metaKey) return;
  const all = focusableIn(container);
  const focused = focusedIn(container);
  const edge = event.shiftKey ? all[0] : all.at(-1);
  if (focused !== edge && focused !== container && focused !== null) return;
  event.preventDefault();
  moveFocus(container, event.shiftKey ? -1 : 1);
}
