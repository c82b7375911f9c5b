import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { eventually, hover, markedWords, press, shownKinds } from '../support/acting.ts';
import { type Afterword, startAfterword } from '../support/afterword.ts';
import { BODY, draftText } from '../support/draft.ts';
import { gmailUrl } from '../support/gmail-server.ts';
import { complaints, FIX, SORRY } from '../support/hostile.ts';
import { BROWSERS } from '../support/real-browser.ts';

/** Members of documents, windows and forms that scripts such as ours go by. */
const OF_DOCUMENTS = [
  'querySelector',
  'querySelectorAll',
  'documentElement',
  'body',
  'defaultView',
  'createElement',
  'createRange',
  'activeElement',
  'addEventListener',
  'getSelection',
  'elementFromPoint',
  'execCommand',
  'readyState',
  'adoptedStyleSheets',
];
const OF_WINDOWS = ['browser', 'chrome', 'CSS', 'navigator', 'afterword', 'process', 'exports', 'define'];
const OF_FORMS = [
  'parentElement',
  'parentNode',
  'matches',
  'closest',
  'contains',
  'getRootNode',
  'style',
  'id',
  'querySelectorAll',
  'querySelector',
  'getBoundingClientRect',
];

describe.each(BROWSERS)('elements with the names of what scripts go by in %s', (name) => {
  let afterword: Afterword;
  beforeAll(async () => {
    afterword = await startAfterword(name);
    await afterword.install();
  });
  afterAll(() => afterword?.close());
  afterEach(() => afterword.closePages());

  /** The page has them from its start; its own scripts cannot use these members from then on. */
  async function open(names: readonly string[], around: 'body' | 'form'): Promise<Page> {
    const page = await afterword.browser.newPage();
    await page.evaluateOnNewDocument(
      (all, kind, selector) => {
        const bearers = (tag: 'img' | 'input') =>
          all.map((each) => {
            const element = document.createElement(tag);
            element.hidden = true;
            element.setAttribute('name', each);
            element.setAttribute('id', each);
            return element;
          });
        document.addEventListener('DOMContentLoaded', () => {
          if (kind === 'body') return document.body.append(...bearers('img'));
          const form = document.createElement('form');
          const elements = bearers('input');
          const body = document.querySelector(selector);
          body?.replaceWith(form);
          form.append(...elements, body ?? '');
        });
      },
      [...names],
      around,
      BODY,
    );
    await page.goto(gmailUrl({ fixture: '2026-11-popup' }));
    await page.waitForSelector(BODY);
    return page;
  }

  test.each([
    ['a document', OF_DOCUMENTS, 'body', () => String(document.querySelector)],
    ['a window', OF_WINDOWS, 'body', () => String((window as { afterword?: unknown }).afterword)],
    [
      'the form around it',
      OF_FORMS,
      'form',
      () => String(document.querySelector('form:has([name="parentElement"])')?.parentElement),
    ],
  ] as const)('of %s keep nothing from being read, marked and mended', async (_, names, around, met) => {
    const page = await open(names, around);
    const said = complaints(page);
    // The page's own scripts do meet them.
    expect(await page.evaluate(met)).toMatch(/^\[object HTML(?:Image|Input)Element\]$/u);
    await page.click(BODY);
    await page.keyboard.type(`${SORRY}. I apologise again for everything.`);
    await eventually(() => markedWords(page)).toHaveLength(2);
    await eventually(() => shownKinds(page)).toEqual(['badge']);
    await hover(page, SORRY);
    await press(page, 'card', FIX);
    await eventually(() => draftText(page)).toContain(FIX);
    // Its own scripts stumble over them.
    expect(said.filter((each) => !each.includes('document.createElement'))).toEqual([]);
  });
});
