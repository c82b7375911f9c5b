import { randomUUID } from 'node:crypto';
import { resolve } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { beDeveloper } from './be-developer.ts';
import { inFirefoxItself } from './firefox-itself.ts';
import { type GmailPage, type GmailServer, gmailUrl, startGmail } from './gmail-server.ts';
import { PATIENCE } from './patience.ts';
import { type BrowserName, type LaunchOptions, launch } from './real-browser.ts';

/** The built extension in a real browser, in front of the Gmail pages of `test/fixtures`. */
export interface Afterword {
  readonly name: BrowserName;
  readonly browser: Browser;
  readonly gmail: GmailServer;
  /** Installs the extension, or again, as an update does; pages may be open already. Closes the page that the first install opens. */
  install(where?: 'ordinary windows' | 'private windows too'): Promise<void>;
  /** Starts the extension anew, as its own `runtime.reload` does. */
  reload(): Promise<void>;
  /** Takes the extension away, as a person does in the browser's own settings; pages stay open. */
  uninstall(): Promise<void>;
  /** Address of one of the extension's own pages. */
  url(page: string): string;
  openGmail(page?: GmailPage): Promise<Page>;
  /** Opens one of the extension's own pages; in the background, the page before stays the one in front. */
  openPage(page: string, where?: 'in front' | 'in the background'): Promise<Page>;
  /** The popup over the tab in front: the real one in Chromium; Firefox has none to be driven, so as a tab behind it. */
  openPopup(): Promise<Page>;
  /** Runs a function with the extension's own rights: in a page of its own, so that its worker may stop. */
  inExtension<A, T>(run: (argument: A) => T | Promise<T>, argument: A): Promise<T>;
  /** The same for a script. */
  evaluate(script: string): Promise<unknown>;
  /** Closes every tab but the first, which keeps the browser open. */
  closePages(): Promise<void>;
  close(): Promise<void>;
}

const ADDON_ID = 'afterword@afterword.example';
/** Where Firefox keeps the address that it chose for each extension. */
const ADDRESSES = 'extensions.webextensions.uuids';
const addressesWith = (uuid: string): string => JSON.stringify({ [ADDON_ID]: uuid });
/** Files of the extension that each browser shows as a page. */
const OFFICE: Record<BrowserName, string> = { chromium: 'manifest.json', firefox: 'LICENSE' };
/** Where the build is; a release that was unpacked elsewhere can be put to the same tests. */
const DIST = process.env.AFTERWORD_DIST ?? 'dist';

interface AfterwordOptions extends LaunchOptions {
  /** What is installed, if not what was built: an unpacked extension, or, for Firefox, an archive too. */
  readonly extension?: string;
  /** What Firefox has for the host of the extension's address; another every time unless said otherwise. */
  readonly uuid?: string;
}

/** The build of a browser. */
export function buildOf(name: BrowserName): string {
  return resolve(DIST, name === 'chromium' ? 'chrome' : 'firefox');
}

/** Starts a browser; the extension comes with `install`. */
export async function startAfterword(name: BrowserName, options: AfterwordOptions = {}): Promise<Afterword> {
  const gmail = await startGmail();
  const { uuid = randomUUID(), extension = buildOf(name) } = options;
  const browser = await launch(name, {
    ...options,
    gmailPort: gmail.port,
    prefs: {
      [ADDRESSES]: addressesWith(uuid),
      // Every question for a permission is answered with yes.
      'extensions.webextOptionalPermissionPrompts': false,
      ...options.prefs,
    },
  });
  return new RunningAfterword(name, browser, gmail, extension, `moz-extension://${uuid}/`);
}

class RunningAfterword implements Afterword {
  readonly name: BrowserName;
  readonly browser: Browser;
  readonly gmail: GmailServer;
  readonly #extension: string;
  #root: string;
  /** A page without scripts of ours, for what has to be done with the extension's rights. */
  #office: Promise<Page> | null = null;
  #isInstalled = false;

  constructor(name: BrowserName, browser: Browser, gmail: GmailServer, extension: string, root: string) {
    this.name = name;
    this.browser = browser;
    this.gmail = gmail;
    this.#extension = extension;
    this.#root = root;
  }

