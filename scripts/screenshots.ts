import { type Afterword, startAfterword } from '../test/support/afterword.ts';
import { keep } from '../test/support/commands.ts';
import { keptNotes } from '../test/support/notebook.ts';
import { composerPictures } from './composer-pictures.ts';
import { guardPicture } from './guard-picture.ts';
import { notebookPictures } from './notebook-pictures.ts';

const FOLDER = 'docs';
const OVER_A_PAGE = { width: 1000, height: 700, deviceScaleFactor: 2 };
const OWN_PAGE = { width: 1000, height: 760, deviceScaleFactor: 2 };

/** Takes the README's pictures. */
export async function screenshots(): Promise<void> {
  const afterword = await startAfterword('chromium');
  try {
    await afterword.install();
    for (const dark of [false, true]) {
      const path = (name: string) => `${FOLDER}/${name}${dark ? '-dark' : ''}.png`;
      const gmail = await afterword.openGmail({ fixture: '2026-11-inbox', hash: '#inbox?compose=new', dark });
      await composerPictures(gmail, OVER_A_PAGE, path);
      await popup(afterword, dark, path('popup'));
      await notebookPictures(afterword, dark, OWN_PAGE, path);
      await gmail.close();
      await guardPicture(afterword, dark, OVER_A_PAGE, path('guard'));
    }
  } finally {
    await afterword.close();
  }
}

async function popup(afterword: Afterword, dark: boolean, path: string): Promise<void> {
  // Behind the tab that it speaks of, as the browser's own popup is over it.
  const page = await afterword.openPage('popup.html', 'in the background');
  await keep(afterword, keptNotes());
  await page.setViewport({ width: 360, height: 600, deviceScaleFactor: 2 });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' }]);
  await page.reload();
  await page.waitForSelector('[role=combobox]');
  await page.screenshot({ path });
  await page.close();
}
