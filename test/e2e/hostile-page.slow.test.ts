import { readdirSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { eventually, hover, markedWords, press, shownKinds, surface, until } from '../support/acting.ts';
import { type Afterword, startAfterword } from '../support/afterword.ts';
import { BODY, draftText } from '../support/draft.ts';
import {
  complaints,
  FIX,
  fixAt,
  framesNone,
  marked,
  pressInVain,
  SORRY,
  settled,
  withCard,
} from '../support/hostile.ts';
import { BROWSERS } from '../support/real-browser.ts';
import { type SitesServer, startSites } from '../support/sites-server.ts';

describe.each(BROWSERS)('a page that does its worst in %s', (name) => {
  let afterword: Afterword;
  let sites: SitesServer;
  beforeAll(async () => {
    sites = await startSites();
    afterword = await startAfterword(name);
    await afterword.install();
  });
  afterAll(async () => {
    await afterword?.close();
    await sites?.close();
  });
  afterEach(() => afterword.closePages());

  test.each([
    [
      'fades everything little by little',
      'html, body { opacity: .94 } [data-afterword] { opacity: .94 !important }',
    ],
    ['moves everything off', 'html { transform: translateX(1px) }'],
    ['turns everything', 'html { rotate: .1deg }'],
    ['makes everything small', 'html { scale: .99 }'],
    ['zooms everything', 'html { zoom: 1.01 }'],
    ['blurs everything', 'html { filter: blur(.1px) }'],
    ['cuts everything', 'html { clip-path: inset(1px) }'],
    ['masks everything', 'html { mask-image: linear-gradient(#000, #000) }'],
    ['blends everything', 'html { mix-blend-mode: multiply }'],
  ])('that %s gets nothing pressed', async (_, css) => {
    const page = await withCard(afterword);
    await page.evaluate((text) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(text);
      document.adoptedStyleSheets = [sheet];
      // Its own rules come second to our element's own; what it writes there itself does not.
      for (const { style } of document.querySelectorAll<HTMLElement>('[data-afterword]'))
        if (text.includes('.94')) style.setProperty('opacity', '0.94', 'important');
    }, css);
    await settled(page);
    await pressInVain(page, ...(await fixAt(page)));
  });

  test('that moves our surface between press and release gets nothing pressed', async () => {
    const page = await withCard(afterword);
    const [x, y] = await fixAt(page);
    const before = await draftText(page);
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.evaluate(() => {
      for (const { style } of document.querySelectorAll<HTMLElement>('[data-afterword]'))
        style.setProperty('margin-left', '8px', 'important');
    });
    await page.mouse.up();
    await settled(page);
    expect(await draftText(page)).toBe(before);
  });

  test.each(['shadow', 'overhang', 'dialog'])(
    'that brings something over it by its %s gets nothing pressed',
    async (kind) => {
      const page = await withCard(afterword);
      await page.evaluate((by) => {
        const veil = document.createElement(by === 'dialog' ? 'dialog' : 'div');
        veil.style.cssText =
          'position: fixed; inset: 0 auto auto 0; width: 1px; height: 1px; overflow: visible; padding: 0';
        if (by === 'shadow') veil.style.boxShadow = '0 0 0 4000px white';
        const part = document.createElement('div');
        part.style.cssText = 'width: 4000px; height: 4000px; background: white; pointer-events: none';
        if (by === 'overhang') veil.append(part);
        document.body.append(veil);
        if (veil instanceof HTMLDialogElement) veil.showModal();
        else {
          veil.popover = 'manual';
          veil.showPopover();
        }
      }, kind);
      await pressInVain(page, ...(await fixAt(page)));
    },
  );

  test('that holds a picture of itself over everything gets nothing pressed', async () => {
    const page = await withCard(afterword);
    const [x, y] = await fixAt(page);
    const isHeld = await page.evaluate(async () => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(
        '::view-transition { pointer-events: none } ::view-transition-group(root) { animation-duration: 600s }',
      );
      document.adoptedStyleSheets = [sheet];
      const { startViewTransition } = document as {
        startViewTransition?: (change: () => void) => { ready: Promise<void> };
      };
      if (startViewTransition === undefined) return false;
      await startViewTransition.call(document, () => undefined).ready;
      return true;
    });
    expect(isHeld).toBe(true);
    const before = await draftText(page);
    await page.mouse.click(x, y);
    await settled(page);
    expect(await draftText(page)).toBe(before);
  });

  test('that changes what scripts are made of, and its own editor, changes nothing for us and hears nothing', async () => {
    const page = await afterword.browser.newPage();
    await page.evaluateOnNewDocument(() => {
      const heard: string[] = [];
      Object.assign(window, { heard, listens: false });
      const { prototypes, say } = {
        prototypes: [
          Node,
          Element,
          HTMLElement,
          EventTarget,
          Range,
          Document,
          Selection,
          CSSStyleSheet,
          Map,
          Set,
          Array,
          String,
          RegExp,
          Promise,
          Highlight,
          HighlightRegistry,
          MutationObserver,
          ResizeObserver,
        ],
        say: String,
      };
      for (const { prototype } of prototypes) {
        for (const [key, { value }] of Object.entries(Object.getOwnPropertyDescriptors(prototype))) {
          if (typeof value !== 'function' || key === 'constructor') continue;
          const patched = function (this: unknown, ...given: unknown[]) {
            const { listens } = window as unknown as { listens: boolean };
            if (listens) {
              Object.assign(window, { listens: false });
              heard[heard.length] = `${key} ${say(given[0])}`;
              Object.assign(window, { listens });
            }
            return Reflect.apply(value, this, given);
          };
          Object.defineProperty(prototype, key, { value: patched, writable: true, configurable: true });
        }
      }
    });
    const said = complaints(page);
    await page.goto((await marked(afterword)).url());
    await page.bringToFront();
    await page.waitForSelector(BODY);
    await page.evaluate((body) => {
      const editor = document.querySelector(body);
      for (const key of [
        'childNodes',
        'textContent',
        'innerHTML',
        'isContentEditable',
        'ownerDocument',
        'matches',
        'value',
      ])
        Object.defineProperty(editor, key, {
          get: () => {
            throw new Error('the page’s own');
          },
        });
      editor?.replaceChildren();
      (editor as HTMLElement).focus();
    }, BODY);
    // While nothing but Afterword and the browser are at work, the page listens to all it has changed.
    await page.evaluate(() => void Object.assign(window, { listens: true }));
    await page.keyboard.type(`${SORRY}. I apologise again for everything.`);
    const heard = await until(async () => {
      const state = await page.evaluate(() => {
        Object.assign(window, { listens: false });
        const { heard } = window as unknown as { heard: string[] };
        const marks = [...CSS.highlights.keys()].length;
        Object.assign(window, { listens: true });
        return { heard: heard.join('\n'), marks };
      });
      return state.marks > 0 ? state.heard : null;
    }, 'marks');
    expect(heard).not.toBe('');
    expect(heard).not.toMatch(/afterword|Apologies/u);
    await page.evaluate(() => void Object.assign(window, { listens: false }));
    await hover(page, SORRY);
    await press(page, 'card', FIX);
    await eventually(() => page.$eval('.M9', (frame) => frame.textContent ?? '')).toContain(FIX);
    // Its own scripts stumble over it.
    expect(said.filter((each) => !each.includes('the page’s own'))).toEqual([]);
  });

  test('that empties the registry of highlights, or puts its own there, has ours again after the next key', async () => {
    const page = await marked(afterword);
    const said = complaints(page);
    await page.evaluate(() => {
      CSS.highlights.clear();
      const all = new Range();
      all.selectNodeContents(document.body);
      CSS.highlights.set('afterword-warning', new Highlight(all));
      CSS.highlights.set = () => {
        throw new Error('the page’s own');
      };
    });
    await page.focus(BODY);
    await page.keyboard.type('!');
    await eventually(() => markedWords(page)).toHaveLength(2);
    await hover(page, SORRY);
    await press(page, 'card', FIX);
    await eventually(() => draftText(page)).toContain(FIX);
    expect(said).toEqual([]);
  });

  test('that floods the draft and itself with changes is kept up with, and types on', async () => {
    const page = await marked(afterword);
    const said = complaints(page);
    await page.evaluate((body) => {
      const editor = document.querySelector(body);
      const flood = async () => {
        for (let round = 0; round < 300; round += 1) {
          for (let n = 0; n < 50; n += 1) {
            const node = document.createElement('span');
            node.textContent = 'I am so sorry. ';
            (n % 2 === 0 ? editor : document.body)?.append(node);
            node.setAttribute('class', `c${n}`);
            node.remove();
          }
          await new Promise((resolve) => setTimeout(resolve));
        }
        Object.assign(window, { flooded: true });
      };
      void flood();
    }, BODY);
    await page.focus(BODY);
    await page.keyboard.type(' Typed meanwhile.');
    await eventually(() => page.evaluate(() => 'flooded' in window)).toBe(true);
    expect(await draftText(page)).toContain('Typed meanwhile.');
    await eventually(() => markedWords(page)).toHaveLength(2);
    await eventually(() => shownKinds(page)).toEqual(['badge']);
    expect(said).toEqual([]);
  });

  test('that takes our elements away as soon as they come meets no loop of ours', async () => {
    const page = await marked(afterword);
    await eventually(() => shownKinds(page)).toEqual(['badge']);
    const taken = await page.evaluate(async () => {
      let count = 0;
      const fight = new MutationObserver(() => {
        for (const host of document.querySelectorAll('[data-afterword]')) {
          host.remove();
          count += 1;
        }
      });
      fight.observe(document.documentElement, { childList: true });
      for (const host of document.querySelectorAll('[data-afterword]')) host.remove();
      for (let frame = 0; frame < 150; frame += 1) await new Promise(requestAnimationFrame);
      fight.disconnect();
      return count;
    });
    expect(taken).toBeLessThan(20);
    await page.focus(BODY);
    await page.keyboard.type('!');
    await eventually(() => shownKinds(page)).toEqual(['badge']);
  });

  test('fetches, frames and loads no file of ours, whichever it names', async () => {
    const page = await afterword.browser.newPage();
    await page.goto(sites.url('nothing'));
    const files = readdirSync(`dist/${name === 'chromium' ? 'chrome' : 'firefox'}`, {
      recursive: true,
      withFileTypes: true,
    })
      .filter((entry) => entry.isFile())
      .map((entry) => `${entry.parentPath.split('/').slice(2).join('/')}/${entry.name}`.replace(/^\//u, ''));
    expect(files.length).toBeGreaterThan(20);
    const got = await page.evaluate(
      async (addresses) => {
        const opened: string[] = [];
        const load = (tag: 'img' | 'script' | 'link', address: string) =>
          new Promise<void>((resolve) => {
            const element = document.createElement(tag);
            element.addEventListener('load', () => {
              opened.push(`${tag} ${address}`);
              resolve();
            });
            element.addEventListener('error', () => resolve());
            Object.assign(element, tag === 'link' ? { rel: 'stylesheet', href: address } : { src: address });
            document.head.append(element);
          });
        for (const address of addresses) {
          await fetch(address).then(
            () => opened.push(`fetch ${address}`),
            () => undefined,
          );
          for (const tag of ['img', 'script', 'link'] as const) await load(tag, address);
        }
        return opened;
      },
      files.map((file) => afterword.url(file)),
    );
    expect(got).toEqual([]);
    const pages = files.filter((file) => file.endsWith('.html')).map((file) => afterword.url(file));
    await framesNone(page, pages);
  });

  test('sees the same page with the card open as without: nobody can tell what is on it', async () => {
    const page = await withCard(afterword);
    const told = await page.evaluate(() => ({
      text: document.documentElement.textContent?.includes('Apologies'),
      found: document.evaluate('count(//*[contains(., "Apologies")])', document, null, 1, null).numberValue,
      animations: document.getAnimations().length,
      point: document
        .elementsFromPoint(innerWidth / 2, innerHeight / 2)
        .some((each) => each.shadowRoot !== null),
      resources: performance
        .getEntriesByType('resource')
        .filter(({ name: url }) => url.includes('-extension:')).length,
      globals: Object.keys(window).filter((key) => key.toLowerCase().includes('afterword')),
    }));
    expect(told).toEqual({ text: false, found: 0, animations: 0, point: false, resources: 0, globals: [] });
    await surface(page, 'card');
  });
});
