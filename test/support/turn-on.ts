import type { Page } from 'puppeteer-core';
import type { Afterword } from './afterword.ts';
import { openPopupOver } from './popup-over.ts';

/**
 * Has the browser say yes when the popup asks for a site. Firefox does so by a preference; Chromium, which settles no
 * such question without a window, knows the answer from its own page of extensions.
 * @param pattern such as `https://mail.example.org/*`
 */
export async function willAllow(afterword: Afterword, pattern: string): Promise<void> {
  if (afterword.name === 'firefox') return;
  const extension = new URL(afterword.url('')).host;
  const settings = await afterword.browser.newPage();
  await settings.goto('chrome://extensions');
  await settings.evaluate(
    async (id, host) => {
      const { developerPrivate } = chrome as unknown as { developerPrivate: DeveloperPrivate };
      await developerPrivate.addHostPermission(id, host);
    },
    extension,
    pattern,
  );
  await settings.close();
}

interface DeveloperPrivate {
  addHostPermission(extensionId: string, host: string): Promise<void>;
}

/** Turns Afterword on on a page's site by the popup's own button, as a person does. */
export async function turnOnHere(afterword: Afterword, page: Page): Promise<Page> {
  const { protocol, hostname } = new URL(page.url());
  await willAllow(afterword, `${protocol}//${hostname}/*`);
  const popup = await openPopupOver(afterword, page);
  const button = await popup.waitForSelector('.tab-status.found button.primary');
  await button?.click();
  await popup.waitForSelector('.tab-status:is(.active, .no-composer)');
  return popup;
}
