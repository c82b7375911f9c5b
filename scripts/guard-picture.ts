import type { Viewport } from 'puppeteer-core';
import type { Afterword } from '../test/support/afterword.ts';
import { forgetAll, keep } from '../test/support/commands.ts';
import { TWO_INTERVIEWS } from '../test/support/two-interviews.ts';
import { addRecipient, press, settled, type } from './scene.ts';

const DRAFT = [
  'Hello Ines,',
  '',
  'Thank you for your time on Tuesday. I enjoyed hearing how you plan a season.',
];

/** Takes a picture of a draft to an interviewer: the chip beside the recipients, and the panel's reason. */
export async function guardPicture(
  afterword: Afterword,
  dark: boolean,
  view: Viewport,
  path: string,
): Promise<void> {
  await keep(afterword, TWO_INTERVIEWS);
  const page = await afterword.openGmail({ fixture: '2026-11-inbox', hash: '#inbox?compose=new', dark });
  await page.setViewport(view);
  for (const line of DRAFT) {
    await type(page, line);
    await page.keyboard.press('Enter');
  }
  await addRecipient(page, 'Ines Holm <ines@northwind.example>');
  await settled(page, 'chip');
  await press(page, 'chip', /./u);
  await settled(page, 'panel');
  await page.screenshot({ path });
  await page.close();
  // The other pictures begin without interviews.
  await forgetAll(afterword);
}
