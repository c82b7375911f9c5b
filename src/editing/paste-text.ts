/**
 * Pastes text where the selection is, for editors that take a paste themselves; the browser does nothing for it.
 * @returns whether the page took the event for its own
 */
export function pasteText(page: Document, text: string): boolean {
  const at = page.getSelection()?.anchorNode ?? null;
  const target = at?.nodeType === Node.ELEMENT_NODE ? (at as Element) : (at?.parentElement ?? null);
  const event = pasteOf(text, page.defaultView ?? window);
  // An editor would take an empty paste for a deletion.
  if (target === null || event.clipboardData?.getData('text/plain') !== text) return false;
  return !target.dispatchEvent(event);
}

function pasteOf(text: string, view: Window & typeof globalThis): ClipboardEvent {
  const shared = { bubbles: true, cancelable: true, composed: true };
  // Firefox's own: there the page reads a DataTransfer that an extension's script filled as empty.
  const event = new view.ClipboardEvent(
    'paste',
    Object.assign({ dataType: 'text/plain', data: text }, shared),
  );
  if (event.clipboardData !== null) return event;
  const clipboardData = new view.DataTransfer();
  clipboardData.setData('text/plain', text);
  return new view.ClipboardEvent('paste', { ...shared, clipboardData });
}
