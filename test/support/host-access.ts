import type { Page } from 'puppeteer-core';
import type { Afterword } from './afterword.ts';

const GMAIL = 'https://mail.google.com/*';

/** Takes the access to Gmail away, as a person can in the browser's own settings. */
export async function withholdAccess(afterword: Afterword): Promise<void> {
  if (afterword.name === 'chromium') return setAccess(afterword, 'ON_CLICK');
  await afterword.inExtension((origin) => chrome.permissions.remove({ origins: [origin] }), GMAIL);
}

/**
 * Gives it back by the popup's own button, which Firefox says yes to by a preference. Chromium never settles that question
 * without a window: there it is the browser's settings again.
 * @returns the popup to go on with: Chromium's closes on the way
 */
export async function giveAccess(afterword: Afterword, popup: Page): Promise<Page> {
  if (afterword.name === 'chromium') {
    await setAccess(afterword, 'ON_SPECIFIC_SITES');
    return afterword.openPopup();
  }
  const button = await popup.waitForSelector('.tab-status button');
  await button?.click();
  return popup;
}

interface DeveloperPrivate {
  updateExtensionConfiguration(update: { extensionId: string; hostAccess: string }): Promise<void>;
  addHostPermission(extensionId: string, host: string): Promise<void>;
}

/** On Chromium's own page of extensions, with what that page may do. */
async function setAccess(afterword: Afterword, hostAccess: string): Promise<void> {
  const front = (await afterword.browser.pages()).at(-1);
  const settings = await afterword.browser.newPage();
  await settings.goto('chrome://extensions');
  await settings.evaluate(
    async (extensionId, access, host) => {
      const { developerPrivate } = chrome as unknown as { developerPrivate: DeveloperPrivate };
      await developerPrivate.updateExtensionConfiguration({ extensionId, hostAccess: access });
      if (access === 'ON_SPECIFIC_SITES') await developerPrivate.addHostPermission(extensionId, host);
    },
    new URL(afterword.url('')).host,
    hostAccess,
    GMAIL,
  );
  await settings.close();
  await front?.bringToFront();
}
