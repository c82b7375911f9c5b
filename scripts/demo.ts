import { mkdir } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import { type Afterword, startAfterword } from '../test/support/afterword.ts';
import type { BrowserName } from '../test/support/real-browser.ts';
import { hoverFirstMark, press, settled, type } from './scene.ts';

const PICTURES = 'dist/demo';
const DRAFT =
  'Hi Priya, I am so sorry about Tuesday. I completely messed up the second question, and I apologise again for rambling. ';

/**
 * Opens the extension with its practice composer. Without a window to show it in, does there and in a Gmail page what a
 * person would, prints what the person is told, and takes pictures.
 */
export async function demo(name: BrowserName, { headless }: { readonly headless: boolean }): Promise<void> {
  const afterword = await startAfterword(name, { headless });
  try {
    await afterword.install();
    const practice = await afterword.openPage('practice.html');
    if (headless) await showInPictures(afterword, practice);
    else await untilClosed(afterword);
  } finally {
    await afterword.close();
  }
}

async function untilClosed({ browser, name }: Afterword): Promise<void> {
  console.log(`Afterword is open in ${name}, on its practice page. Close the browser to end.`);
  await new Promise((resolve) => browser.once('disconnected', resolve));
}

async function showInPictures(afterword: Afterword, practice: Page): Promise<void> {
  await mkdir(PICTURES, { recursive: true });
  console.log(`The draft:\n\n  ${DRAFT}\n`);
  await write(practice, 'the practice composer', 'practice');
  const gmail = await afterword.openGmail({ fixture: '2026-11-inbox', hash: '#inbox?compose=new' });
  await write(gmail, "Gmail's composer", 'gmail');
  console.log(`Pictures are in ${PICTURES}/. With a display, npm start opens the browser itself.`);
}

/** Types a draft that apologises too much, prints what the panel says of it, and inserts a template. */
async function write(page: Page, where: string, picture: string): Promise<void> {
  await page.bringToFront();
  await type(page, DRAFT);
  await hoverFirstMark(page);
  await page.screenshot({ path: `${PICTURES}/${picture}-card.png` });
  await page.mouse.move(5, 5);
  await press(page, 'badge', /./u);
  const { text } = await settled(page, 'panel');
  await page.screenshot({ path: `${PICTURES}/${picture}-panel.png` });
  console.log(`What ${where} says of it:\n\n${text.replace(/^/gmu, '  ').replace(/\n\s*\n/gu, '\n')}\n`);
  await press(page, 'panel', /^Templates/u);
  await press(page, 'panel', /^Thank-you through/u);
  await page.screenshot({ path: `${PICTURES}/${picture}-template.png` });
  // A button that changes the draft acts once it has been in sight for a moment.
  await settled(page, 'panel');
  await press(page, 'panel', /^Insert/u);
  await settled(page, 'badge');
  await page.screenshot({ path: `${PICTURES}/${picture}-inserted.png` });
}
