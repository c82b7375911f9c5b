import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bundle } from '../support/bundle.ts';
import { openGmail } from '../support/gmail-page.ts';
import { type GmailPage, type GmailServer, startGmail } from '../support/gmail-server.ts';
import { BROWSERS, launch } from '../support/real-browser.ts';
import type * as inPage from './in-page.ts';

/** The bundle of `in-page.ts`, in the page. */
declare const afterword: typeof inPage;

const TO = [
  { name: 'Priya Raman', address: 'priya@brightpath.example' },
  { address: 'tomas@brightpath.example' },
  { address: 'ines@north' },
];
const CC = [{ name: 'Front desk, Brightpath', address: 'desk@brightpath.example' }];
const BCC = [{ address: 'me@home.example' }];
const PRIYA = { name: 'Priya Raman', address: 'priya@brightpath.example' };

const POPUP = {
  text: 'Hi Priya,',
  element: 'div',
  frame: 'div[role=dialog].nH Hd',
  visible: true,
  reply: false,
  subject: 'After Tuesday',
  recipients: { to: TO, cc: CC, bcc: BCC },
  subjectField: 'input.aoT',
  toField: 'input.agP aFw',
};
const REPLY = {
  ...POPUP,
  frame: 'div.M9',
  reply: true,
  subject: 'Re: Your interview with Northwind',
  recipients: { to: [PRIYA], cc: [], bcc: [] },
  subjectField: null,
  toField: null,
};
const UNKNOWN = { to: 'unknown', cc: 'unknown', bcc: 'unknown' };

let server: GmailServer;
let code: string;
let browser: Browser;
let tab: Page;

beforeAll(async () => {
  server = await startGmail();
  code = await bundle('test/webmail/in-page.ts', 'afterword');
});
afterAll(() => server.close());

async function open(page: GmailPage): Promise<void> {
  await openGmail(tab, page, code);
}

const read = () => tab.evaluate(() => afterword.readComposers(afterword.gmail));

