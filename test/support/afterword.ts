import { randomUUID } from 'node:crypto';
import { resolve } from 'node:path';
import type { Browser, Page, WebWorker } from 'puppeteer-core';
import { type GmailPage, type GmailServer, gmailUrl, startGmail } from './gmail-server.ts';
import { type BrowserName, type LaunchOptions, launch } from './real-browser.ts';

/** The built extension in a real browser, in front of the Gmail pages of `test/fixtures`. */
export interface Afterword {
  readonly name: BrowserName;
  readonly browser: Browser;
  readonly gmail: GmailServer;
  /** Installs the extension, as the store would; pages may be open already. */
  install(): Promise<void>;
  /** Address of one of the extension's own pages. */
  url(page: string): string;
  openGmail(page?: GmailPage): Promise<Page>;
  openPage(page: string): Promise<Page>;
  close(): Promise<void>;
}

const ADDON_ID = 'afterword@afterword.example';
/** How long Firefox gets for a page of the extension, in milliseconds: `goto` never resolves for one (seen 2026-11). */
const FIREFOX_PAGE = 1_500;

/** Starts a browser; the extension comes with `install`. */
export async function startAfterword(name: BrowserName, options: LaunchOptions = {}): Promise<Afterword> {
  const gmail = await startGmail();
  const uuid = randomUUID();
  const browser = await launch(name, {
    ...options,
    gmailPort: gmail.port,
    prefs: { 'extensions.webextensions.uuids': JSON.stringify({ [ADDON_ID]: uuid }), ...options.prefs },
  });
  let root = `moz-extension://${uuid}/`;
  return {
    name,
    browser,
    gmail,
    async install() {
      const id = await browser.installExtension(resolve('dist', name === 'chromium' ? 'chrome' : 'firefox'));
      if (name === 'chromium') root = `chrome-extension://${id}/`;
    },
    url: (page) => root + page,
    async openGmail(page = {}) {
      const tab = await browser.newPage();
      await tab.goto(gmailUrl(page));
      return tab;
    },
    async openPage(path) {
      const tab = await browser.newPage();
      if (name === 'chromium') await tab.goto(root + path);
      else await tab.goto(root + path, { timeout: FIREFOX_PAGE }).catch(() => undefined);
      return tab;
    },
    async close() {
      await browser.close();
      await gmail.close();
    },
  };
}

/** The extension's worker, to act in as the browser would. Chromium alone shows it. */
export async function workerOf(afterword: Afterword): Promise<WebWorker> {
  const target = await afterword.browser.waitForTarget(
    (each) => each.url() === afterword.url('background.js'),
  );
  const worker = await target.worker();
  if (worker === null) throw new Error('the worker is not running');
  return worker;
}
