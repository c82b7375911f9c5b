import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe } from 'vitest';
import { bundle } from '../support/bundle.ts';
import { BROWSERS, type BrowserName, launch } from '../support/real-browser.ts';
import type * as inPage from './in-page.ts';

declare global {
  /** The exports of `in-page.ts`, inside a page. */
  const editing: typeof inPage;
}

/** Runs the same tests in each browser, started once, with an empty page that holds this folder's bundle. */
export function describeInBrowsers(
  title: string,
  tests: (page: () => Page, name: BrowserName) => void,
): void {
  describe.each(BROWSERS)(`${title} (%s)`, (name) => {
    let browser: Browser | undefined;
    let page: Page | undefined;
    beforeAll(async () => {
      const script = await bundle('test/editing/in-page.ts', 'editing');
      browser = await launch(name);
      page = await browser.newPage();
      await page.setContent('<!doctype html><title>Editing</title><body>');
      await page.addStyleTag({ path: 'src/ui/present.css' });
      await page.evaluate(`${script}; globalThis.editing = editing;`);
    });
    afterAll(async () => {
      await browser?.close();
    });
    tests(() => {
      if (page === undefined) throw new Error(`${name} did not start`);
      return page;
    }, name);
  });
}
