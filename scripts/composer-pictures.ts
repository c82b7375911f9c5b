import type { Page, Viewport } from 'puppeteer-core';
import { hoverFirstMark, press, settled, type } from './scene.ts';

const DRAFT = [
  'Hi Priya,',
  '',
  'I am so sorry about Tuesday. I apologise again for my rambling answer, and I completely froze at the end.',
  '',
  'Best, Sam',
];

/** Takes the pictures of a composer, `card` and `panel`, and leaves the panel open. */
export async function composerPictures(
  page: Page,
  view: Viewport,
  path: (name: string) => string,
): Promise<void> {
  await page.setViewport(view);
  for (const line of DRAFT) {
    await type(page, line);
    await page.keyboard.press('Enter');
  }
  await hoverFirstMark(page);
  await page.screenshot({ path: path('card') });
  await page.mouse.move(5, 5);
  await press(page, 'badge', /./u);
  await settled(page, 'panel');
  await page.screenshot({ path: path('panel') });
}
