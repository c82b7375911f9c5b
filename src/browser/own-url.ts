import { browser } from './browser.ts';

/** Address of one of the extension's own pages. */
export function ownUrl(page: string): string {
  return browser.runtime.getURL(page);
}
