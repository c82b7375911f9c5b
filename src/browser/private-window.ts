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

/**
 * Whether this is over a private window, while the pages that it opens are in an ordinary one: Chromium shows pages of
 * ours in private windows only with `"incognito": "split"`, which would run a second worker that reminds as well.
 */
export async function opensPagesOpenly(): Promise<boolean> {
  return !browser.extension?.inIncognitoContext && (await isInPrivateWindow());
}

function isPage(): boolean {
  return typeof document !== 'undefined' && !/_generated_background_page\.html$/u.test(location.pathname);
}
