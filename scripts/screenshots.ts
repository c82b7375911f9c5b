import type { Page } from 'puppeteer-core';
import { type Afterword, startAfterword } from '../test/support/afterword.ts';
import { keep } from '../test/support/commands.ts';
import { keptNotes } from '../test/support/notebook.ts';
import { guardPicture } from './guard-picture.ts';
import { notebookPictures } from './notebook-pictures.ts';
import { hoverFirstMark, press, settled, type } from './scene.ts';

const FOLDER = 'docs';
const DRAFT = [
  'Hi Priya,',
  '',
  'I am so sorry about Tuesday. I apologise again for my rambling answer, and I completely froze at the end.',
  '',
  'Best, Sam',
];

/** Takes the README's pictures. */
export async function screenshots(): Promise<void> {
  const afterword = await startAfterword('chromium');
  try {
    await afterword.install();
    for (const dark of [false, true]) {
      const suffix = dark ? '-dark' : '';
      const gmail = await afterword.openGmail({ fixture: '2026-11-inbox', hash: '#inbox?compose=new', dark });
      await composer(gmail, suffix);
      await popup(afterword, dark, suffix);
      await notebookPictures(afterword, FOLDER, dark, suffix);
      await gmail.close();
      await guardPicture(afterword, dark, `${FOLDER}/guard${suffix}.png`);
    }
  } finally {
    await afterword.close();
  }
}

async function composer(page: Page, suffix: string): Promise<void> {
  await page.setViewport({ width: 1000, height: 700, deviceScaleFactor: 2 });
  for (const line of DRAFT) {
    await type(page, line);
    await page.keyboard.press('Enter');
  }
  await hoverFirstMark(page);
  await page.screenshot({ path: `${FOLDER}/card${suffix}.png` });
  await page.mouse.move(5, 5);
  await press(page, 'badge', /./u);
  await settled(page, 'panel');
  await page.screenshot({ path: `${FOLDER}/panel${suffix}.png` });
}

async function popup(afterword: Afterword, dark: boolean, suffix: string): Promise<void> {
  // Behind the tab that it speaks of, as the browser's own popup is over it.
  const page = await afterword.openPage('popup.html', 'in the background');
  await keep(afterword, keptNotes());
  await page.setViewport({ width: 360, height: 600, deviceScaleFactor: 2 });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' }]);
  await page.reload();
  await page.waitForSelector('[role=combobox]');
  await page.screenshot({ path: `${FOLDER}/popup${suffix}.png` });
  await page.close();
}
