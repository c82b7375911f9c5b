import type { Page, Target } from 'puppeteer-core';
import { until } from './acting.ts';
import type { Afterword } from './afterword.ts';
import { inFirefoxItself } from './firefox-itself.ts';

/**
 * The popup over a page, with the leave for that page that a press of the toolbar button gives. In Chromium it is the
 * real one; Firefox has none to be driven, so there it is a tab behind the page.
 */
export async function openPopupOver(afterword: Afterword, page: Page): Promise<Page> {
  const { browser, name } = afterword;
  await page.bringToFront();
  if (name === 'firefox') {
    await inFirefoxItself(browser, giveLeaveForSelectedTab);
    return afterword.openPage('popup.html', 'in the background');
  }
  const isPopup = (target: Target): boolean => target.url() === afterword.url('popup.html');
  // One that is open over another page may be about to close by itself.
  for (const before of browser.targets().filter(isPopup))
    await (await before.asPage()).close().catch(() => undefined);
  await until(async () => !browser.targets().some(isPopup) || null, 'no popup');
  const extension = (await browser.extensions()).get(new URL(afterword.url('')).host);
  if (extension === undefined) throw new Error('the extension is not installed');
  await page.triggerExtensionAction(extension);
  return (await browser.waitForTarget(isPopup)).asPage();
}

/** What Firefox does when the button is pressed, as a script of its own. */
const giveLeaveForSelectedTab = `{
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const extension = ExtensionParent.GlobalManager.extensionMap.get('afterword@afterword.example');
  extension.tabManager.addActiveTabPermission(gBrowser.selectedTab);
}`;
