import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { bundle } from '../support/bundle.ts';
import { BROWSERS, launch } from '../support/real-browser.ts';
import type * as inPage from './in-page.ts';

/** The bundle of `in-page.ts`, in the page. */
declare const afterword: typeof inPage;

const PAGE = `<!doctype html>
<section class="practice" data-practice-frame>
  <label>To <input class="to" data-practice-to value='"Raman, Priya" <priya@brightpath.example>, ines@north'></label>
  <label>Subject <input class="subject" data-practice-subject value="After Tuesday"></label>
  <div data-practice-body contenteditable="true" role="textbox" aria-multiline="true"><div>Hi Priya,</div></div>
</section>`;

let code: string;
let browser: Browser;
let tab: Page;

beforeAll(async () => {
  code = await bundle('test/webmail/in-page.ts', 'afterword');
});

const read = () => tab.evaluate(() => afterword.readComposers(afterword.practice));

describe.each(BROWSERS)('the practice page in %s', (name) => {
  beforeAll(async () => {
    browser = await launch(name);
    tab = await browser.newPage();
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    await tab.setContent(PAGE);
    await tab.evaluate(code);
  });

  test('its composer is read by its marks', async () => {
    expect(await read()).toEqual([
      {
        text: 'Hi Priya,',
        element: 'div',
        frame: 'section.practice',
        visible: true,
        reply: false,
        subject: 'After Tuesday',
        recipients: {
          to: [{ name: 'Raman, Priya', address: 'priya@brightpath.example' }, { address: 'ines@north' }],
          cc: [],
          bcc: [],
        },
        subjectField: 'input.subject',
        toField: 'input.to',
      },
    ]);
  });

  test('without a To row the recipients are unknown', async () => {
    await tab.evaluate(() => document.querySelector('[data-practice-to]')?.remove());
    expect(await read()).toMatchObject([{ recipients: { to: 'unknown' }, toField: null }]);
  });

  test('it is watched like a webmail', async () => {
    await tab.evaluate(() => {
      afterword.record(afterword.practice);
      document.querySelector('[data-practice-body]')?.append('More.');
    });
    await tab.type('.subject', '!');
    await tab.evaluate(() => document.querySelector('section')?.remove());
    const log = () => tab.evaluate(() => afterword.recordings[0]?.log);
    expect(await log()).toEqual(['opened 1', 'changed 1', 'changed 1', 'closed 1']);
  });
});
