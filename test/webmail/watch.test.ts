import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bundle } from '../support/bundle.ts';
import { openGmail } from '../support/gmail-page.ts';
import { type GmailServer, startGmail } from '../support/gmail-server.ts';
import { BROWSERS, launch } from '../support/real-browser.ts';
import type * as inPage from './in-page.ts';

/** The bundle of `in-page.ts`, in the page. */
declare const afterword: typeof inPage;

const BODY = '.Am[contenteditable]';

let server: GmailServer;
let code: string;
let browser: Browser;
let tab: Page;

beforeAll(async () => {
  server = await startGmail();
  code = await bundle('test/webmail/in-page.ts', 'afterword');
});
afterAll(() => server.close());

async function open(fixture: string): Promise<void> {
  await openGmail(tab, { fixture }, code);
}

/** Opens the page and watches it. */
async function watch(fixture: string): Promise<void> {
  await open(fixture);
  await tab.evaluate(() => afterword.record(afterword.gmail));
}

const recording = () =>
  tab.evaluate(() => afterword.recordings.map(({ log, searches }) => ({ log, searches }))[0]);
const log = async () => (await recording())?.log;
const searches = async () => (await recording())?.searches ?? Number.NaN;
/** Forgets what was told so far. */
const clear = () =>
  tab.evaluate(() => {
    for (const one of afterword.recordings) one.log.length = 0;
  });
/** Two frames later: whatever a change sets off has been told. */
const settle = () =>
  tab.evaluate(
    () => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))),
  );

