import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { eventually, shownKinds, surface } from '../support/acting.ts';
import { type Afterword, startAfterword } from '../support/afterword.ts';
import { violations } from '../support/axe.ts';
import { forgetAll, kept, runCommand } from '../support/commands.ts';
import { openFolds, popupText, pressIn, pressMain, saysOfTab } from '../support/popup.ts';
import { openPopupOver } from '../support/popup-over.ts';
import { BROWSERS } from '../support/real-browser.ts';
import { type SitesServer, startSites } from '../support/sites-server.ts';
import { turnOnHere, willAllow } from '../support/turn-on.ts';

const HERE = 'http://127.0.0.1/*';

describe.each(BROWSERS)('other webmails in %s', (name) => {
  let afterword: Afterword;
  let sites: SitesServer;

  beforeAll(async () => {
    sites = await startSites();
    afterword = await startAfterword(name);
    await afterword.install();
  });
  afterAll(async () => {
    await afterword?.close();
    await sites?.close();
  });
  afterEach(async () => {
    await afterword.inExtension(async (origin) => {
      await chrome.permissions.remove({ origins: [origin] });
    }, HERE);
    await forgetAll(afterword);
    await afterword.closePages();
  });

  async function open(page: string): Promise<Page> {
    const tab = await afterword.browser.newPage();
    await tab.evaluateOnNewDocument(countChanges);
    await tab.goto(sites.url(page));
    return tab;
  }

  test('a page is looked at only when the popup opens, and nothing of it changes', async () => {
    const page = await open('roundcube');
    const popup = await openPopupOver(afterword, page);
    await saysOfTab(popup, 'Roundcube on 127.0.0.1. Afterword isn’t on here yet.');
    expect(await violations(popup)).toEqual([]);
    expect(await changesOf(page)).toEqual([]);
    expect(await ownRegistrations()).toEqual([]);
  });

  test('any composer can be turned on, and a page without one says so', async () => {
    const nothing = await open('nothing');
    await saysOfTab(await openPopupOver(afterword, nothing), 'Nothing to write in was found on this page.');
    const form = await open('form');
    await saysOfTab(await openPopupOver(afterword, form), 'There’s something to write in on 127.0.0.1.');
  });

  test('one press turns it on at once, and it is there again after a reload', async () => {
    const page = await open('roundcube');
    const popup = await turnOnHere(afterword, page);
    await saysOfTab(popup, 'On in Roundcube: 1 open draft.');
    await eventually(() => shownKinds(page)).toEqual(['badge']);
    await page.bringToFront();
    await page.reload();
    await eventually(() => shownKinds(page)).toEqual(['badge']);
    expect(await ownRegistrations()).toEqual([HERE]);
  });

  test('a form that nobody knows works by its standard fields', async () => {
    const page = await open('form');
    const popup = await turnOnHere(afterword, page);
    await saysOfTab(popup, 'On in 127.0.0.1: 1 open draft.');
    await eventually(() => shownKinds(page)).toEqual(['badge']);
  });

  test('of three composers only the one in use takes a template', async () => {
    const page = await open('forms');
    await turnOnHere(afterword, page);
    const written = () =>
      page.$$eval('form', (forms) =>
        forms.map((form) =>
          [...form.querySelectorAll<HTMLInputElement>('input, textarea')].map(({ value }) => value),
        ),
      );
    const before = await written();
    await page.bringToFront();
    const [, second] = await page.$$('textarea');
    await second?.click();
    const popup = await openPopupOver(afterword, page);
    await saysOfTab(popup, 'On in 127.0.0.1: 3 open drafts.');
    await popup.evaluate(() => document.querySelector<HTMLElement>('[role="option"]')?.click());
    await eventually(() => popupText(popup)).toContain('Ctrl+Enter');
    await pressMain(popup);
    await eventually(async () => (await written())[1]?.join()).toContain(
      'Thank you for arranging my interview',
    );
    const [first, , third] = await written();
    expect([first, third]).toEqual([before[0], before[2]]);
  });

  test('a composer in a frame is found, has one UI, in its frame, and takes a template', async () => {
    const page = await open('framed');
    const popup = await turnOnHere(afterword, page);
    const frame = page.frames().find((each) => each.url() === sites.url('roundcube'));
    const surfacesIn = (within: typeof frame) =>
      within?.evaluate(() => document.querySelectorAll('[data-afterword]').length) ?? Promise.resolve(-1);
    // Its button, and what the marks of a textarea are painted on.
    await eventually(() => surfacesIn(frame)).toBe(2);
    expect(await surfacesIn(page.mainFrame())).toBe(0);
    await saysOfTab(popup, 'On in Roundcube: 1 open draft.');
    await popup.evaluate(() => document.querySelector<HTMLElement>('[role="option"]')?.click());
    await eventually(() => popupText(popup)).toContain('Ctrl+Enter');
    await pressMain(popup);
    const draft = () => frame?.$eval('#composebody', (body) => (body as HTMLTextAreaElement).value);
    await eventually(async () => (await draft()) ?? '').toContain('Thank you for arranging my interview');
  });

  test('a report tells how the page is built, and none of its words', async () => {
    const page = await open('roundcube');
    const popup = await turnOnHere(afterword, page);
    await openFolds(popup);
    await popup.evaluate(() => {
      const copied: string[] = [];
      Object.assign(window, { copied });
      document.execCommand = () => copied.push(getSelection()?.toString() ?? '') > 0;
      navigator.clipboard.writeText = async (text) => void copied.push(text);
    });
    await pressIn(popup, 'Copy a report about this page');
    await eventually(() => popupText(popup)).toContain('Copied. You can read it before you pass it on.');
    const [report = ''] = await popup.evaluate(() => (window as unknown as { copied: string[] }).copied);
    expect(report).toContain('# Roundcube');
    expect(report).not.toMatch(/Priya|brightpath|Tuesday|127\.0/u);
  });

  test('what is registered is there again after an update', async () => {
    const page = await open('roundcube');
    await turnOnHere(afterword, page);
    await eventually(() => shownKinds(page)).toEqual(['badge']);
    await willAllow(afterword, HERE);
    await afterword.install();
    await eventually(ownRegistrations).toEqual([HERE]);
    await page.bringToFront();
    await page.reload();
    await eventually(() => shownKinds(page)).toEqual(['badge']);
  });

  test('off for this email, on this site and everywhere: by the popup and by the keyboard', async () => {
    const page = await open('roundcube');
    const popup = await turnOnHere(afterword, page);
    await eventually(() => shownKinds(page)).toEqual(['badge']);
    await saysOfTab(popup, 'On in Roundcube');
    await openFolds(popup);
    await eventually(() => popupText(popup)).toContain('On for this email');
    expect(await popupText(popup)).toContain('Alt+Shift+Q');
    await pressIn(popup, 'On for this email');
    await saysOfTab(popup, 'Off for this email.');
    await pressIn(popup, 'Turn on for this email');
    await saysOfTab(popup, 'On in Roundcube: 1 open draft.');

    await pressIn(popup, 'On for 127.0.0.1');
    await saysOfTab(popup, 'Off on 127.0.0.1.');
    await eventually(() => shownKinds(page)).toEqual([]);
    await eventually(ownRegistrations).toEqual([]);
    const before = await changesOf(page);
    await page.bringToFront();
    await page.keyboard.type('x');
    expect(await changesOf(page)).toEqual(before);
    const after = await openPopupOver(afterword, page);
    await saysOfTab(after, 'Off on 127.0.0.1.');
    await pressIn(after, 'Turn on here');
    await eventually(() => shownKinds(page)).toEqual(['badge']);

    await page.bringToFront();
    await runCommand(afterword, 'toggle-email');
    await saysOfTab(await openPopupOver(afterword, page), 'Off for this email.');
  });

  test('a site in the list is switched and removed, and gives its access back', async () => {
    const page = await open('roundcube');
    const popup = await turnOnHere(afterword, page);
    await eventually(() => shownKinds(page)).toEqual(['badge']);
    await openFolds(popup);
    await eventually(() => popupText(popup)).toContain('mail.google.com');
    expect(await violations(popup)).toEqual([]);
    await popup.evaluate(() =>
      document.querySelector<HTMLElement>('[aria-label="Remove 127.0.0.1"]')?.click(),
    );
    await eventually(() => shownKinds(page)).toEqual([]);
    await eventually(() => kept(afterword, 'sites')).toMatchObject({
      value: [{ pattern: 'https://mail.google.com/*' }],
    });
    await eventually(() => hasAccess()).toBe(false);
    await eventually(ownRegistrations).toEqual([]);
    const reopened = await open('roundcube');
    await saysOfTab(await openPopupOver(afterword, reopened), 'Afterword isn’t on here yet.');
    expect(await changesOf(reopened)).toEqual([]);
  });

  test('access that is taken back in the browser ends it there, and the popup asks again', async () => {
    const page = await open('roundcube');
    await turnOnHere(afterword, page);
    await eventually(() => shownKinds(page)).toEqual(['badge']);
    await afterword.inExtension((origin) => chrome.permissions.remove({ origins: [origin] }), HERE);
    await eventually(ownRegistrations).toEqual([]);
    await eventually(() => shownKinds(page)).toEqual([]);
    const popup = await openPopupOver(afterword, page);
    await saysOfTab(popup, 'Afterword isn’t allowed to work in Roundcube.');
    await willAllow(afterword, HERE);
    const again = await openPopupOver(afterword, page);
    await (await again.waitForSelector('.tab-status.withheld button'))?.click();
    await eventually(() => shownKinds(page)).toEqual(['badge']);
    await surface(page, 'badge');
  });

  test('Gmail itself can be off, while the rest stays', async () => {
    const page = await afterword.openGmail({ fixture: '2026-11-popup' });
    await eventually(() => shownKinds(page)).toEqual(['badge']);
    const popup = await openPopupOver(afterword, page);
    await saysOfTab(popup, 'On in Gmail');
    await openFolds(popup);
    await pressIn(popup, 'On for mail.google.com');
    await eventually(() => shownKinds(page)).toEqual([]);
    await page.bringToFront();
    await page.reload();
    await saysOfTab(await openPopupOver(afterword, page), 'Off on mail.google.com.');
    expect(await shownKinds(page)).toEqual([]);
  });

  /** The match patterns that a script is registered for. */
  function ownRegistrations(): Promise<string[]> {
    return afterword.inExtension(async () => {
      const scripts = await chrome.scripting.getRegisteredContentScripts();
      return scripts.flatMap(({ matches = [] }) => matches);
    }, null);
  }

  function hasAccess(): Promise<boolean> {
    return afterword.inExtension((origin) => chrome.permissions.contains({ origins: [origin] }), HERE);
  }
});

/** In a page, from its very start: notes every change of its document once it is there. */
function countChanges(): void {
  const changes: string[] = [];
  Object.assign(window, { changes });
  addEventListener('load', () => {
    new MutationObserver((records) => changes.push(...records.map(({ type }) => type))).observe(document, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
    });
  });
}

/** Since the page has loaded. */
function changesOf(page: Page): Promise<string[]> {
  return page.evaluate(() => (window as unknown as { changes: string[] }).changes);
}
