import { describe, expect, test } from 'vitest';
import { eventually, hover, markedWords, press, shownKinds, surface } from '../support/acting.ts';
import { readAgain, runCommand } from '../support/commands.ts';
import { draftHtml, setDraft, watchDraft } from '../support/draft.ts';
import type { Running } from './session.ts';

const SORRY = 'I am so sorry about Tuesday';
const AGAIN = 'I apologise again for everything';

export function untouchedSuite(running: Running): void {
  describe('the draft’s own DOM', () => {
    test('is the same after a hundred readings, cards, choices to ignore and the panel', async () => {
      const page = await running().openGmail({ fixture: '2026-11-popup' });
      await setDraft(page, [`${SORRY}. ${AGAIN}.`, '', 'Thank you for your time.']);
      await eventually(() => markedWords(page)).toEqual([SORRY, AGAIN]);
      const before = await draftHtml(page);
      const changes = await watchDraft(page);
      const events = await page.evaluateHandle(() => {
        const heard: string[] = [];
        for (const type of ['beforeinput', 'input', 'change', 'focusout'])
          document.querySelector('.Am')?.addEventListener(type, () => heard.push(type));
        return heard;
      });

      await readAgain(running(), 100);
      await hover(page, SORRY);
      await press(page, 'card', 'Ignore this time');
      await eventually(() => markedWords(page)).toEqual([AGAIN]);
      await press(page, 'card', 'Undo');
      await press(page, 'card', 'Ignore this rule from now on');
      await eventually(() => markedWords(page)).toEqual([]);
      await press(page, 'card', 'Undo');
      await press(page, 'card', 'Ignore everything in this email');
      await eventually(() => markedWords(page)).toEqual([]);
      await press(page, 'card', 'Undo');
      await eventually(() => markedWords(page)).toEqual([SORRY, AGAIN]);
      expect(await events.jsonValue()).not.toContain('input');
      await press(page, 'card', 'Close');
      await eventually(() => shownKinds(page)).toEqual(['badge']);
      await runCommand(running(), 'open-panel');
      await surface(page, 'panel');
      await page.keyboard.press('Escape');
      await eventually(() => shownKinds(page)).toEqual(['badge']);

      expect(await draftHtml(page)).toBe(before);
      expect(await changes()).toBe(0);
      expect((await events.jsonValue()).filter((type) => type !== 'focusout')).toEqual([]);
    });
  });
}
