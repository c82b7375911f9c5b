import type { Viewport } from 'puppeteer-core';
import type { Afterword } from '../test/support/afterword.ts';
import { keep } from '../test/support/commands.ts';
import { keptNotes } from '../test/support/notebook.ts';

const SECTIONS = ['account', 'call', 'timeline'];

/** Takes the pictures of the notebook: `notebook`, `call` and `timeline`. */
export async function notebookPictures(
  afterword: Afterword,
  dark: boolean,
  view: Viewport,
  path: (name: string) => string,
): Promise<void> {
  await keep(afterword, keptNotes());
  for (const section of SECTIONS) {
    const page = await afterword.openPage(`notebook.html#${section}`);
    await page.setViewport(view);
    await page.emulateMediaFeatures([
      { name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' },
      // Nothing is caught on its way from one colour to the other.
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ]);
    await page.waitForSelector(`main .of-${section}`);
    await page.screenshot({ path: path(section === 'account' ? 'notebook' : section) });
    await page.close();
  }
}
