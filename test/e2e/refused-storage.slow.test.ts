import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { eventually, markedWords } from '../support/acting.ts';
import { type Afterword, startAfterword } from '../support/afterword.ts';
import { forgetAll, keep, kept } from '../support/commands.ts';
import { setDraft } from '../support/draft.ts';
import { listen } from '../support/listen.ts';
import { fieldText, intoField, keptNotes, savedWords } from '../support/notebook.ts';
import { popupText } from '../support/popup.ts';
import { BROWSERS } from '../support/real-browser.ts';
import { noteFigure, times } from '../support/soak.ts';

const FIELD = 'How it ended';
const SORRY = 'I am so sorry about Tuesday. I apologise again for everything.';
const TIMES = times(1, 5);

describe.each(BROWSERS)('a storage in %s', (name) => {
  let afterword: Afterword;
  beforeAll(async () => {
    afterword = await startAfterword(name);
    await afterword.install();
  });
  afterAll(() => afterword?.close());
  afterEach(async () => {
    await afterword.closePages();
    await forgetAll(afterword);
  });

  async function open(): Promise<{ page: Page; said: string[] }> {
    await keep(afterword, keptNotes());
    const page = await afterword.openPage('notebook.html#account');
    await intoField(page, FIELD);
    return { page, said: listen(page) };
  }

  test.each([
    ['is full', 'QuotaExceededError: no room', 'There is no room left to keep this.'],
    ['refuses', 'IO error', 'The browser did not keep this.'],
  ])(
    'that %s: nothing is called saved, what was typed stays, and is kept once it can be',
    async (what, error, words) => {
      const { page, said } = await open();
      const before = await kept(afterword, 'notebook:first');
      for (let time = 1; time <= TIMES; time += 1) {
        const earlier = await kept(afterword, 'notebook:first');
        await refuse(page, error);
        await page.keyboard.type(` Word ${time}.`);
        await eventually(() => savedWords(page)).toContain(words);
        expect(await fieldText(page, FIELD)).toContain(`Word ${time}.`);
        expect(await kept(afterword, 'notebook:first')).toEqual(earlier);
        await workAgain(page);
        await page.keyboard.type(' Yes.');
        await eventually(() => savedWords(page)).toBe('Saved');
        expect(JSON.stringify(await kept(afterword, 'notebook:first'))).toContain(`Word ${time}. Yes.`);
      }
      expect(await kept(afterword, 'notebook:first')).not.toEqual(before);
      expect(said).toEqual([]);
      const result = 'the person told, nothing called saved that was not, all of it kept afterwards';
      await noteFigure(afterword.browser, { fault: `Storage that ${what}`, times: TIMES, result });
    },
  );

  test('that is slow: “Saved” is said only once it is', async () => {
    const { page, said } = await open();
    await page.evaluate(() => {
      const { local } = chrome.storage;
      const set = local.set.bind(local);
      Object.assign(window, { let: () => undefined });
      const wait = new Promise<void>((resolve) => Object.assign(window, { let: resolve }));
      local.set = async (items: object) => {
        await wait;
        return set(items);
      };
    });
    await page.keyboard.type(' Slowly.');
    await eventually(() => popupText(page)).toContain('Saving…');
    expect(JSON.stringify(await kept(afterword, 'notebook:first'))).not.toContain('Slowly.');
    expect(await savedWords(page)).toBe('');
    await page.evaluate(() => (window as unknown as { let: () => void }).let());
    await eventually(() => savedWords(page)).toBe('Saved');
    expect(JSON.stringify(await kept(afterword, 'notebook:first'))).toContain('Slowly.');
    expect(said).toEqual([]);
  });

  test('that gives back garbage: nothing of it is lost, the notebook opens, and the mail has its help', async () => {
    const garbage = Object.fromEntries(
      [...Object.keys(keptNotes()), 'settings', 'reminders', 'templates', 'sites', 'removed'].map((key) => [
        key,
        JSON.parse(`{"version": 2, "value": {"constructor": {"on": 7}, "rows": "${'x'.repeat(1_000)}"}}`),
      ]),
    );
    await keep(afterword, garbage);
    const notebook = await afterword.openPage('notebook.html#data');
    const said = listen(notebook);
    await eventually(() => popupText(notebook)).toContain('It was set aside and is still there.');
    const mail = await afterword.openGmail({ fixture: '2026-11-popup' });
    said.push(...listen(mail));
    await setDraft(mail, [SORRY]);
    await eventually(() => markedWords(mail)).toHaveLength(2);
    // Each still stands where it was, or was set aside.
    for (const key of Object.keys(keptNotes())) {
      const [there, aside] = [await kept(afterword, key), await kept(afterword, `set-aside:${key}:1`)];
      const texts = [there, aside].map((value) => JSON.stringify(value ?? null));
      expect(texts.filter((text) => text.includes('xxxxxxxx')).length, key).toBeGreaterThan(0);
    }
    expect(said).toEqual([]);
  });
});

interface Stage {
  readonly set: typeof chrome.storage.local.set;
}

/** Has every write of this page fail. */
async function refuse(page: Page, message: string): Promise<void> {
  await page.evaluate((words) => {
    const { local } = chrome.storage;
    const stage = window as unknown as { stage?: Stage; words: string | null };
    stage.words = words;
    if (stage.stage !== undefined) return;
    const set = local.set.bind(local);
    stage.stage = { set };
    local.set = (items: object) =>
      stage.words === null ? set(items) : Promise.reject(new Error(stage.words));
  }, message);
}

async function workAgain(page: Page): Promise<void> {
  await page.evaluate(() => {
    (window as unknown as { words: string | null }).words = null;
  });
}
