import { describe, expect, test } from 'vitest';
import { eventually, markedWords, shownKinds, surface } from '../support/acting.ts';
import { runCommand } from '../support/commands.ts';
import { BODY, draftText } from '../support/draft.ts';
import { gmailUrl } from '../support/gmail-server.ts';
import { complaints, fixAt, marked, pressInVain, reachRoot, withCard } from '../support/hostile.ts';
import type { BrowserName } from '../support/real-browser.ts';
import type { Running } from './session.ts';

/** A page that gets hold of our own elements. */
export function hostilePageReachSuite(running: Running, name: BrowserName): void {
  describe('a hostile page that gets hold of our elements', () => {
    test('gets nothing done inside our surfaces, not even where the browser lets it in', async () => {
      const page = await withCard(running());
      const said = complaints(page);
      await page.evaluate(() => {
        const keep = (event: Event & { originalTarget?: Node }) =>
          Object.assign(window, { leaked: event.originalTarget });
        for (const type of ['mousemove', 'pointermove']) window.addEventListener(type, keep, true);
      });
      await page.mouse.move(...(await fixAt(page)));
      const before = await draftText(page);
      const reached = await page.evaluateHandle(reachRoot, 'Apologies');
      const done = await page.evaluate((root: ShadowRoot | null) => {
        if (root === null) return 0;
        const buttons = [...root.querySelectorAll<HTMLElement>('button, [role="option"], select')];
        for (const button of buttons) {
          const { left, top } = button.getBoundingClientRect();
          const at = { bubbles: true, cancelable: true, detail: 1, clientX: left + 9, clientY: top + 9 };
          for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])
            button.dispatchEvent(new PointerEvent(type, at));
          for (const key of ['Enter', 'Escape', ' '])
            button.dispatchEvent(new KeyboardEvent('keydown', { ...at, key, ctrlKey: key === 'Enter' }));
          button.dispatchEvent(new Event('change', at));
          button.click();
        }
        return buttons.length;
      }, reached);
      // What it can read there, a browser decides; see SECURITY.md.
      expect(done > 0).toBe(name === 'firefox');
      expect(await draftText(page)).toBe(before);
      expect(await shownKinds(page)).toEqual(['badge', 'card']);
      expect(said).toEqual([]);
    });

    test('that puts them into the draft, or makes copies of them, gains nothing and has them out again', async () => {
      const page = await marked(running());
      const said = complaints(page);
      await eventually(() => shownKinds(page)).toEqual(['badge']);
      const before = await draftText(page);
      await page.evaluate((body) => {
        const [host] = document.querySelectorAll<HTMLElement>('[data-afterword]');
        const copy = host?.cloneNode(true) as HTMLElement;
        copy.id = 'copy';
        document.documentElement.append(copy);
        copy.showPopover();
        document.querySelector(body)?.append(host ?? '');
        host?.showPopover();
      }, BODY);
      await eventually(() =>
        page.$eval(BODY, (body) => body.querySelectorAll('[data-afterword]').length),
      ).toBe(0);
      await eventually(() => shownKinds(page)).toEqual(['badge']);
      expect(await draftText(page)).toBe(before);
      expect(await page.$eval('#copy', (copy) => copy.shadowRoot)).toBeNull();
      expect(said).toEqual([]);
    });

    test('that bears their mark itself, and calls for a newer script, is left as it is, and so are we', async () => {
      const page = await running().browser.newPage();
      await page.evaluateOnNewDocument(() => {
        Object.assign(window, { [Symbol.for('afterword.bridge')]: { signal: { aborted: false } } });
        const mark = () => {
          for (const element of document.querySelectorAll('html, body, .Am, .M9'))
            element.setAttribute('data-afterword', '');
          document.dispatchEvent(new Event('afterword-roll-call'));
        };
        document.addEventListener('DOMContentLoaded', mark);
        window.addEventListener('load', mark);
      });
      const said = complaints(page);
      await page.goto(gmailUrl({ fixture: '2026-11-popup' }));
      await page.waitForSelector(BODY);
      await page.click(BODY);
      await page.keyboard.type('I am so sorry about Tuesday. I apologise again for everything.');
      await eventually(() => markedWords(page)).toHaveLength(2);
      await eventually(() => shownKinds(page)).toEqual(['badge']);
      await page.evaluate(() => document.dispatchEvent(new Event('afterword-roll-call')));
      expect(await page.$$eval('html, body, .Am', (found) => found.length)).toBe(3);
      await runCommand(running(), 'next-diagnostic');
      await surface(page, 'card');
      expect(said).toEqual([]);
    });

    test('gets nothing pressed below a backdrop that it brought over it', async () => {
      const page = await withCard(running());
      await page.evaluate(() => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync('#veil::backdrop { background: white }');
        document.adoptedStyleSheets = [sheet];
        const veil = document.createElement('div');
        veil.id = 'veil';
        veil.popover = 'manual';
        veil.style.cssText = 'position: fixed; inset: 0 auto auto 0; width: 1px; height: 1px; border: 0';
        document.body.append(veil);
        veil.showPopover();
      });
      await pressInVain(page, ...(await fixAt(page)));
      await page.evaluate(() => document.querySelector<HTMLElement>('#veil')?.hidePopover());
      await eventually(async () => (await surface(page, 'notice')).text).not.toBe('');
    });
  });
}
