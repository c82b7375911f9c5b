import type { Browser, Page } from 'puppeteer-core';
import { beforeAll, describe } from 'vitest';
import { bundle } from '../../support/bundle.ts';
import { BROWSERS, type BrowserName, launch } from '../../support/real-browser.ts';
import { openWebmail, type WebmailPage } from '../../support/webmail-page.ts';
import type * as inPage from '../elsewhere-in-page.ts';
import type { ComposerReading } from '../elsewhere-in-page.ts';

/** The bundle of `elsewhere-in-page.ts`, in the page. */
declare const afterword: typeof inPage;

/** What a webmail's tests do with its pages. */
export interface WebmailBench {
  open(page: WebmailPage): Promise<void>;
  /** All that the webmail's composers say of themselves. */
  read(): Promise<ComposerReading[]>;
  tab(): Page;
}

/** Browsers are shared by all webmails: they take longer to start than the tests of one. */
const browsers = new Map<BrowserName, Promise<Browser>>();
let code: Promise<string> | undefined;

export async function closeBrowsers(): Promise<void> {
  for (const browser of browsers.values()) await (await browser).close();
}

/** Runs a webmail's tests in both browsers. */
export function inWebmail(id: string, tests: (bench: WebmailBench) => void): void {
  describe.each(BROWSERS)(`${id} in %s`, (name) => {
    let tab: Page;
    let bundled: string;
    beforeAll(async () => {
      const browser = browsers.get(name) ?? launch(name);
      browsers.set(name, browser);
      code ??= bundle('test/webmail/elsewhere-in-page.ts', 'afterword');
      bundled = await code;
      tab = await (await browser).newPage();
      return () => tab.close();
    });
    tests({
      open: (page) => openWebmail(tab, page, bundled),
      read: () => tab.evaluate((webmail) => afterword.readComposers(webmail), id),
      tab: () => tab,
    });
  });
}
