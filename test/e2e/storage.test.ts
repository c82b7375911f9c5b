import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { eventually, markedWords, until } from '../support/acting.ts';
import { type Afterword, startAfterword } from '../support/afterword.ts';
import { forgetAll, keep, kept } from '../support/commands.ts';
import { setDraft } from '../support/draft.ts';
import { gmailUrl } from '../support/gmail-server.ts';
import { keptWith } from '../support/kept-data.ts';
import { openFolds, popupText } from '../support/popup.ts';
import { BROWSERS } from '../support/real-browser.ts';
import { everythingKept } from '../support/worker.ts';

const SORRY = 'I am so sorry about Tuesday. I apologise again for everything.';

/** Opens a private window at an address, with the extension's own rights, and gives its page. */
async function openPrivately(afterword: Afterword, url: string): Promise<Page> {
  await afterword.inExtension((address) => chrome.windows.create({ url: address, incognito: true }), url);
  return until(async () => {
    for (const page of await afterword.browser.pages()) {
      // Firefox tells of a page of ours only when it is asked.
      const there = await page.evaluate(() => `${document.readyState} ${location.href}`).catch(() => '');
      if (there === `complete ${url}`) return page;
    }
    return null;
  }, 'a page in a private window');
}

/** The popup over the private window; in Firefox, which has none to be driven, in a private window of its own. */
async function openPopupPrivately(afterword: Afterword): Promise<Page> {
  if (afterword.name === 'firefox') return openPrivately(afterword, afterword.url('popup.html'));
  await afterword.inExtension(async () => {
    const [window] = (await chrome.windows.getAll()).filter(({ incognito }) => incognito);
    if (window?.id === undefined) throw new Error('no private window');
    await chrome.action.openPopup({ windowId: window.id });
  }, null);
  const target = await afterword.browser.waitForTarget((each) => each.url() === afterword.url('popup.html'));
  return target.asPage();
}

/** What the popup's field for the company holds; the caret is then there. */
function companyIn(popup: Page): Promise<string | undefined> {
  return popup.evaluate(() => {
    const label = [...document.querySelectorAll('label')].find((each) => each.textContent === 'Company');
    const input = label?.control as HTMLInputElement | undefined;
    input?.focus();
    return input?.value;
  });
}

describe('a browser that is killed in chromium', () => {
  test('has kept what was said to be saved', async () => {
    const profile = mkdtempSync(join(tmpdir(), 'afterword-'));
    const start = async (): Promise<Afterword> => {
      const started = await startAfterword('chromium', { profile });
      await started.install();
      return started;
    };
    const killed = await start();
    const popup = await killed.openPage('popup.html');
    await openFolds(popup);
    await eventually(() => companyIn(popup)).toBe('');
    await popup.keyboard.type('Northwind');
    await eventually(async () => JSON.stringify(await kept(killed, 'interviews'))).toContain('"Northwind"');
    killed.browser.process()?.kill('SIGKILL');
    await killed.gmail.close();

    const next = await start();
    expect(await kept(next, 'interviews')).toMatchObject({ value: { rows: [{ company: 'Northwind' }] } });
    await next.close();
    rmSync(profile, { recursive: true, force: true });
  });
});

describe.each(BROWSERS)('a private window in %s', (name) => {
  let afterword: Afterword;
  beforeAll(async () => {
    afterword = await startAfterword(name);
    await afterword.install('private windows too');
  });
  afterAll(() => afterword?.close());

  test('has the reader and the popup, and leaves the storage as it is, byte by byte', async () => {
    await forgetAll(afterword);
    await keep(afterword, keptWith([]));
    const before = await everythingKept(afterword);
    const page = await openPrivately(afterword, gmailUrl({ fixture: '2026-11-popup' }));
    await setDraft(page, [SORRY]);
    await eventually(() => markedWords(page)).toHaveLength(2);

    const popup = await openPopupPrivately(afterword);
    await until(() => popup.$('.to-notebook'), 'the popup');
    // Only Firefox has the notebook in a private window too.
    const saysItOpensOpenly = (await popupText(popup)).includes('opens the notebook in an ordinary window');
    expect(saysItOpensOpenly).toBe(name === 'chromium');
    await openFolds(popup);
    await eventually(() => companyIn(popup)).toBe('Northwind');
    await popup.keyboard.type('X');
    await eventually(() => companyIn(popup)).toContain('X');
    expect(await everythingKept(afterword)).toBe(before);
  });
});