  async install(where: 'ordinary windows' | 'private windows too' = 'ordinary windows'): Promise<void> {
    // A reinstalled extension's pages are closed.
    this.#office = null;
    const id =
      where === 'ordinary windows'
        ? await this.browser.installExtension(this.#extension)
        : await installPrivately(this.browser, this.name, this.#extension);
    if (this.name === 'chromium') this.#root = `chrome-extension://${id}/`;
    // Where all windows are private, as they then are in Firefox, none is opened.
    const isWelcomed = where === 'ordinary windows' || this.name === 'chromium';
    if (!this.#isInstalled && isWelcomed) await this.#closeWelcome();
    this.#isInstalled = true;
  }

  async #closeWelcome(): Promise<void> {
    const welcome = this.url('practice.html');
    for (const start = performance.now(); performance.now() - start < PATIENCE; ) {
      for (const page of (await this.browser.pages()).slice(1)) {
        // Firefox tells nobody but the page itself where a page of an extension is.
        const address = await page.evaluate(() => location.href).catch(() => '');
        if (address === welcome) return page.close();
      }
      await new Promise((resolve) => setTimeout(resolve, LOOK));
    }
    throw new Error('the install opened no welcome page');
  }

  async reload(): Promise<void> {
    if (this.name === 'chromium') await beDeveloper(this.browser);
    // The page that asks for it goes with it.
    await this.inExtension(() => chrome.runtime.reload(), null).catch(() => undefined);
    this.#office = null;
  }

  async uninstall(): Promise<void> {
    this.#office = null;
    const { host } = new URL(this.#root);
    await this.browser.uninstallExtension(this.name === 'chromium' ? host : ADDON_ID);
    // Firefox would choose another address for the next install.
    if (this.name === 'firefox')
      await inFirefoxItself(
        this.browser,
        `Services.prefs.setStringPref('${ADDRESSES}', '${addressesWith(host)}')`,
      );
  }

  url(page: string): string {
    return this.#root + page;
  }

  async openGmail(page: GmailPage = {}): Promise<Page> {
    const tab = await this.browser.newPage();
    await tab.evaluateOnNewDocument(() => {
      const violations: string[] = [];
      Object.assign(window, { violations });
      document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
        violations.push(`${violatedDirective} ${blockedURI}`),
      );
    });
    await tab.goto(gmailUrl(page));
    return tab;
  }

  async openPage(path: string, where: 'in front' | 'in the background' = 'in front'): Promise<Page> {
    const tab = await this.browser.newPage({ type: 'tab', background: where === 'in the background' });
    if (this.name === 'chromium') await tab.goto(this.url(path));
    else await gotoInFirefox(tab, this.url(path));
    return tab;
  }

  async openPopup(): Promise<Page> {
    if (this.name === 'firefox') return this.openPage('popup.html', 'in the background');
    await this.inExtension(() => chrome.action.openPopup(), null);
    const target = await this.browser.waitForTarget((each) => each.url() === this.url('popup.html'));
    return target.asPage();
  }

  async inExtension<A, T>(run: (argument: A) => T | Promise<T>, argument: A): Promise<T> {
    return (await this.evaluate(`(${run})(${JSON.stringify(argument)})`)) as T;
  }

  async evaluate(script: string): Promise<unknown> {
    this.#office ??= this.openPage(OFFICE[this.name], 'in the background');
    return (await this.#office).evaluate(script);
  }

  async closePages(): Promise<void> {
    const office = await this.#office;
    const [, ...others] = await this.browser.pages();
    await Promise.all(others.filter((page) => page !== office).map((page) => page.close()));
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.gmail.close();
  }
}

/** What puppeteer's browser has besides, when it speaks WebDriver BiDi. */
interface BidiBrowser {
  readonly connection: { send(method: string, params: object): Promise<unknown> };
}

/** Installs with leave for private windows, as a person gives it in the browser's own settings. */
async function installPrivately(browser: Browser, name: BrowserName, path: string): Promise<string> {
  if (name === 'firefox') {
    const { connection } = browser as unknown as BidiBrowser;
    const extensionData = { type: 'path', path };
    await connection.send('webExtension.install', { extensionData, 'moz:allowPrivateBrowsing': true });
    return ADDON_ID;
  }
  const devTools = await browser.target().createCDPSession();
  const { id } = await devTools.send('Extensions.loadUnpacked', { path, enableInIncognito: true });
  await devTools.detach();
  return id;
}

/** How often a page is asked whether it has come, in milliseconds. */
const LOOK = 30;

/** Firefox never tells that a page of an extension has loaded (seen 2026-11): the page is asked instead. */
async function gotoInFirefox(tab: Page, url: string): Promise<void> {
  tab.goto(url).catch(() => undefined);
  let seen = '';
  for (const start = performance.now(); performance.now() - start < PATIENCE; ) {
    // Between two pages there is none to ask.
    seen = await tab.evaluate(() => `${document.readyState} ${location.href}`).catch(() => '');
    if (seen === `complete ${url}`) return;
    await new Promise((resolve) => setTimeout(resolve, LOOK));
  }
  throw new Error(`${url} did not load: ${seen}`);
}
