import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { beSeen, eventually, focusedName, part, press, shownKinds, surface } from '../support/acting.ts';
import { runCommand } from '../support/commands.ts';
import { BODY, draftLines, envelope, selectedText, setDraft, setSubject, undo } from '../support/draft.ts';
import { LETTER, SUBJECT, TYPED } from '../support/letters.ts';
import { choose, fill, pressMain } from '../support/popup.ts';
import type { Running } from './session.ts';

export function panelTemplatesSuite(running: Running): void {
  const open = async (): Promise<Page> => {
    const page = await running().openGmail({ fixture: '2026-11-popup' });
    await setDraft(page, ['']);
    await setSubject(page, '');
    return page;
  };

  describe('a template from the panel', () => {
    test('is found, filled and inserted with the mouse', async () => {
      const page = await open();
      const before = await envelope(page);
      await press(page, 'badge', /^Afterword/u);
      await press(page, 'panel', 'Templates');
      await part(page, 'panel', 'Search templates');
      await page.keyboard.type('short');
      await press(page, 'panel', /^Short thank-you/u);
      await eventually(() => focusedName(page)).not.toBe('Search templates');
      await fill(page, TYPED);
      await press(page, 'panel', /^Insert/u);
      await eventually(() => draftLines(page)).toEqual(LETTER);
      expect(await envelope(page)).toEqual({ ...before, subject: SUBJECT });
      await eventually(() => selectedText(page)).toBe('[company]');
      await eventually(() => shownKinds(page)).toEqual(['badge']);
      await undo(page);
      await eventually(() => draftLines(page)).toEqual([]);
      await press(page, 'badge', /^Afterword/u);
      await press(page, 'panel', 'Templates');
      await part(page, 'panel', /^Short thank-you/u);
    });

    test('goes where the caret is by then, and leaves what was selected before', async () => {
      const page = await open();
      await setDraft(page, ['First line.', 'Last line.']);
      await page.click(BODY);
      // The first line is selected when the panel opens; the person then goes on at the end of the last.
      await page.evaluate((selector) => {
        const line = document.querySelector(selector)?.firstElementChild;
        if (line) getSelection()?.selectAllChildren(line);
      }, BODY);
      await press(page, 'badge', /^Afterword/u);
      await surface(page, 'panel');
      await page.evaluate((selector) => {
        const line = document.querySelector(selector)?.lastElementChild;
        document.querySelector<HTMLElement>(selector)?.focus();
        if (line) getSelection()?.selectAllChildren(line);
        getSelection()?.collapseToEnd();
      }, BODY);
      await page.keyboard.type(' And more.');
      await press(page, 'panel', 'Templates');
      await press(page, 'panel', /^Short thank-you/u);
      await fill(page, TYPED);
      await press(page, 'panel', /^Insert/u);
      await eventually(async () => (await draftLines(page)).length).toBeGreaterThan(3);
      const [first, last = ''] = await draftLines(page);
      expect(first).toBe('First line.');
      expect(last).toMatch(/^Last line\. And more\./u);
    });

    test('gives the focus back to the draft when its panel is left', async () => {
      const page = await open();
      await setDraft(page, ['One line.']);
      await page.click(BODY);
      await press(page, 'badge', /^Afterword/u);
      await surface(page, 'panel');
      await page.keyboard.press('Escape');
      await eventually(() => shownKinds(page)).toEqual(['badge']);
      await page.keyboard.type('x');
      expect((await draftLines(page)).join('')).toContain('x');
      expect(await page.evaluate(() => (window as unknown as { shortcuts: string[] }).shortcuts)).toEqual([]);
    });

    test('is found, filled and inserted by keyboard, and the page hears none of the keys', async () => {
      const page = await open();
      await runCommand(running(), 'open-panel');
      await surface(page, 'panel');
      await page.evaluate(() => {
        const heard: string[] = [];
        Object.assign(window, { heard });
        const types = ['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'compositionstart', 'paste'];
        for (const type of types)
          window.addEventListener(
            type,
            (event) => heard.push(`${type} ${(event as KeyboardEvent).key ?? (event as InputEvent).data}`),
            true,
          );
      });
      while ((await focusedName(page)) !== 'Draft') await page.keyboard.press('Tab');
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('Tab');
      await eventually(() => focusedName(page)).toBe('Search templates');
      await choose(page, 'short thank');
      await eventually(() => focusedName(page)).not.toBe('Search templates');
      await fill(page, TYPED);
      await beSeen(page, 'panel');
      expect(await page.evaluate(() => (window as unknown as { heard: string[] }).heard)).toEqual([]);
      await pressMain(page);
      await eventually(() => draftLines(page)).toEqual(LETTER);
      expect(await page.evaluate(() => (window as unknown as { shortcuts: string[] }).shortcuts)).toEqual([]);
      expect((await envelope(page)).sent).toBe(0);
    });
  });
}
