import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import {
  beSeen,
  eventually,
  focusedName,
  hover,
  markedWords,
  markOf,
  press,
  shownKinds,
  surface,
} from '../support/acting.ts';
import { runCommand } from '../support/commands.ts';
import { BODY, draftText, scrolled, setDraft, undo, whereabouts } from '../support/draft.ts';
import { boundsOf, pictureOf } from '../support/pixels.ts';
import type { Running } from './session.ts';

const SORRY = 'I am so sorry about Tuesday';
const AGAIN = 'I apologise again for everything';
const DRAFT = [
  'Hello Priya,',
  '',
  `${SORRY}. ${AGAIN}.`,
  'Thank you for your time on Tuesday. I am very interested in the role.',
];

export function composerSuite(running: Running): void {
  const open = async (): Promise<Page> => {
    const page = await running().openGmail({ fixture: '2026-11-popup' });
    await setDraft(page, DRAFT);
    await eventually(() => markedWords(page)).toEqual([SORRY, AGAIN]);
    return page;
  };

  describe('a draft in the composer', () => {
    test('an over-apology that is typed is underlined, exactly below its words', async () => {
      const page = await running().openGmail({ fixture: '2026-11-popup' });
      await setDraft(page, ['']);
      await page.click(BODY);
      await page.keyboard.type(`${SORRY}. `);
      await eventually(() => markedWords(page)).toEqual([SORRY]);
      await page.keyboard.type(`${AGAIN}.`);
      await eventually(() => markedWords(page)).toEqual([SORRY, AGAIN]);

      const { left, top, right, bottom } = await markOf(page, SORRY);
      const around = {
        left: Math.floor(left) - 20,
        top: Math.floor(top),
        right: Math.ceil(right),
        bottom: Math.ceil(bottom) + 4,
      };
      const line = boundsOf(await pictureOf(page, around), await colourOf(page, 'warning'));
      if (line === null) throw new Error('nothing is painted');
      expect(Math.abs(around.left + line.left - left)).toBeLessThanOrEqual(1);
      expect(Math.abs(around.left + line.right - right)).toBeLessThanOrEqual(1);
      expect(line.bottom - line.top).toBeLessThanOrEqual(2);
      expect(line.top).toBeGreaterThan((bottom - top) / 2);
    });

    test('a card that the pointer opened goes with Esc, and the page hears nothing of it', async () => {
      const page = await open();
      await page.evaluate(() => {
        Object.assign(window, { escapes: 0 });
        const count = ({ key }: KeyboardEvent) => {
          if (key === 'Escape') (window as unknown as { escapes: number }).escapes += 1;
        };
        for (const type of ['keydown', 'keyup'] as const) window.addEventListener(type, count, true);
      });
      const where = await whereabouts(page);
      await hover(page, SORRY);
      await page.keyboard.press('Escape');
      await eventually(() => shownKinds(page)).toEqual(['badge']);
      expect(await whereabouts(page)).toBe(where);
      expect(await page.evaluate(() => (window as unknown as { escapes: number }).escapes)).toBe(0);
    });

    test('a card opens where the pointer rests, and leaves focus, caret and page where they are', async () => {
      const page = await open();
      const [where, tops] = [await whereabouts(page), await scrolled(page)];
      const card = await hover(page, SORRY);
      expect(card).toMatchObject({ onTop: true, focused: false });
      expect(card.text).toContain('Apologies');
      const { left, top, right, bottom } = card.box;
      const view = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
      expect(Math.min(left, top, view.width - right, view.height - bottom)).toBeGreaterThanOrEqual(0);
      expect(await whereabouts(page)).toBe(where);
      expect(await scrolled(page)).toEqual(tops);
      await page.mouse.move(300, 600);
      await eventually(() => shownKinds(page)).toEqual(['badge']);
      expect(await whereabouts(page)).toBe(where);
    });

    test('a click that places the caret opens nothing', async () => {
      const page = await open();
      const { left, bottom } = await markOf(page, SORRY);
      await page.mouse.click(left + 30, bottom - 6);
      await page.keyboard.press('ArrowRight');
      await page.mouse.move(300, 600);
      // The reading that a further key brings comes later than any card would have.
      await page.keyboard.type('x');
      await eventually(() => markedWords(page)).not.toContain(SORRY);
      expect(await shownKinds(page)).toEqual(['badge']);
    });

    test('a fix by mouse changes its words and no others, and one undo brings them back', async () => {
      const page = await open();
      const before = await draftText(page);
      await hover(page, SORRY);
      await press(page, 'card', 'I am sorry about Tuesday');
      await eventually(() => draftText(page)).toBe(before.replace('so sorry', 'sorry'));
      await eventually(() => shownKinds(page)).toEqual(['badge']);
      await undo(page);
      await eventually(() => draftText(page)).toBe(before);
      await eventually(() => markedWords(page)).toEqual([SORRY, AGAIN]);
    });

    test('the card is opened, walked through and used by keyboard alone', async () => {
      const page = await open();
      const before = await draftText(page);
      await page.keyboard.press('ArrowUp');
      await page.keyboard.down('Shift');
      await page.keyboard.press('ArrowLeft');
      await page.keyboard.up('Shift');
      const where = await whereabouts(page);

      await runCommand(running(), 'next-diagnostic');
      expect((await surface(page, 'card')).focused).toBe(true);
      await page.keyboard.press('Escape');
      await eventually(() => shownKinds(page)).toEqual(['badge']);
      expect(await whereabouts(page)).toBe(where);

      await runCommand(running(), 'next-diagnostic');
      await surface(page, 'card');
      const names: string[] = [];
      for (let step = 0; step < 5; step += 1) {
        await page.keyboard.press('ArrowDown');
        names.push(await focusedName(page));
      }
      expect(names).toEqual([
        'Close',
        'I am sorry about Tuesday',
        'Ignore this time',
        'Ignore this rule from now on',
        'Ignore everything in this email',
      ]);
      for (let step = 0; step < 3; step += 1) await page.keyboard.press('ArrowUp');
      await beSeen(page, 'card');
      await page.keyboard.press('Enter');
      await eventually(() => draftText(page)).toBe(before.replace('so sorry', 'sorry'));
      expect(await page.evaluate(() => (window as unknown as { shortcuts: string[] }).shortcuts)).toEqual([]);
      await undo(page);
      await eventually(() => draftText(page)).toBe(before);
    });

    test('what is ignored this time goes, and comes back by undo in the same card', async () => {
      const page = await open();
      await hover(page, SORRY);
      await press(page, 'card', 'Ignore this time');
      await eventually(() => markedWords(page)).toEqual([AGAIN]);
      await press(page, 'card', 'Undo');
      await eventually(() => markedWords(page)).toEqual([SORRY, AGAIN]);
    });
  });
}

/** The colour a kind of mark is painted in. */
async function colourOf(page: Page, kind: 'warning' | 'note') {
  const colour = await page.evaluate(
    (name, body) => {
      const draft = document.querySelector(body);
      return draft === null
        ? ''
        : getComputedStyle(draft, `::highlight(afterword-${name})`).textDecorationColor;
    },
    kind,
    BODY,
  );
  const [red = 0, green = 0, blue = 0] = (colour.match(/\d+/gu) ?? []).map(Number);
  return [red, green, blue] as const;
}
