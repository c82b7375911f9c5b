import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { eventually, hover, markedWords, press, shownKinds, until } from '../support/acting.ts';
import { type Afterword, startAfterword } from '../support/afterword.ts';
import { keep } from '../support/commands.ts';
import { BODY, draftHtml, draftText } from '../support/draft.ts';
import { complaints, FIX, marked, SORRY } from '../support/hostile.ts';
import { BROWSERS } from '../support/real-browser.ts';
import { TWO_INTERVIEWS } from '../support/two-interviews.ts';
import { everythingKept } from '../support/worker.ts';

/** Every message there is, right and wrong. */
const settings = { on: false, rulesOff: [], showButton: false };
const letter = { subject: 'Not yours', body: 'Not yours' };
const INPUTS: Readonly<Record<string, unknown>> = {
  'load-companion': null,
  'read-preferences': null,
  'switch-rule': { rule: 'apology', on: false },
  'read-templates': null,
  'known-words': 'northwind',
  'private-spans': { text: 'the harbour project', interviewId: 'northwind', toOwnRecruiter: false },
  'note-sent': { interviewId: 'northwind', kind: 'thanked' },
  'open-notebook': null,
  'new-draft': { tabId: 1, to: 'other@other.example', letter },
  'turn-on-site': { pattern: 'https://other.example/*', frames: [], webmail: null },
  'remove-site': { pattern: 'https://mail.google.com/*', frames: [], webmail: null },
  'tab-state': null,
  'open-composer': null,
  'preferences-changed': { settings, current: null },
  insert: letter,
  'write-draft': { to: 'other@other.example', letter },
  'this-email': false,
  'run-command': 'open-panel',
  constructor: null,
};
const GARBAGE = [null, 7, 'afterword', [], { afterword: { toString: 'insert' } }, { input: 'x'.repeat(1e6) }];

describe.each(BROWSERS)('another extension in the same pages in %s', (name) => {
  let afterword: Afterword;
  beforeAll(async () => {
    afterword = await startAfterword(name);
    await afterword.install();
    await afterword.browser.installExtension(resolve('test/fixtures/other-extension'));
  });
  afterAll(() => afterword?.close());
  afterEach(() => afterword.closePages());

  /** Has the other extension do something, and gives its answer. */
  const other = async (page: Page, asked: object): Promise<unknown> => {
    await page.evaluate((detail) => {
      document.documentElement.removeAttribute('data-other');
      document.dispatchEvent(new CustomEvent('other-extension', { detail }));
    }, JSON.stringify(asked));
    const said = await until(
      () => page.evaluate(() => document.documentElement.getAttribute('data-other')),
      'an answer of the other extension',
    );
    return JSON.parse(said);
  };

  test('that adds and removes nodes in the composer, ours too, changes nothing of what we do', async () => {
    const page = await marked(afterword);
    const said = complaints(page);
    const words = async () => (await draftText(page)).replace(/\s+/gu, ' ').trim();
    const before = await words();
    expect(await other(page, { fuss: 100 })).toBe('done');
    await page.focus(BODY);
    await page.keyboard.type(' And so on.');
    await eventually(words).toBe(`${before} And so on.`);
    await eventually(() => markedWords(page)).toHaveLength(2);
    await eventually(() => shownKinds(page)).toEqual(['badge']);
    await hover(page, SORRY);
    await press(page, 'card', FIX);
    await eventually(() => draftText(page)).toContain(FIX);
    expect(await page.$$eval('[data-afterword]', (hosts) => hosts.length)).toBe(1);
    expect(said).toEqual([]);
  });

  test('that sends us every message there is, and garbage, gets no answer and has no effect', async () => {
    await keep(afterword, TWO_INTERVIEWS);
    const page = await marked(afterword);
    await eventually(() => shownKinds(page)).toEqual(['badge']);
    const [draft, kept] = [await draftHtml(page), await everythingKept(afterword)];
    const pages = (await afterword.browser.pages()).length;
    const id = name === 'chromium' ? new URL(afterword.url('')).host : 'afterword@afterword.example';
    const known = Object.entries(INPUTS).map(([message, input]) => ({ afterword: message, input }));
    const replies = (await other(page, { id, messages: [...known, ...GARBAGE] })) as string[];
    expect(replies).toHaveLength(2 * (known.length + GARBAGE.length));
    expect(replies.filter((reply) => reply.startsWith('answered'))).toEqual([]);
    expect(await draftHtml(page)).toBe(draft);
    expect(await everythingKept(afterword)).toBe(kept);
    expect(await shownKinds(page)).toEqual(['badge']);
    expect((await afterword.browser.pages()).length).toBe(pages);
  });
});
