import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { bundle } from '../support/bundle.ts';
import { BROWSERS, launch } from '../support/real-browser.ts';
import type * as inPage from './in-page.ts';

/** The bundle of `in-page.ts`, in the page. */
declare const afterword: typeof inPage;

/** A composer whose body is in a frame of the page's origin, beside a frame of another. */
const PAGE = `<!doctype html>
<section data-framed><input class="subject" data-framed-subject value="After Tuesday">
<iframe class="editor" sandbox="allow-same-origin"></iframe></section>
<iframe class="editor" sandbox srcdoc="<p contenteditable>Not ours</p>"></iframe>`;

let code: string;
let browser: Browser;
let tab: Page;

beforeAll(async () => {
  code = await bundle('test/webmail/in-page.ts', 'afterword');
});

const log = () => tab.evaluate(() => afterword.recordings[0]?.log);
const clear = () =>
  tab.evaluate(() => {
    for (const { log } of afterword.recordings) log.length = 0;
  });
/** Fills the frame as webmails do, its document written anew. */
const write = (body: string) =>
  tab.evaluate((html) => {
    const inside = document.querySelector<HTMLIFrameElement>('.editor')?.contentDocument;
    inside?.open();
    inside?.write(`<!doctype html>${html}`);
    inside?.close();
  }, body);
/** Writes it, waits until the composer is told of, and forgets what was told. */
async function open(body: string): Promise<void> {
  await write(body);
  await expect.poll(log).toContain('opened 1');
  await settle();
  await clear();
}
/** Two frames later: whatever a change sets off has been told. */
const settle = () =>
  tab.evaluate(
    () => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))),
  );
const edit = (text: string) =>
  tab.evaluate((more) => {
    document
      .querySelector<HTMLIFrameElement>('.editor')
      ?.contentDocument?.body.firstElementChild?.append(more);
  }, text);

const RICH = '<div contenteditable="true">Hi Priya,</div>';

describe.each(BROWSERS)('the watch of frames in %s', (name) => {
  beforeAll(async () => {
    browser = await launch(name);
    tab = await browser.newPage();
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    await tab.goto('about:blank');
    await tab.setContent(PAGE);
    await tab.evaluate(code);
    await tab.evaluate(() => afterword.record(afterword.framed));
  });

  test('a body that is written into a frame later is told of, and so is what becomes of it', async () => {
    expect(await log()).toEqual([]);
    await open(RICH);
    await edit(' thank you');
    expect(await log()).toEqual(['changed 1']);
  });

  test('an element of a frame that is made editable later is found', async () => {
    await write('<div>Hi Priya,</div>');
    await tab.evaluate(() => {
      const inside = document.querySelector<HTMLIFrameElement>('.editor')?.contentDocument;
      inside?.querySelector('div')?.setAttribute('contenteditable', 'true');
    });
    await expect.poll(log).toEqual(['opened 1']);
  });

  test('a frame that is written anew has another composer, and is followed on', async () => {
    await open(RICH);
    await write('<textarea data-framed-plain>Hi Priya,</textarea>');
    await expect.poll(log).toEqual(expect.arrayContaining(['closed 1', 'opened 2']));
    await settle();
    await clear();
    const plain = await tab.waitForFrame(async (frame) => (await frame.$('textarea')) !== null);
    await plain.type('textarea', 'x');
    await expect.poll(log).toEqual(['changed 2']);
  });

  test('a frame that loads another page closes its composer, and opens the one that is there then', async () => {
    const load = (html: string) =>
      tab.evaluate((page) => document.querySelector('.editor')?.setAttribute('srcdoc', page), html);
    await load(RICH);
    await expect.poll(log).toContain('opened 1');
    await load('<p>Nothing to write in</p>');
    await expect.poll(log).toContain('closed 1');
    await load(RICH);
    await expect.poll(log).toContain('opened 2');
    await settle();
    await clear();
    await edit('!');
    expect(await log()).toEqual(['changed 2']);
  });

  test('hiding the frame is a change, and moving or removing what is around it closes', async () => {
    await open(RICH);
    await tab.evaluate(() => document.querySelector('section')?.setAttribute('hidden', ''));
    await expect.poll(log).toEqual(['changed 1']);
    await tab.evaluate(() => document.querySelector('section')?.remove());
    await expect.poll(log).toEqual(['changed 1', 'closed 1']);
  });

  test('the subject beside the frame is of the same composer', async () => {
    await open(RICH);
    await tab.type('.subject', '!');
    expect(await log()).toEqual(['changed 1']);
  });

  test('typing in a frame costs no search of the page', async () => {
    await open(RICH);
    const searches = () => tab.evaluate(() => afterword.recordings[0]?.searches);
    const before = await searches();
    for (const letter of 'words') await edit(letter);
    expect(await log()).toHaveLength(5);
    expect(await searches()).toBe(before);
  });

  test('after the abort nothing of the frames is told', async () => {
    await open(RICH);
    await tab.evaluate(() => afterword.recordings[0]?.stop.abort());
    await edit('x');
    await write('<textarea data-framed-plain></textarea>');
    await settle();
    expect(await log()).toEqual([]);
  });
});
