import { saveSelection } from './save-selection.ts';

/**
 * Puts text on the clipboard, for when a field did not take it. Needs the person's click or key a moment before.
 * @returns whether it is there; never throws
 */
export async function copyText(text: string, page: Document = document): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Refused when the document has no focus, or by the page's permissions policy.
    return copyFromField(text, page);
  }
}

/** The older way: from a field of our own that nobody sees and the page cannot read, which is gone a moment later. */
function copyFromField(text: string, page: Document): boolean {
  const saved = saveSelection(page);
  const host = page.createElement('div');
  host.style.cssText = 'all: initial; position: fixed; top: 0; left: 0; opacity: 0; pointer-events: none';
  const field = page.createElement('textarea');
  field.readOnly = true;
  field.value = text;
  host.attachShadow({ mode: 'closed' }).append(field);
  page.documentElement.append(host);
  try {
    field.focus({ preventScroll: true });
    field.select();
    return page.execCommand('copy');
  } finally {
    host.remove();
    saved.restore();
  }
}
