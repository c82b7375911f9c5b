import type { Afterword } from './afterword.ts';

/** Firefox preferences by which every file that a page gives goes into a folder, without a question. */
export function downloadPreferences(folder: string): Record<string, unknown> {
  return {
    'browser.download.folderList': 2,
    'browser.download.dir': folder,
    'browser.download.useDownloadDir': true,
    'browser.download.always_ask_before_handling_new_types': false,
    'browser.download.alwaysOpenPanel': false,
  };
}

/** The same for Chromium, which is told once it runs. */
export async function downloadTo({ name, browser }: Afterword, folder: string): Promise<void> {
  if (name === 'firefox') return;
  // Never detached: the folder holds for as long as this is open.
  const devTools = await browser.target().createCDPSession();
  await devTools.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
}
