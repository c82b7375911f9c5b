import { browser } from './browser.ts';

/**
 * Whether this is a page in a private window. Firefox tells the page itself; in Chromium, whose pages of ours all run
 * in one ordinary process, its window does (both seen 2026-11). The worker is in no window.
 */
export async function isInPrivateWindow(): Promise<boolean> {
  if (browser.extension?.inIncognitoContext) return true;
  if (!isPage()) return false;
  const { incognito } = await browser.windows.getCurrent();
  return incognito;
}

function isPage(): boolean {
  return typeof document !== 'undefined' && !/_generated_background_page\.html$/u.test(location.pathname);
}
