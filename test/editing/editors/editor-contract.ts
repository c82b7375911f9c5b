import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { bundle } from '../../support/bundle.ts';
import type { BrowserName } from '../../support/real-browser.ts';
import { EDITOR_KINDS, type EditorKind } from './editor-kinds.ts';
import { type EditorWorld, inContentScript, startEditorWorld } from './editor-page.ts';
import { mountEditor, openFrame, paintedIn } from './frames.ts';

const LINES = [
  'Dear Ann,',
  'I am so very sorry about today. 🙂 Thanks.',
  'שלום עולם, Ann',
  'one thing',
  'another',
  'Kind regards',
  'Sam',
];
const TEXT = LINES.join('\n');
const TYPED = TEXT.replace('regards', 'regards, yours');
const QUOTE = 'You wrote that you are sorry';
const LETTER = 'Dear Ann,\n\nThank you for today.\nIt was a pleasure.\n\nSam';

function htmlFor({ lists, quotes }: EditorKind): string {
  const [dear, sorry, hebrew, one, other, ...rest] = LINES.map((line) => `<p>${line}</p>`);
  const list = lists ? '<ul><li>one thing</li><li>another</li></ul>' : `${one}${other}`;
  const quote = quotes ? `<blockquote><p>${QUOTE}</p></blockquote>` : '';
  return `${dear}${sorry?.replace('very', '<b>very</b>')}${hebrew}${list}${rest.join('')}${quote}`;
}

/** Some make paragraphs of the lines of a letter, and of empty lines nothing. */
const asParagraphs = (text: string) => text.trim().replace(/\s*\n\s*/gu, '\n');

/**
 * Holds every editor in every kind of frame to the same behaviour. One browser and one page serve all.
 * @param scriptOf what an editor needs in its window, `mountEditor` too
 */
