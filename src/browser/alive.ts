import { browser } from './browser.ts';

/**
 * Whether this script still belongs to a running extension. After an update or a reload Chromium leaves the old
 * content script in the page without its extension; `runtime.id` is then undefined (measured in Chromium 156).
 */
export function isOrphan(): boolean {
  try {
    return browser.runtime?.id === undefined;
  } catch {
    return true; // "Extension context invalidated" is thrown synchronously
  }
}
