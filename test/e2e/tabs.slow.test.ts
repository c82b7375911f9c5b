import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { eventually, markedWords, press, shownKinds, surface, until } from '../support/acting.ts';
import { type Afterword, startAfterword } from '../support/afterword.ts';
import { kept } from '../support/commands.ts';
import { setDraft } from '../support/draft.ts';
import { listen } from '../support/listen.ts';
import { BROWSERS } from '../support/real-browser.ts';
import { type SitesServer, startSites } from '../support/sites-server.ts';
import { noteFigure, times } from '../support/soak.ts';
import { turnOnHere, willAllow } from '../support/turn-on.ts';

const SORRY = 'I am so sorry about Tuesday. I apologise again for everything.';
const HERE = 'http://127.0.0.1/*';
const DISCARDS = times(1, 5);

describe.each(BROWSERS)('a tab of a webmail in %s', (name) => {
  const profile = mkdtempSync(join(tmpdir(), 'afterword-'));
  const uuid = randomUUID();
  const start = async (): Promise<Afterword> => {
    const started = await startAfterword(name, {
      profile,
      uuid,
      // What was installed for a session only would lose its data with it.
      prefs: { 'extensions.webextensions.keepStorageOnUninstall': true },
    });
    await started.install();
    return started;
  };
  let afterword: Afterword;
  let sites: SitesServer;
  beforeAll(async () => {
    sites = await startSites();
    afterword = await start();
  });
  afterAll(async () => {
    await afterword?.close();
    await sites?.close();
    rmSync(profile, { recursive: true, force: true });
  });

  async function openMail(): Promise<Page> {
    const page = await afterword.openGmail({ fixture: '2026-11-popup' });
    await setDraft(page, [SORRY]);
    await eventually(() => markedWords(page)).toHaveLength(2);
    return page;
  }

  test(
    'that the browser discards has its help again when it comes back',
    async () => {
      for (let time = 1; time <= DISCARDS; time += 1) {
        const page = await openMail();
        const url = page.url();
        // Only what is not in front is discarded.
        await afterword.openPage('popup.html');
        await afterword.inExtension(discard, 'https://mail.google.com/*');
        await afterword.inExtension(comeBack, 'https://mail.google.com/*');
        const back = await until(async () => {
          for (const each of await afterword.browser.pages()) {
            const there = await each
              .evaluate(() => `${document.readyState} ${location.href}`)
              .catch(() => '');
            if (there === `complete ${url}`) return each;
          }
          return null;
        }, 'the page that was discarded');
        const said = listen(back);
        await setDraft(back, [SORRY]);
        await eventually(() => markedWords(back)).toHaveLength(2);
        await eventually(() => shownKinds(back)).toEqual(['badge']);
        expect(said).toEqual([]);
        await afterword.closePages();
      }
      const result = 'one UI, marks, nothing in the console';
      await noteFigure(afterword.browser, { fault: 'Tab discarded and restored', times: DISCARDS, result });
    },
    60_000 + DISCARDS * 10_000,
  );

  test('that is offline has its help, its panel and its templates', async () => {
    const page = await openMail();
    const said = listen(page);
    await page.setOfflineMode(true);
    await press(page, 'badge', /^Afterword: 2/u);
    await press(page, 'panel', 'Templates');
    await eventually(async () => (await surface(page, 'panel')).text).toContain('Short thank-you');
    expect(said).toEqual([]);
    await page.setOfflineMode(false);
    await afterword.closePages();
    await noteFigure(afterword.browser, { fault: 'Offline', times: 1, result: 'marks, panel and templates' });
  });

  test('where the person turned it on has its help after the browser was started again, without a press', async () => {
    const before = await afterword.browser.newPage();
    await before.goto(sites.url('roundcube'));
    await turnOnHere(afterword, before);
    await eventually(() => shownKinds(before)).toEqual(['badge']);
    await afterword.close();

    afterword = await start();
    expect(await kept(afterword, 'sites')).toMatchObject({ value: [{}, { pattern: HERE, on: true }] });
    // What the browser allowed it keeps for what is installed for good; this was installed for one session.
    await allowAgain(afterword);
    const page = await afterword.browser.newPage();
    await page.goto(sites.url('roundcube'));
    const said = listen(page);
    await eventually(() => shownKinds(page)).toEqual(['badge']);
    // The page's own icon is missing.
    expect(said.filter((words) => !words.includes('404'))).toEqual([]);
    await noteFigure(afterword.browser, {
      fault: 'Browser started again with a site still on',
      times: 1,
      result: 'help in the page at once',
    });
  });
});

async function discard(pattern: string): Promise<void> {
  for (const { id } of await chrome.tabs.query({ url: pattern }))
    if (id !== undefined) await chrome.tabs.discard(id);
}

async function comeBack(pattern: string): Promise<void> {
  for (const { id } of await chrome.tabs.query({ url: pattern }))
    if (id !== undefined) await chrome.tabs.update(id, { active: true });
}

async function allowAgain(afterword: Afterword): Promise<void> {
  await willAllow(afterword, HERE);
  const page = await afterword.openPage('popup.html');
  await page.evaluate((origin) => {
    document.body.addEventListener(
      'click',
      () =>
        void chrome.permissions
          .request({ origins: [origin] })
          .then((given) => Object.assign(window, { given })),
      { once: true, capture: true },
    );
  }, HERE);
  await page.click('body');
  await eventually(() => page.evaluate(() => (window as unknown as { given?: boolean }).given)).toBe(true);
  await page.close();
}