describe.each(BROWSERS)('the watch in %s', (name) => {
  beforeAll(async () => {
    browser = await launch(name, { gmailPort: server.port });
    tab = await browser.newPage();
  });
  afterAll(() => browser.close());

  describe('opening and closing', () => {
    test('composers that were open before are told of at once', async () => {
      await watch('2026-11-three-composers');
      expect(await log()).toEqual(['opened 1', 'opened 2', 'opened 3']);
    });

    test('a window whose body comes later is told of when it has one, and when it closes', async () => {
      await watch('2026-11-inbox');
      await tab.click('[gh=cm]');
      await expect.poll(log).toContain('opened 1');
      await tab.click('.Ha');
      await expect.poll(log).toContain('closed 1');
      expect((await log())?.filter((line) => !line.startsWith('changed'))).toEqual(['opened 1', 'closed 1']);
    });

    test('closing one of three leaves the others', async () => {
      await watch('2026-11-three-composers');
      await clear();
      await tab.click('.Ha');
      expect(await log()).toEqual(['closed 2']);
    });

    test('a body rebuilt in the same window is another composer', async () => {
      await watch('2026-11-popup');
      await tab.evaluate((body) => {
        const old = document.querySelector(body);
        old?.replaceWith(old.cloneNode(true));
      }, BODY);
      expect(await log()).toEqual(['opened 1', 'closed 1', 'opened 2']);
    });

    test('plain text and back are other bodies', async () => {
      await watch('2026-11-popup');
      const toggle = () =>
        tab.evaluate((body) => {
          const { togglePlainText } = window as unknown as { togglePlainText(editor: Element | null): void };
          togglePlainText(document.querySelector(body));
        }, BODY);
      await toggle();
      expect(await log()).toEqual(['opened 1', 'closed 1', 'opened 2']);
      await toggle();
      expect(await log()).toEqual(['opened 1', 'closed 1', 'opened 2', 'closed 2', 'opened 3']);
    });

    test('an element made editable later is found', async () => {
      await open('2026-11-popup');
      const set = (body: string, value: string) =>
        document.querySelector(body)?.setAttribute('contenteditable', value);
      await tab.evaluate(set, '.Am', 'false');
      await tab.evaluate(() => afterword.record(afterword.gmail));
      expect(await log()).toEqual([]);
      await tab.evaluate(set, '.Am', 'true');
      expect(await log()).toEqual(['opened 1']);
    });

    test('full screen and back is a change, not a new composer', async () => {
      await watch('2026-11-popup');
      await tab.click('.Hq');
      expect(await log()).toEqual(['opened 1', 'changed 1']);
      await tab.click('.Hq');
      expect(await log()).toEqual(['opened 1', 'changed 1', 'changed 1']);
    });

    test('minimising and restoring are changes', async () => {
      await watch('2026-11-popup');
      await clear();
      await tab.click('.Hl');
      expect(await log()).toEqual(['changed 1']);
      await tab.click('.Hl');
      expect(await log()).toEqual(['changed 1', 'changed 1']);
    });
  });

  describe('changes', () => {
    test('typing and undoing are told of', async () => {
      await watch('2026-11-popup');
      await tab.focus(BODY);
      await settle();
      await clear();
      await tab.keyboard.type('a');
      expect(await log()).toEqual(['changed 1']);
      await tab.keyboard.down('Control');
      await tab.keyboard.press('z');
      await tab.keyboard.up('Control');
      await expect.poll(log).toEqual(['changed 1', 'changed 1']);
    });

    test('a hundred edits at once by a script, without an event, are one change of that composer alone', async () => {
      await watch('2026-11-three-composers');
      await clear();
      await tab.evaluate((selector) => {
        const body = document.querySelector(selector);
        for (let i = 0; i < 100; i += 1) body?.append(`word ${i} `);
      }, `[role=dialog] ${BODY}`);
      expect(await log()).toEqual(['changed 2']);
    });

    test('typing in plain text is told of', async () => {
      await watch('2026-11-popup-plain-text');
      await tab.focus('.Ak');
      await settle();
      await clear();
      await tab.keyboard.type('a');
      expect(await log()).toEqual(['changed 1']);
    });

    test('subject and recipients are told of, typed and as chips', async () => {
      await watch('2026-11-popup');
      await tab.focus('.aoT');
      await settle();
      await clear();
      await tab.keyboard.type('!');
      expect(await log()).toEqual(['changed 1']);
      await tab.click('.aoD.hl');
      await settle();
      await clear();
      await tab.focus('.anm[name="cc"] input');
      await tab.keyboard.type('x');
      expect(await log()).toEqual(['changed 1']);
      await tab.evaluate(() => document.querySelector('.anm[name="cc"] .agh')?.remove());
      expect(await log()).toEqual(['changed 1', 'changed 1']);
    });

    test('what leaves text, subject and recipients as they are is not told of', async () => {
      await watch('2026-11-popup');
      await clear();
      await tab.evaluate(() => {
        document.querySelector('.btC')?.append(document.createElement('td'));
        document.querySelector('.GP')?.setAttribute('style', 'max-height: 500px');
        document.querySelector('.aoO')?.classList.add('hover');
        document.body.classList.add('busy');
      });
      await settle();
      expect(await log()).toEqual([]);
    });

    test('recipients set at once in a new window, which the page then forgets, are told of and read as none', async () => {
      await watch('2026-11-inbox');
      const chips = await tab.evaluate(() => {
        document.querySelector<HTMLElement>('[gh=cm]')?.click();
        const input = document.querySelector<HTMLInputElement>('.anm[name="to"] input');
        if (input !== null) input.value = 'priya@brightpath.example,';
        input?.dispatchEvent(new Event('input', { bubbles: true }));
        return document.querySelectorAll('.anm[name="to"] [data-hovercard-id]').length;
      });
      expect(chips).toBe(1);
      await expect.poll(log).toEqual(['opened 1', 'changed 1']);
      const [composer] = await tab.evaluate(() => afterword.readComposers(afterword.gmail));
      expect(composer?.recipients.to).toEqual([]);
    });
  });

  describe('a busy or hostile page', () => {
    test('a thousand new elements at once cost one search', async () => {
      await watch('2026-11-three-composers');
      const before = await searches();
      await clear();
      await tab.evaluate(() => {
        for (let i = 0; i < 1_000; i += 1)
          document.querySelector('.main')?.append(document.createElement('p'));
      });
      await settle();
      expect((await searches()) - before).toBe(1);
      expect(await log()).toEqual([]);
    });

    test('a thousand new elements in each of ten frames cost ten searches', async () => {
      await watch('2026-11-three-composers');
      const before = await searches();
      await tab.evaluate(async () => {
        for (let frame = 0; frame < 10; frame += 1) {
          await new Promise(requestAnimationFrame);
          for (let i = 0; i < 1_000; i += 1)
            document.querySelector('.main')?.append(document.createElement('p'));
        }
      });
      await settle();
      expect((await searches()) - before).toBe(10);
    });

    test('text that changes, looks that change, and typing cost none', async () => {
      await watch('2026-11-popup');
      await tab.focus(BODY);
      await settle();
      const before = await searches();
      await tab.evaluate((body) => {
        for (const cell of document.querySelectorAll('.y2')) cell.textContent = 'another word';
        for (const row of document.querySelectorAll<HTMLElement>('.zA')) row.style.opacity = '0.9';
        document.querySelector(body)?.append(document.createElement('div'), 'and more');
        document.querySelector<HTMLElement>(body)?.style.setProperty('min-height', '300px');
      }, BODY);
      await tab.keyboard.type('some words');
      expect((await searches()) - before).toBe(0);
    });

    test('another script that keeps adding and removing nodes, ours too, changes nothing about who is open', async () => {
      await watch('2026-11-three-composers');
      await tab.evaluate(async () => {
        for (let frame = 0; frame < 20; frame += 1) {
          await new Promise(requestAnimationFrame);
          for (const window of document.querySelectorAll('.window')) {
            window.parentElement?.append(window);
            window.prepend(document.createElement('span'));
            window.querySelector('span')?.remove();
          }
        }
      });
      const told = (await log()) ?? [];
      expect(told.filter((line) => !line.startsWith('changed'))).toEqual([
        'opened 1',
        'opened 2',
        'opened 3',
      ]);
    });

    test.each(['opened', 'changed'] as const)(
      'a failure while telling that one %s is told by name, once, and stops no other',
      async (fail) => {
        await open('2026-11-three-composers');
        await tab.evaluate((what) => afterword.record(afterword.gmail, what), fail);
        const edit = () =>
          tab.evaluate((body) => {
            for (const one of document.querySelectorAll(body)) one.append('x');
          }, BODY);
        await edit();
        await edit();
        const told = (await log()) ?? [];
        expect(told.filter((line) => line.startsWith('error'))).toEqual([`error composer ${fail}`]);
        expect(told.filter((line) => line === 'changed 3')).toHaveLength(2);
      },
    );

    test('a composer whose subject cannot be read still tells of its text', async () => {
      await open('2026-11-popup');
      await tab.evaluate(() => afterword.record(afterword.gmail, 'state'));
      await tab.evaluate((body) => document.querySelector(body)?.append('x'), BODY);
      expect(await log()).toEqual(['error composer state', 'opened 1', 'changed 1']);
    });
  });

  test('after the abort nothing is told and nothing is searched', async () => {
    await watch('2026-11-three-composers');
    await tab.evaluate(() => afterword.recordings[0]?.stop.abort());
    const before = await searches();
    await clear();
    await tab.click('.Hl');
    await tab.click('[gh=cm]');
    await tab.evaluate((body) => document.querySelector(body)?.append('x'), BODY);
    await tab.focus('.aoT');
    await tab.keyboard.type('!');
    await settle();
    expect(await log()).toEqual([]);
    expect(await searches()).toBe(before);
  });

  test('aborted before it began, it never begins', async () => {
    await open('2026-11-popup');
    await tab.evaluate(() => afterword.record(afterword.gmail, 'aborted'));
    expect(await recording()).toEqual({ log: [], searches: 0 });
  });
});
