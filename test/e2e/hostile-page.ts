import { describe, expect, test } from 'vitest';
import {
  beSeen,
  eventually,
  markedWords,
  middle,
  part,
  press,
  shownKinds,
  surface,
} from '../support/acting.ts';
import { inClosedRoots } from '../support/closed-root.ts';
import { runCommand } from '../support/commands.ts';
import { BODY, draftText } from '../support/draft.ts';
import { FIX, fixAt, marked, pressInVain, withCard } from '../support/hostile.ts';
import type { Running } from './session.ts';

export function hostilePageSuite(running: Running): void {
  describe('a hostile page', () => {
    test('finds nothing of what we say: no open root, no text, no address, no word in a name', async () => {
      const page = await withCard(running());
      const seen = await page.evaluate(() => {
        const hosts = [...document.querySelectorAll('[data-afterword]')];
        return {
          hosts: hosts.length,
          open: hosts.filter((host) => host.shadowRoot !== null).length,
          text: hosts.map((host) => host.textContent).join(''),
          attributes: hosts.flatMap((host) => host.getAttributeNames()),
          names: [...CSS.highlights.keys()],
          addresses: /(?:moz|chrome)-extension:/u.test(document.documentElement.outerHTML),
        };
      });
      expect(seen.hosts).toBeGreaterThanOrEqual(2);
      expect(seen).toMatchObject({ open: 0, text: '', addresses: false });
      expect(new Set(seen.attributes)).toEqual(
        new Set(['data-afterword', 'style', 'popover', 'lang', 'dir']),
      );
      expect(seen.names.every((name) => /^afterword-(?:warning|note|active)$/u.test(name))).toBe(true);
    });

    test('makes nothing happen with events of its own', async () => {
      const page = await marked(running());
      // The card takes the focus: a key of the page's making would meet it.
      await runCommand(running(), 'next-diagnostic');
      await eventually(async () => (await surface(page, 'card')).focused).toBe(true);
      await beSeen(page, 'card');
      const before = await draftText(page);
      const [x, y] = middle((await part(page, 'card', FIX)).box);
      await page.evaluate(
        (clientX, clientY) => {
          const at = { clientX, clientY, bubbles: true, cancelable: true, composed: true, detail: 1 };
          for (const host of document.querySelectorAll<HTMLElement>('[data-afterword]')) {
            for (const type of ['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'click'])
              host.dispatchEvent(new MouseEvent(type, at));
            for (const key of ['Escape', 'Enter', 'Tab'])
              for (const type of ['keydown', 'keyup'])
                host.dispatchEvent(new KeyboardEvent(type, { ...at, key }));
            host.dispatchEvent(new InputEvent('input', { data: 'x', bubbles: true, composed: true }));
            host.click();
          }
        },
        x,
        y,
      );
      expect(await shownKinds(page)).toEqual(['badge', 'card']);
      expect(await draftText(page)).toBe(before);
      expect(await markedWords(page)).toHaveLength(2);
      await page.mouse.click(x, y);
      await eventually(() => draftText(page)).not.toBe(before);
    });

    test('gets nothing pressed that it made see-through', async () => {
      const page = await withCard(running());
      await page.evaluate(() => {
        document.documentElement.style.opacity = '0.01';
      });
      await pressInVain(page, ...(await fixAt(page)));
    });

    test('cannot hide our words by what its own styles hand down', async () => {
      const page = await withCard(running());
      await page.evaluate(() => {
        for (const { style } of document.querySelectorAll<HTMLElement>('[data-afterword]')) {
          style.setProperty('-webkit-text-fill-color', 'transparent', 'important');
          style.setProperty('-webkit-text-security', 'disc', 'important');
          style.setProperty('text-indent', '-999px', 'important');
        }
      });
      const looks = await inClosedRoots(
        page,
        (root) => {
          const style = getComputedStyle(root.querySelector('.button') ?? root.host);
          const { color } = style;
          return [
            style.getPropertyValue('-webkit-text-fill-color') === color,
            style.getPropertyValue('-webkit-text-security'),
            style.textIndent,
          ];
        },
        null,
      );
      expect(looks).toContainEqual([true, 'none', '0px']);
    });

    test('reads nothing of our fields while somebody types in them, nor what is selected in our surfaces', async () => {
      const page = await marked(running());
      await runCommand(running(), 'open-panel');
      await press(page, 'panel', 'Templates');
      await page.evaluate(() => {
        const heard: string[] = [];
        Object.assign(window, { heard });
        for (const type of [
          'beforeinput',
          'input',
          'textInput',
          'keydown',
          'keypress',
          'keyup',
          'dragstart',
          'drag',
        ])
          window.addEventListener(type, () => heard.push(type), { capture: true });
      });
      const search = await part(page, 'panel', 'Search templates');
      await page.mouse.click(...middle(search.box));
      await page.keyboard.type('short');
      await eventually(async () => (await part(page, 'panel', 'Search templates')).value).toBe('short');
      const [x, y] = middle((await surface(page, 'panel')).box);
      await page.mouse.move(x, y);
      await page.mouse.down();
      await page.mouse.move(x + 60, y - 60, { steps: 4 });
      await page.mouse.up();
      const read = await page.evaluate(() => [
        String(getSelection()),
        ...(window as unknown as { heard: string[] }).heard,
      ]);
      expect(read).toEqual(['']);
    });

    test('gets nothing pressed that it covered with something the pointer goes through', async () => {
      const page = await withCard(running());
      await page.evaluate(() => {
        const veil = document.createElement('div');
        veil.popover = 'manual';
        veil.style.cssText = 'position: fixed; inset: 0; width: 100vw; height: 100vh; pointer-events: none';
        document.body.append(veil);
        veil.showPopover();
      });
      await pressInVain(page, ...(await fixAt(page)));
    });

    test('gets nothing pressed that it moved under the pointer', async () => {
      const page = await withCard(running());
      const { box } = await part(page, 'card', FIX);
      await page.evaluate(() => {
        const host = [...document.querySelectorAll<HTMLElement>('[data-afterword]')].at(-1);
        host?.style.setProperty('margin-left', '-120px', 'important');
      });
      const [x, y] = middle(box);
      await pressInVain(page, x - 120, y);
    });

    test('that removes our elements takes no word of the draft with them, and they come back', async () => {
      const page = await marked(running());
      await eventually(() => shownKinds(page)).toEqual(['badge']);
      const before = await draftText(page);
      await page.evaluate(() => {
        for (const host of document.querySelectorAll('[data-afterword]')) host.remove();
      });
      await page.click(BODY);
      await page.keyboard.type('!');
      await eventually(() => draftText(page)).toHaveLength(before.length + 1);
      await eventually(() => markedWords(page)).toHaveLength(2);
      await eventually(() => shownKinds(page)).toEqual(['badge']);
    });
  });
}
