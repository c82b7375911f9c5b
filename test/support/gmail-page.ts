import type { Browser, Page } from 'puppeteer-core';
import { type GmailPage, gmailUrl } from './gmail-server.ts';

/** Opens a page of the Gmail fixtures with `code` run in it. */
export async function openGmail(browser: Browser, page: GmailPage, code: string): Promise<Page> {
  const tab = await browser.newPage();
  await tab.goto(gmailUrl(page));
  await tab.evaluate(code);
  return tab;
}