export function describeEditors(
  browser: BrowserName,
  kinds: readonly EditorKind[] = EDITOR_KINDS,
  scriptOf = ({ script }: EditorKind) =>
    bundle(`test/editing/editors${script.replace('.js', '.ts')}`, 'editor'),
): void {
  let world: EditorWorld;
  let page: Page;
  beforeAll(async () => {
    const scripts = new Map<string, string>();
    for (const kind of kinds) scripts.set(kind.script, await scriptOf(kind));
    world = await startEditorWorld(browser, scripts);
    page = await world.browser.newPage();
  });
  afterAll(() => world.close());

  const call = <Result>(name: string, ...args: unknown[]) => inContentScript(page)<Result>(name, ...args);
  const read = async () => (await call<string>('read')).trimEnd();
  const press = async (...keys: readonly string[]) => {
    for (const key of keys.slice(0, -1)) await page.keyboard.down(key as 'Control');
    await page.keyboard.press(keys.at(-1) as 'z');
    for (const key of keys.slice(0, -1)) await page.keyboard.up(key as 'Control');
  };
  /** What the editor would send, quoted mail included. */
  const model = () => page.evaluate(() => window.mounted?.model().replaceAll('\u00a0', ' '));

  describe.each(kinds)('$name', (kind) => {
    const html = htmlFor(kind);
    const withQuote = (text: string) => asParagraphs(kind.quotes ? `${text}\n${QUOTE}` : text);
    const undo = () => press('Control', 'z');
    const redo = () => (kind.redo === 'Ctrl+Y' ? press('Control', 'y') : press('Control', 'Shift', 'z'));
    /** Until the editor begins a new undo step. */
    const pause = () =>
      page.evaluate((long) => new Promise((resolve) => setTimeout(resolve, long)), kind.joins);

    describe.each(kind.frames)('in a %s', (frame) => {
      beforeAll(async () => {
        await page.goto(world.url);
        await openFrame(page, frame, kind.script);
      });
      beforeEach(async () => {
        await call('close');
        await mountEditor(page, html);
        await call('open', kind.selector);
      });

      /** Types at the end of a line, as the person did before a fix. */
      const type = async () => {
        await call('selectBehind', 'Kind regards');
        await page.keyboard.type(', yours');
        await expect.poll(read).toBe(TYPED);
        await pause();
      };
      /** The draft's lines, and what the editor would send. */
      const holds = async (text: string) => {
        await expect.poll(read).toBe(text);
        expect(await model()).toBe(withQuote(text));
      };

      test('reads its lines, without the quoted mail', async () => {
        await holds(TEXT);
      });

      test('changes the words of a fix alone, and the editor knows', async () => {
        expect(await call('fix', 'very sorry', 'grateful')).toBe('done');
        await holds(TEXT.replace('very sorry', 'grateful'));
        expect(await page.evaluate(() => window.isTyped)).toBe(kind.way === 'typed');
      });

      test('keeps the spaces around words that it takes out', async () => {
        expect(await call('fix', 'about', '')).toBe('done');
        await holds(TEXT.replace('about', ''));
      });

      test('writes beside an emoji and in right-to-left text', async () => {
        expect(await call('fix', '🙂 Thanks', '🙂 Thank you')).toBe('done');
        expect(await call('fix', 'עולם', 'לכולם')).toBe('done');
        await holds(TEXT.replace('Thanks', 'Thank you').replace('עולם', 'לכולם'));
      });

      test('takes back with one undo exactly the fix, and brings it again with a redo', async () => {
        await type();
        expect(await call('fix', 'very sorry', 'grateful')).toBe('done');
        await expect.poll(read).toBe(TYPED.replace('very sorry', 'grateful'));
        await undo();
        await holds(TYPED);
        await redo();
        await holds(TYPED.replace('very sorry', 'grateful'));
      });

      test('puts the caret behind the fix, where typing goes on', async () => {
        await page.focus('#other');
        expect(await call('fix', 'sorry', 'glad')).toBe('done');
        expect(await call('caret')).toBe(TEXT.indexOf('sorry') + 'glad'.length);
        await page.keyboard.type(' indeed');
        await holds(TEXT.replace('sorry', 'glad indeed'));
      });

      test('puts a letter in at the caret, and takes it out with one undo', async () => {
        await type();
        await call('selectBehind', 'Thanks.');
        expect(await call('insert', LETTER)).toBe('done');
        const written = TYPED.replace('Thanks.', `Thanks.${LETTER}`);
        const isOneLine = (text: string) => text.replaceAll('\n', '');
        await expect.poll(async () => isOneLine(await read())).toBe(isOneLine(written));
        expect(isOneLine((await model()) ?? '')).toBe(isOneLine(withQuote(written)));
        for (const line of LETTER.split('\n')) expect(await read()).toContain(line);
        await undo();
        await holds(TYPED);
      });

      test('says so when the editor does not take a fix, and leaves the draft as it was', async () => {
        await page.evaluate(() => window.mounted?.lock());
        expect(await call('fix', 'very sorry', 'grateful')).toBe('refused');
        await holds(TEXT);
      });

      test('knows where its words are in the window', async () => {
        const [box] = await call<Box[]>('boxes', 'thing');
        const { x = 0, y = 0, width = 0, height = 0 } = box ?? {};
        await page.mouse.click(x + width / 2, y + height / 2, { count: 2 });
        await expect.poll(async () => (await call<string>('selected')).trim()).toBe('thing');
      });

      test('is marked in its own window, to the byte as it was', async () => {
        const before = await call('source');
        await call('mark', 'so very sorry');
        const { texts, styled } = await paintedIn(page);
        expect(texts.join('')).toBe('so very sorry');
        // Our own window has it from the manifest.
        expect(styled).toBe(frame !== 'page' || kind.ownFrame ? 1 : 0);
        const [{ x, y, width, height }] = (await call('boxes', 'very')) as [Box];
        expect(await call('markAt', x + width / 2, y + height / 2)).toBe('so very sorry');
        expect(await call('markAt', x + width / 2, y - 2 * height)).toBe(null);
        expect(await call('source')).toBe(before);
      });

      test('gives the focus back with the caret where it was', async () => {
        await call('selectBehind', 'Sam');
        await call('save');
        await page.focus('#other');
        await call('restore');
        await page.keyboard.type('!');
        await holds(TEXT.replace('Sam', 'Sam!'));
      });

      test('gives the focus back to another field', async () => {
        await page.focus('#other');
        await call('save');
        await call('selectBehind', 'Sam');
        await call('restore');
        await page.keyboard.type('me');
        expect(await page.$eval('#other', (other) => (other as HTMLInputElement).value)).toBe('me');
        await page.$eval('#other', (other) => {
          (other as HTMLInputElement).value = '';
        });
      });
    });
  });
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
