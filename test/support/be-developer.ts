import type { Browser } from 'puppeteer-core';

/** Chromium lets nobody but developers start an extension anew that comes from a folder. */
export async function beDeveloper(browser: Browser): Promise<void> {
  const settings = await browser.newPage();
  await settings.goto('chrome://extensions');
  await settings.evaluate(async () => {
    const { developerPrivate } = chrome as unknown as { developerPrivate: DeveloperPrivate };
    await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
  });
  await settings.close();
}

interface DeveloperPrivate {
  updateProfileConfiguration(update: { inDeveloperMode: boolean }): Promise<void>;
}
