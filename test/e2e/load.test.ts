import type { CDPSession, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { eventually, markedWords } from '../support/acting.ts';
import { type Afterword, startAfterword } from '../support/afterword.ts';
import { BODY, setDraft } from '../support/draft.ts';
import { holding, openAndClose } from '../support/open-and-close.ts';

const SORRY = 'I am so sorry about Tuesday. I apologise again for everything.';

/** Counts, no times. Chromium alone tells what a page holds and what a content script of it does. */
describe('what it asks of the page', () => {
  let afterword: Afterword;

  beforeAll(async () => {
    afterword = await startAfterword('chromium');
    await afterword.install();
  });
  afterAll(() => afterword?.close());
  afterEach(() => afterword.closePages());

  const open = async (): Promise<{ page: Page; devTools: CDPSession }> => {
    const page = await afterword.openGmail({ fixture: '2026-11-popup' });
    await setDraft(page, [SORRY]);
    await eventually(() => markedWords(page)).toHaveLength(2);
    return { page, devTools: await page.createCDPSession() };
  };

  test('without a composer is one small script, in the page itself and in none of its frames', async () => {
    const page = await afterword.browser.newPage();
    const devTools = await page.createCDPSession();
    const parsed: string[] = [];
    devTools.on('Debugger.scriptParsed', ({ url }) => {
      if (url.startsWith('chrome-extension:')) parsed.push(url.slice(url.lastIndexOf('/') + 1));
    });
    await devTools.send('Debugger.enable');
    await page.goto('https://mail.google.com/mail/u/0/');
    await page.evaluate(async () => {
      const frames = Array.from({ length: 20 }, () => document.createElement('iframe'));
      for (const frame of frames) frame.src = '/mail/u/0/?fixture=2026-11-settings';
      const loaded = frames.map((frame) => new Promise((done) => frame.addEventListener('load', done)));
      document.body.append(...frames);
      await Promise.all(loaded);
    });
    expect(parsed).toEqual(['content.js']);
    await page.click('[gh="cm"]');
    await eventually(async () => parsed).toEqual(['content.js', 'english.js', 'companion.js']);
  });

  test('is nothing any more once two hundred composers have been opened and closed', async () => {
    const page = await afterword.openGmail();
    const devTools = await page.createCDPSession();
    await openAndClose(page, 2, 10);
    const { listeners, nodes } = await holding(devTools);
    await openAndClose(page, 20, 10);
    expect(await holding(devTools)).toMatchObject({ listeners, nodes });
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
  });

  test('does not grow with fifty new lines, nor with the focus coming and going fifty times', async () => {
    const { page, devTools } = await open();
    const { listeners } = await holding(devTools);
    await page.focus(BODY);
    for (let line = 0; line < 50; line += 1) await page.keyboard.press('Enter');
    await page.evaluate((body) => {
      for (let time = 0; time < 50; time += 1) {
        document.querySelector<HTMLElement>('input[name="subjectbox"]')?.focus();
        document.querySelector<HTMLElement>(body)?.focus();
      }
    }, BODY);
    await eventually(() => markedWords(page)).toHaveLength(2);
    expect((await holding(devTools)).listeners).toBe(listeners);
  });

  test('is no change outside the draft while it is written and read', async () => {
    const { page } = await open();
    await page.evaluate((body) => {
      const heard: string[] = [];
      Object.assign(window, { heard });
      const draft = document.querySelector(body);
      new MutationObserver((records) => {
        for (const { target, type } of records) {
          const isOurs = target instanceof Element && target.hasAttribute('data-afterword');
          if (!isOurs && draft?.contains(target) !== true) heard.push(`${type} of ${target.nodeName}`);
        }
      }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    }, BODY);
    await page.keyboard.type(' I apologise.');
    await eventually(() => markedWords(page)).toHaveLength(3);
    expect(await page.evaluate(() => (window as unknown as { heard: string[] }).heard)).toEqual([]);
  });

  test('is no timer and no frame while nobody writes', async () => {
    const { page, devTools } = await open();
    const inOurs = await inOurWorld(devTools);
    await inOurs(`{
      const due = new Set();
      globalThis.due = due;
      for (const [set, clear] of [['setTimeout', 'clearTimeout'], ['requestAnimationFrame', 'cancelAnimationFrame']]) {
        const [real, end] = [globalThis[set], globalThis[clear]];
        globalThis[set] = (run, ...rest) => {
          const id = real((...given) => { due.delete(set + id); run(...given); }, ...rest);
          due.add(set + id);
          return id;
        };
        globalThis[clear] = (id) => { due.delete(set + id); end(id); };
      }
      const interval = globalThis.setInterval;
      globalThis.setInterval = (...given) => { due.add('setInterval'); return interval(...given); };
    }`);
    await page.keyboard.type(' Well.');
    expect(await inOurs('due.size')).toBeGreaterThan(0);
    await eventually(() => inOurs('due.size')).toBe(0);
  });
});

/** Runs expressions where the content scripts of the page run. */
async function inOurWorld(devTools: CDPSession): Promise<(expression: string) => Promise<unknown>> {
  let contextId = 0;
  devTools.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin.startsWith('chrome-extension:')) contextId = context.id;
  });
  await devTools.send('Runtime.enable');
  return async (expression) => {
    const { result } = await devTools.send('Runtime.evaluate', { expression, contextId });
    return result.value as unknown;
  };
}
