import type { Page } from 'puppeteer-core';
import { type GmailPage, gmailUrl } from './gmail-server.ts';

/** Opens a page of the Gmail fixtures in a tab, afresh whatever it showed, and runs `code` in it. */
export async function openGmail(tab: Page, page: GmailPage, code: string): Promise<void> {
  await tab.goto('about:blank'); // else an address that differs in its fragment alone would keep the page
  await tab.goto(gmailUrl(page));
  await tab.evaluate(code);
}