describe.each(BROWSERS)('Gmail in %s', (name) => {
  beforeAll(async () => {
    browser = await launch(name, { gmailPort: server.port });
    tab = await browser.newPage();
  });
  afterAll(() => browser.close());

  describe.each(['en', 'de', 'hu', 'tr', 'ar'] as const)('displayed in "%s"', (lang) => {
    test("a new message's window is read with all its recipients", async () => {
      await open({ fixture: '2026-11-popup', lang });
      expect(await read()).toEqual([POPUP]);
    });

    test('rows folded into one line still tell To from Cc and Bcc', async () => {
      await open({ fixture: '2026-11-popup-collapsed', lang });
      const recipients = { to: [PRIYA], cc: CC, bcc: BCC };
      expect(await read()).toEqual([{ ...POPUP, recipients, toField: null }]);
    });

    test('an inline reply is known as one, and its subject is not offered', async () => {
      await open({ fixture: '2026-11-reply', lang });
      expect(await read()).toEqual([REPLY]);
    });
  });

  test('the one line alone, without the rows, leaves the recipients unknown', async () => {
    await open({ fixture: '2026-11-popup-no-rows' });
    expect(await read()).toEqual([{ ...POPUP, recipients: UNKNOWN, toField: null }]);
  });

  test('rows of before 2021 are read', async () => {
    await open({ fixture: '2020-10-popup-classic' });
    const to = [{ name: 'Raman, Priya', address: 'priya@brightpath.example' }, { address: 'ines@north' }];
    const recipients = { to, cc: [{ address: 'desk@brightpath.example' }], bcc: [] };
    expect(await read()).toEqual([{ ...POPUP, recipients, toField: 'textarea.vO' }]);
  });

  test('in plain-text mode the textarea is the body', async () => {
    await open({ fixture: '2026-11-popup-plain-text' });
    expect(await read()).toEqual([
      { ...POPUP, element: 'textarea', text: 'Hi Priya, thank you for the call.' },
    ]);
  });

  test('a minimised plain-text draft still has the textarea for its body', async () => {
    await open({ fixture: '2026-11-popup-plain-text' });
    await tab.click('.Hl');
    expect(await read()).toMatchObject([{ element: 'textarea', visible: false }]);
  });

  test('a popped-out window is read like any other', async () => {
    await open({ fixture: '2026-11-popped-out' });
    expect(await read()).toEqual([{ ...POPUP, frame: 'div.M9' }]);
  });

  test('a reply without box and mark, its quote folded away, is found by its parts', async () => {
    await open({ fixture: '2026-11-reply-trimmed' });
    expect(await read()).toEqual([{ ...REPLY, frame: 'div.' }]);
  });

  test('three composers at once keep their own parts', async () => {
    await open({ fixture: '2026-11-three-composers' });
    const nobody = { to: [], cc: [], bcc: [] };
    expect(await read()).toEqual([
      { ...REPLY, text: 'A reply.' },
      { ...POPUP, text: 'In a window.', subject: 'In the window' },
      {
        ...POPUP,
        text: 'Minimised.',
        subject: 'Minimised',
        visible: false,
        recipients: nobody,
        subjectField: null,
        toField: null,
      },
    ]);
  });

  test('full screen keeps body and parts', async () => {
    await open({ fixture: '2026-11-popup' });
    await tab.click('.Hq');
    expect(await tab.evaluate(() => document.querySelector('body > .aSs [role=dialog]') !== null)).toBe(true);
    expect(await read()).toEqual([POPUP]);
  });

  test('the inbox has no composer', async () => {
    await open({ fixture: '2026-11-inbox' });
    expect(await read()).toEqual([]);
  });

  test("the settings' signature editor and a chat box are no composers", async () => {
    await open({ fixture: '2026-11-settings', hash: '#settings/general' });
    expect(await read()).toEqual([]);
  });

  test('a window over the settings is one all the same', async () => {
    await open({ fixture: '2026-11-settings', hash: '#settings/general' });
    await tab.click('[gh=cm]');
    await expect.poll(read).toMatchObject([{ frame: 'div[role=dialog].nH Hd', recipients: { to: [] } }]);
  });

  test('quote and signature are marked as not the draft', async () => {
    await open({ fixture: '2026-11-reply' });
    const kept = await tab.evaluate(() => {
      const [body] = afterword.gmail.findBodies(document);
      if (body === undefined) throw new Error('no body');
      for (const part of body.querySelectorAll(afterword.gmail.open(body).excluded)) part.remove();
      return [...body.children].map((block) => block.textContent).join('\n');
    });
    expect(kept).toContain('Best,Sam');
    expect(kept).not.toMatch(/Okafor|missed your call|wrote:|--/u);
  });

  // What a change at Gmail's side takes away. Each alone must lose no composer, and no recipient becomes a false one.
  test.each([
    ['the mark g_editable', '[g_editable]', 'g_editable'],
    ['the role of the editor', '[g_editable]', 'role'],
    ["the editor's classes", '[g_editable]', 'class'],
    ["the cell's classes", '.Ap, .Ar', 'class'],
    ["the window's role", '[role=dialog]', 'role'],
    ['the inner box', '.M9', 'class'],
    ["Send's number", '[jslog]', 'jslog'],
    ["Send's class", '.aoO', 'class'],
    ["the subject's name", '.aoT', 'name'],
    ['the class of the rows', '.anm', 'class'],
    ["the chips' own ids", '[peoplekit-id]', 'peoplekit-id'],
  ])('a window is found without %s', async (_, selector, attribute) => {
    await open({ fixture: '2026-11-popup' });
    const remove = (from: string, what: string) => {
      for (const element of document.querySelectorAll(from)) element.removeAttribute(what);
    };
    await tab.evaluate(remove, selector, attribute);
    expect(await read()).toMatchObject([{ text: POPUP.text, recipients: POPUP.recipients }]);
  });

  test.each([
    ['a chip without an address', '[data-hovercard-id="tomas@brightpath.example"]', 'data-hovercard-id'],
    ['a group whose members are not shown', '[data-hovercard-id="tomas@brightpath.example"]', 'group'],
    ['a row of another shape', '.anm[name="to"] :is(input, [role="listbox"])', 'role'],
  ])('%s leaves its row unknown, and the other rows known', async (_, selector, what) => {
    await open({ fixture: '2026-11-popup' });
    const spoil = (from: string, how: string) => {
      for (const element of document.querySelectorAll(from)) {
        if (how === 'group') element.setAttribute('data-hovercard-id', 'team-17');
        else element.removeAttribute(how);
        if (how === 'role') element.removeAttribute('peoplekit-id');
      }
    };
    await tab.evaluate(spoil, selector, what);
    const [composer] = await read();
    expect(composer?.recipients).toEqual({ to: 'unknown', cc: CC, bcc: BCC });
  });

  test('people offered while one types are no recipients', async () => {
    await open({ fixture: '2026-11-popup' });
    await tab.evaluate(() => {
      const input = document.querySelector('.anm[name="cc"] input');
      const list = document.createElement('div');
      const option = document.createElement('div');
      list.id = ':offers';
      list.role = 'listbox';
      option.role = 'option';
      option.dataset['hovercardId'] = 'marek@northwind.example';
      list.append(option);
      input?.setAttribute('aria-controls', ':offers');
      input?.after(list);
    });
    const [composer] = await read();
    expect(composer?.recipients.cc).toEqual(CC);
  });

  test('an element that is no body is refused by name', async () => {
    await open({ fixture: '2026-11-popup' });
    const opening = tab.evaluate(() => afterword.gmail.open(document.body).frame.className);
    await expect(opening).rejects.toThrow("gmail: not a composer's body");
  });

  test('the fragment for a new draft opens one and keeps the view', async () => {
    await open({ fixture: '2026-11-inbox', hash: '#label/interviews' });
    await tab.evaluate(() => {
      location.hash = afterword.gmail.newDraftHash?.(location.hash) ?? '';
    });
    await expect
      .poll(read)
      .toMatchObject([{ text: '', reply: false, recipients: { to: [], cc: [], bcc: [] } }]);
    expect(await tab.evaluate(() => location.hash)).toBe('#label/interviews');
  });
});
