import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { eventually, markedWords, until } from '../support/acting.ts';
import { type Afterword, startAfterword } from '../support/afterword.ts';
import { forgetAll, keep } from '../support/commands.ts';
import { setDraft } from '../support/draft.ts';
import { gmailUrl } from '../support/gmail-server.ts';
import { keptWith } from '../support/kept-data.ts';
import { openFolds } from '../support/popup.ts';
import { everythingKept } from '../support/worker.ts';

const SORRY = 'I am so sorry about Tuesday. I apologise again for everything.';

/** Opens a private window at an address, with the extension's own rights, and gives its page. */
async function openPrivately(afterword: Afterword, url: string): Promise<Page> {
  const found = until(async () => {
    const pages = await Promise.all(
      afterword.browser.targets().map((target) => (target.type() === 'page' ? target.page() : null)),
    );
    return pages.find((page) => page?.url() === url);
  }, 'a page in a private window');
  await afterword.inExtension((address) => chrome.windows.create({ url: address, incognito: true }), url);
  return found;
}

describe('a private window in chromium', () => {
  let afterword: Afterword;
  beforeAll(async () => {
    afterword = await startAfterword('chromium');
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

    await afterword.inExtension(async () => {
      const [window] = (await chrome.windows.getAll()).filter(({ incognito }) => incognito);
      if (window?.id === undefined) throw new Error('no private window');
      await chrome.action.openPopup({ windowId: window.id });
    }, null);
    const target = await afterword.browser.waitForTarget(
      (each) => each.url() === afterword.url('popup.html'),
    );
    const popup = await target.asPage();
    await openFolds(popup);
    const company = () =>
      popup.evaluate(() => {
        const label = [...document.querySelectorAll('label')].find((each) => each.textContent === 'Company');
        const input = label?.control as HTMLInputElement | undefined;
        input?.focus();
        return input?.value ?? '';
      });
    await eventually(company).toBe('Northwind');
    await popup.keyboard.type('X');
    await eventually(company).toContain('X');
    expect(await everythingKept(afterword)).toBe(before);
  });
});
