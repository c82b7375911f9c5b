import { describe, expect, test } from 'vitest';
import { eventually, hover, markedWords, markOf, press, surface } from '../support/acting.ts';
import { BODY, draftText, setDraft, undo } from '../support/draft.ts';
import { boundsOf, pictureOf } from '../support/pixels.ts';
import type { Running } from './session.ts';

const SORRY = 'I am so sorry about Tuesday';
const AGAIN = 'I apologise again for everything';
const TEXTAREA = 'textarea.Ak';

export function kindsOfDraftsSuite(running: Running): void {
  describe('kinds of drafts', () => {
    test('of a reply, the quote and the signature are not judged, and a fix leaves them alone', async () => {
      const page = await running().openGmail({ fixture: '2026-11-reply' });
      await page.evaluate((sorry) => {
        document.querySelector('.Am > div:nth-child(2)')?.replaceChildren(sorry);
      }, `${SORRY}. ${AGAIN}.`);
      await eventually(() => markedWords(page)).toEqual([SORRY, AGAIN]);
      const before = await draftText(page);
      expect(before).toContain('So sorry I missed your call.');
      await hover(page, SORRY);
      await press(page, 'card', 'I am sorry about Tuesday');
      await eventually(() => draftText(page)).toBe(before.replace('am so sorry', 'am sorry'));
      await page.focus(BODY);
      await undo(page);
      await eventually(() => draftText(page)).toBe(before);
    });

    test('in plain-text mode the marks lie on the words of the textarea', async () => {
      const page = await running().openGmail({ fixture: '2026-11-popup-plain-text' });
      const value = () => page.$eval(TEXTAREA, (area) => (area as HTMLTextAreaElement).value);
      await page.focus(TEXTAREA);
      await page.keyboard.down('Control');
      await page.keyboard.press('End');
      await page.keyboard.up('Control');
      await page.keyboard.type(` ${SORRY}. ${AGAIN}.`);
      await eventually(() => markedWords(page)).toEqual([SORRY, AGAIN]);
      const before = await value();
      const { left, top, right, bottom } = await markOf(page, SORRY);
      const inside = await page.$eval(TEXTAREA, (area) => area.getBoundingClientRect().toJSON());
      expect(left).toBeGreaterThan(inside.left);
      expect(bottom).toBeLessThan(inside.bottom);
      const around = {
        left: Math.floor(left),
        top: Math.floor(top),
        right: Math.ceil(right),
        bottom: Math.ceil(bottom) + 4,
      };
      expect(boundsOf(await pictureOf(page, around), [194, 106, 10])).not.toBeNull();

      await hover(page, SORRY);
      await press(page, 'card', 'I am sorry about Tuesday');
      await eventually(value).toBe(before.replace('so sorry', 'sorry'));
      await undo(page);
      await eventually(value).toBe(before);
    });

    test('on a page that is read from right to left and in another language, all is the same', async () => {
      const page = await running().openGmail({ fixture: '2026-11-popup', lang: 'ar' });
      await setDraft(page, [`${SORRY}. ${AGAIN}.`]);
      await eventually(() => markedWords(page)).toEqual([SORRY, AGAIN]);
      const before = await draftText(page);
      expect((await hover(page, SORRY)).onTop).toBe(true);
      await press(page, 'card', 'I am sorry about Tuesday');
      await eventually(() => draftText(page)).toBe(before.replace('so sorry', 'sorry'));
    });

    test('a draft in German is left alone', async () => {
      const page = await running().openGmail({ fixture: '2026-11-popup', lang: 'de' });
      await setDraft(page, [`${SORRY}. ${AGAIN}.`]);
      await eventually(() => markedWords(page)).toHaveLength(2);
      await setDraft(page, [
        'Es tut mir sehr leid wegen Dienstag. Ich entschuldige mich noch einmal für alles, was ich gesagt habe.',
      ]);
      await eventually(() => markedWords(page)).toEqual([]);
      await press(page, 'badge', /^Afterword/u);
      expect((await surface(page, 'panel')).text).toContain('another language');
    });

    test('on a dark page what we show is dark', async () => {
      const page = await running().openGmail({ fixture: '2026-11-popup', dark: true });
      await setDraft(page, [`${SORRY}. ${AGAIN}.`]);
      await press(page, 'badge', /^Afterword: 2/u);
      expect((await surface(page, 'panel')).theme).toBe('dark');
      await hover(page, SORRY);
      expect((await surface(page, 'card')).theme).toBe('dark');
    });
  });
}
