import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openGmail } from '../support/gmail-page.ts';
import { type GmailServer, startGmail } from '../support/gmail-server.ts';
import { BROWSERS, launch } from '../support/real-browser.ts';

// What other tests take for granted of the pages themselves.

declare global {
  interface Window {
    readonly sent: readonly unknown[];
    readonly shortcuts: readonly string[];
  }
}

let server: GmailServer;
let browser: Browser;
let tab: Page;

beforeAll(async () => {
  server = await startGmail();
});
afterAll(() => server.close());

const open = (fixture: string) => openGmail(tab, { fixture }, '');
const sent = () => tab.evaluate(() => window.sent);
const shortcuts = () => tab.evaluate(() => window.shortcuts);

async function pressWithControl(key: 'Enter'): Promise<void> {
  await tab.keyboard.down('Control');
  await tab.keyboard.press(key);
  await tab.keyboard.up('Control');
}

describe.each(BROWSERS)("Gmail's pages in %s", (name) => {
  beforeAll(async () => {
    browser = await launch(name, { gmailPort: server.port });
    tab = await browser.newPage();
  });
  afterAll(() => browser.close());

  test('they enforce trusted types', async () => {
    await open('2026-11-inbox');
    const breaking = tab.evaluate(() => {
      document.createElement('div').innerHTML = '<i>not trusted</i>';
    });
    await expect(breaking).rejects.toThrow(/TrustedHTML|Sink type/u);
  });

  test('a single key on the page is a command, typed in a draft it is a letter', async () => {
    await open('2026-11-popup');
    await tab.keyboard.press('e');
    expect(await shortcuts()).toEqual(['archive']);
    await tab.type('.Am', 'e#c');
    expect(await shortcuts()).toEqual(['archive']);
  });

  test("a key typed in somebody's closed shadow root is a command: that is what a guard is for", async () => {
    await open('2026-11-inbox');
    await tab.evaluate(() => {
      const host = document.body.appendChild(document.createElement('div'));
      const input = document.createElement('input');
      host.attachShadow({ mode: 'closed' }).append(input);
      input.focus();
    });
    await tab.keyboard.press('#');
    expect(await shortcuts()).toEqual(['delete']);
  });

  test.each(['Send', 'Control and Enter'])('%s sends all there is, typed recipients too', async (how) => {
    await open('2026-11-popup');
    await tab.type('.Am', 'Oh: ');
    if (how === 'Send') await tab.click('.aoO');
    else await pressWithControl('Enter');
    expect(await sent()).toMatchObject([
      {
        to: ['priya@brightpath.example', 'tomas@brightpath.example', 'ines@north'],
        cc: ['desk@brightpath.example'],
        bcc: ['me@home.example'],
        subject: 'After Tuesday',
        text: expect.stringContaining('Oh: '),
      },
    ]);
    expect(await tab.$('[role=dialog]')).toBeNull();
  });

  test.each(['comma', 'Enter', 'leaving the field'])('%s makes a chip of an address', async (how) => {
    await open('2026-11-popup');
    await tab.focus('.anm[name="bcc"] input');
    await tab.keyboard.type(`Ann <ann@home.example>${how === 'comma' ? ',' : ''}`);
    if (how === 'Enter') await tab.keyboard.press('Enter');
    if (how === 'leaving the field') await tab.focus('.aoT');
    const chip = '.anm[name="bcc"] [data-hovercard-id="ann@home.example"][data-name="Ann"]';
    expect(await tab.$(chip)).not.toBeNull();
  });

  test('only what the pages ask for reaches their log', async () => {
    const before = server.requests.length;
    await open('2026-11-inbox');
    const asked = server.requests.slice(before).sort();
    expect(asked).toEqual(['/mail/u/0/?fixture=2026-11-inbox', '/mail/u/0/gmail.css', '/mail/u/0/gmail.js']);
  });
});
