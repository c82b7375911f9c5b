import { describe, expect, test } from 'vitest';
import { eventually, focusedName, hover, markedWords, press, shownKinds } from '../support/acting.ts';
import { draftLines, draftText, undo } from '../support/draft.ts';
import { LETTER, TYPED } from '../support/letters.ts';
import { fill, pressIn } from '../support/popup.ts';
import type { Running } from './session.ts';

const BODY = '[data-practice-body]';

export function practiceSuite(running: Running): void {
  describe('the practice page', () => {
    test('marks what is typed, fixes it, and takes a template, each undone by one undo', async () => {
      const page = await running().openPage('practice.html');
      await page.waitForSelector(BODY);
      await pressIn(page, 'Put in a draft to practise on');
      await eventually(async () => (await markedWords(page)).length).toBeGreaterThan(1);
      const before = await draftText(page, BODY);
      const [first = ''] = await markedWords(page);
      await hover(page, first);
      await press(page, 'card', /^I am sorry/u);
      await eventually(() => draftText(page, BODY)).not.toBe(before);
      await undo(page);
      await eventually(() => draftText(page, BODY)).toBe(before);
      await undo(page);
      await eventually(() => draftLines(page, BODY)).toEqual([]);

      await press(page, 'badge', /^Afterword/u);
      await press(page, 'panel', 'Templates');
      await press(page, 'panel', /^Short thank-you/u);
      await fill(page, TYPED);
      await press(page, 'panel', /^Insert/u);
      await eventually(() => draftLines(page, BODY)).toEqual(LETTER);
      await eventually(() => shownKinds(page)).toEqual(['badge']);
    });

    test('offers the templates, the notebook and the keys, by keyboard alone', async () => {
      const page = await running().openPage('practice.html');
      await eventually(() => shownKinds(page)).toEqual(['badge']);
      const seen: string[] = [];
      for (let stop = 0; stop < 8; stop += 1) {
        await page.keyboard.press('Tab');
        seen.push(await page.evaluate(() => document.activeElement?.textContent ?? ''));
        if (seen.at(-1) === 'Choose a template') await page.keyboard.press('Enter');
        if ((await shownKinds(page)).includes('panel')) {
          await eventually(() => focusedName(page)).toBe('Search templates');
          await page.keyboard.press('Escape');
          await eventually(() => shownKinds(page)).toEqual(['badge']);
        }
      }
      expect(seen.slice(0, 3)).toEqual([
        'Put in a draft to practise on',
        'Choose a template',
        'Open the notebook',
      ]);
      expect(seen).toContain('Keyboard');
    });
  });
}
