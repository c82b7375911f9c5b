import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { bundle } from '../test/support/bundle.ts';
import { launch } from '../test/support/real-browser.ts';
import type * as inPage from './probe-in-page.ts';

/** The bundle of `probe-in-page.ts`, in the page. */
declare const afterwordProbe: typeof inPage;

/** What each webmail's adapter finds in a saved page, in Chromium, with the page's own scripts off. */
export async function probeFile(file: string, frame?: string): Promise<string> {
  const browser = await launch('chromium');
  try {
    const tab = await browser.newPage();
    await tab.setJavaScriptEnabled(false);
    await tab.setContent(readFileSync(file, 'utf8'), { waitUntil: 'domcontentloaded' });
    await tab.setJavaScriptEnabled(true);
    return await probePage(tab, frame === undefined ? null : readFileSync(frame, 'utf8'));
  } finally {
    await browser.close();
  }
}

/**
 * The same of a page that is open.
 * @param frame markup for the frame that the page writes its draft in; `null` when it is there or needs none
 */
export async function probePage(tab: Page, frame: string | null): Promise<string> {
  await tab.evaluate(await bundle('scripts/probe-in-page.ts', 'afterwordProbe'));
  if (frame !== null) await tab.evaluate((html) => afterwordProbe.fillFrame(html), frame);
  return tab.evaluate(() => afterwordProbe.probe());
}
