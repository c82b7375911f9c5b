import type { Page } from 'puppeteer-core';

/** What a page's console hears from now on, and what is thrown in it. */
export function listen(page: Page): string[] {
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(String(error)));
  return said;
}
