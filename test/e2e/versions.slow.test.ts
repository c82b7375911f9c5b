import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { eventually, markedWords, shownKinds } from '../support/acting.ts';
import { type Afterword, startAfterword } from '../support/afterword.ts';
import { keep, kept } from '../support/commands.ts';
import { BODY, draftHtml, setDraft } from '../support/draft.ts';
import { listen } from '../support/listen.ts';
import { fieldText, intoField, keptNotes } from '../support/notebook.ts';
import { copyBuild, type OwnBuild } from '../support/own-build.ts';
import { openFolds, popupText } from '../support/popup.ts';
import { BROWSERS } from '../support/real-browser.ts';
import { type SitesServer, startSites } from '../support/sites-server.ts';
import { noteFigure, times } from '../support/soak.ts';
import { turnOnHere, willAllow } from '../support/turn-on.ts';

const SORRY = 'I am so sorry about Tuesday. I apologise again for everything.';
const TIMES = times(2, 10);
const PLAIN = '#composebody';

describe.each(BROWSERS)('another version under open composers in %s', (name) => {
  let afterword: Afterword;
  let sites: SitesServer;
  let build: OwnBuild;
  let gmail: Page;
  let roundcube: Page;
  const said: string[][] = [];

  beforeAll(async () => {
    build = copyBuild(name);
    sites = await startSites();
    afterword = await startAfterword(name, { extension: build.folder });
    await afterword.install();
  });
  afterAll(async () => {
    await afterword?.close();
    await sites?.close();
    build?.remove();
  });

  /** One UI in each page: a button, and over a textarea what its marks are painted on; none of an older version. */
  async function haveOneUi(): Promise<void> {
    for (const [page, hosts] of [
      [gmail, 1],
      [roundcube, 2],
    ] as const) {
      await page.bringToFront();
      await eventually(() =>
        page.$$eval('[data-afterword]', (all) => all.map((host) => host.getAttribute('title'))),
      ).toEqual(Array.from({ length: hosts }, () => null));
      await eventually(() => shownKinds(page)).toEqual(['badge']);
    }
    await eventually(() => markedWords(gmail)).toHaveLength(2);
  }

  function drafts(): Promise<string[]> {
    return Promise.all([
      draftHtml(gmail),
      roundcube.$eval(PLAIN, (body) => (body as HTMLTextAreaElement).value),
    ]);
  }

  /** Marks what stands in the pages now, so that it is known when it is still there. */
  async function growOld(): Promise<void> {
    for (const page of [gmail, roundcube])
      await page.$$eval('[data-afterword]', (hosts) => {
        for (const host of hosts) host.setAttribute('title', 'old');
      });
  }

  test('both composers have help', async () => {
    gmail = await afterword.openGmail({ fixture: '2026-11-popup' });
    await setDraft(gmail, [SORRY]);
    roundcube = await afterword.browser.newPage();
    await roundcube.goto(sites.url('roundcube'));
    await (await turnOnHere(afterword, roundcube)).close().catch(() => undefined);
    said.push(listen(gmail), listen(roundcube));
    await haveOneUi();
  });

  test(
    'updated, time after time, each page has one UI, the new one, and its draft as it was',
    async () => {
      const before = await drafts();
      for (let time = 1; time <= TIMES; time += 1) {
        await growOld();
        build.setVersion(`0.2.${time}`);
        if (name === 'chromium') await willAllow(afterword, 'http://127.0.0.1/*');
        await afterword.install();
        expect(await version(afterword)).toBe(`0.2.${time}`);
        await haveOneUi();
        await gmail.bringToFront();
        await gmail.click(BODY);
        await gmail.keyboard.type('x');
        await gmail.keyboard.press('Backspace');
        await haveOneUi();
      }
      expect(await drafts()).toEqual(before);
      expect(said.flat()).toEqual([]);
      const result = 'one UI in each page, drafts byte for byte, nothing in the console';
      await noteFigure(afterword.browser, {
        fault: 'Updated under open composers of Gmail and Roundcube',
        times: TIMES,
        result,
      });
    },
    60_000 + TIMES * 10_000,
  );

  test('reloaded, each page has one UI', async () => {
    const before = await drafts();
    await growOld();
    if (name === 'chromium') await willAllow(afterword, 'http://127.0.0.1/*');
    await afterword.reload();
    await haveOneUi();
    expect(await drafts()).toEqual(before);
    expect(said.flat()).toEqual([]);
  });

  test('downgraded, it leaves what the newer one kept as it is, and says so', async () => {
    const newer = Object.fromEntries(
      Object.entries(keptNotes()).map(([key, value]) => [key, { version: 3, value: { later: value } }]),
    );
    await keep(afterword, newer);
    build.setVersion('0.1.0');
    if (name === 'chromium') await willAllow(afterword, 'http://127.0.0.1/*');
    await afterword.install();
    expect(await version(afterword)).toBe('0.1.0');
    await haveOneUi();

    const notebook = await afterword.openPage('notebook.html#account');
    await eventually(() => popupText(notebook)).toContain('A newer version of Afterword kept this.');
    await intoField(notebook, 'How it ended');
    await notebook.keyboard.type('Word');
    expect(await fieldText(notebook, 'How it ended')).toBe('Word');
    const popup = await afterword.openPage('popup.html');
    await openFolds(popup);
    await intoField(popup, 'Company');
    await popup.keyboard.type('N');
    await eventually(() => popupText(popup)).toContain('A newer version of Afterword kept this.');
    for (const [key, value] of Object.entries(newer)) expect(await kept(afterword, key)).toEqual(value);
    expect(said.flat()).toEqual([]);
    const result = 'newer data untouched, the person told, typing help goes on';
    await noteFigure(afterword.browser, { fault: 'Downgraded over newer data', times: 1, result });
  });
});

function version(afterword: Afterword): Promise<string> {
  return afterword.inExtension(() => chrome.runtime.getManifest().version, null);
}
