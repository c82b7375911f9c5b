import type { Page } from 'puppeteer-core';
import { until } from '../../support/acting.ts';
import { htmlFrame } from './compose.ts';

/** Presses Roundcube's own button between formatted and plain text, and waits for the other editor. */
export async function toPlain(page: Page): Promise<void> {
  await page.click('.tox-toolbar__primary .tox-tbtn, .tox-toolbar .tox-tbtn');
  await until(async () => ((await page.$('iframe#composebody_ifr')) === null ? true : null), 'plain text');
}

export async function toHtml(page: Page): Promise<void> {
  await page.click('.editor-toolbar a.mce-i-html');
  await htmlFrame(page);
}

/** Presses the spell checker's button, which starts it or ends it. */
export async function pressSpellCheck(page: Page): Promise<void> {
  await page.click('a.spellcheck');
}
