import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, test } from 'vitest';
import { eventually, markedWords, middle, press, shownKinds, surface } from '../support/acting.ts';
import { keep, kept, runCommand } from '../support/commands.ts';
import { BODY, draftHtml, draftText, setDraft } from '../support/draft.ts';
import { listen } from '../support/listen.ts';
import { pressIn, saysOfTab } from '../support/popup.ts';
import type { Running } from './session.ts';

const SORRY = 'I am so sorry about Tuesday. I apologise again for everything.';

export function lifeSuite(running: Running): void {
  const open = async (): Promise<Page> => {
    const page = await running().openGmail({ fixture: '2026-11-popup' });
    await setDraft(page, [SORRY]);
    await eventually(() => markedWords(page)).toHaveLength(2);
    return page;
  };

  describe('switched off and on', () => {
    test('it leaves the page as it was, and comes back without a reload', async () => {
      const page = await open();
      await press(page, 'badge', /^Afterword: 2/u);
      await surface(page, 'panel');
      const before = await draftHtml(page);
      const popup = await running().openPopup();
      await saysOfTab(popup, 'On in Gmail: 1 open draft.');
      await pressIn(popup, 'Settings');
      await pressIn(popup, 'Afterword is on');
      await eventually(() => page.evaluate(() => document.querySelectorAll('[data-afterword]').length)).toBe(
        0,
      );
      expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
      expect(await draftHtml(page)).toBe(before);
      await saysOfTab(popup, 'Off everywhere.');
      expect(await kept(running(), 'settings')).toMatchObject({ value: { on: false } });

      await pressIn(popup, 'Turn on');
      await eventually(() => markedWords(page)).toHaveLength(2);
      await eventually(() => shownKinds(page)).toEqual(['badge']);
      await saysOfTab(popup, 'On in Gmail: 1 open draft.');
    });

    test('the button can be had without, and the panel still opens', async () => {
      const page = await open();
      await keep(running(), {
        settings: { version: 1, value: { on: true, rulesOff: [], showButton: false } },
      });
      await eventually(() => shownKinds(page)).toEqual([]);
      expect(await markedWords(page)).toHaveLength(2);
      await runCommand(running(), 'open-panel');
      await surface(page, 'panel');
    });
  });

  describe('uninstalled under an open page', () => {
    afterEach(() => running().install());

    test('nothing of ours stands in the way, no mark is painted, and the draft is written on', async () => {
      const page = await open();
      const said = listen(page);
      await press(page, 'badge', /^Afterword: 2/u);
      const panel = await surface(page, 'panel');
      await running().uninstall();
      // Firefox stops the script, and takes what shows its boxes; Chromium leaves it, and it finds out at the next press.
      if (running().name === 'firefox') await eventually(() => shownKinds(page)).toEqual([]);
      await page.mouse.click(...middle(panel.box));
      await eventually(() => shownKinds(page)).toEqual([]);
      await page.click(BODY);
      await page.keyboard.type(' And more.');
      expect(await draftText(page)).toContain(' And more.');
      expect(await paintedLine(page)).toBe('none');
      expect(said).toEqual([]);
      const pages = await running().browser.pages();
      // The extension's own pages close with it.
      const address = (each: Page) => each.evaluate(() => location.href).catch(() => 'closed');
      const addresses = await Promise.all(pages.map(address));
      expect(addresses).not.toContain(running().url('practice.html'));
    });
  });

  describe('installed', () => {
    test('it works in a composer that was open before, without a reload', async () => {
      await running().uninstall();
      const page = await running().openGmail({ fixture: '2026-11-popup' });
      await setDraft(page, [SORRY]);
      await running().install();
      await eventually(() => markedWords(page)).toHaveLength(2);
      await eventually(() => shownKinds(page)).toEqual(['badge']);
    });
  });

  describe('updated under an open page', () => {
    test('it has one UI there, the new one, and the page’s console hears nothing', async () => {
      const page = await open();
      const said = listen(page);
      await press(page, 'badge', /^Afterword: 2/u);
      await surface(page, 'panel');
      const before = await draftHtml(page);
      await page.evaluate(() => {
        for (const host of document.querySelectorAll('[data-afterword]')) host.setAttribute('title', 'old');
      });
      await running().install();
      await eventually(() =>
        page.$$eval('[data-afterword]', (hosts) => hosts.map((host) => host.getAttribute('title'))),
      ).toEqual([null]);
      await eventually(() => shownKinds(page)).toEqual(['badge']);
      expect(await draftHtml(page)).toBe(before);
      await eventually(() => markedWords(page)).toHaveLength(2);
      await page.click(BODY);
      await page.keyboard.type(' ');
      await eventually(() => markedWords(page)).toHaveLength(2);
      expect(await page.$$eval('[data-afterword]', (hosts) => hosts.length)).toBe(1);
      expect(said).toEqual([]);
    });
  });
}

/** The line that a warning in the draft would have: `none` when nothing says how marks look, or nothing is marked. */
function paintedLine(page: Page): Promise<string> {
  return page.$eval(BODY, (draft) =>
    CSS.highlights.size === 0
      ? 'none'
      : getComputedStyle(draft, '::highlight(afterword-warning)').textDecorationLine,
  );
}
