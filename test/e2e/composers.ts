import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { eventually, markedWords, press, shownKinds, surface } from '../support/acting.ts';
import { BODY, setDraft } from '../support/draft.ts';
import { choose, pressMain, saysOfTab } from '../support/popup.ts';
import { surfaces } from '../support/surfaces.ts';
import type { Running } from './session.ts';

const SORRY = 'I am so sorry about Tuesday. I apologise again for everything.';
const MINIMISE = '.Hl';
const FULL_SCREEN = '.Hq';
const CLOSE = '.Ha';

export function composersSuite(running: Running): void {
  const badges = async (page: Page) =>
    (await surfaces(page)).filter(({ kind, visible }) => kind === 'badge' && visible).length;

  describe('composers', () => {
    test('of several, only the one last written in takes a template', async () => {
      const page = await running().openGmail({ fixture: '2026-11-three-composers' });
      await eventually(() => badges(page)).toBe(2);
      const [reply] = await page.$$('.Am');
      await reply?.click();
      const subjects = () =>
        page.$$eval('input[name="subjectbox"]', (boxes) =>
          boxes.map((box) => (box as HTMLInputElement).value),
        );
      const before = await subjects();
      const popup = await running().openPopup();
      await saysOfTab(popup, 'On in Gmail: 3 open drafts.');
      await choose(popup, 'short thank');
      await pressMain(popup);
      await eventually(() =>
        page.$$eval('.Am', (editors) =>
          editors.map((each) => (each.textContent ?? '').includes('Thank you for setting up')),
        ),
      ).toEqual([true, false, false]);
      expect(await subjects()).toEqual(before);
    });

    test('minimised, one shows nothing of ours; restored, all of it', async () => {
      const page = await running().openGmail({ fixture: '2026-11-popup' });
      await setDraft(page, [SORRY]);
      await press(page, 'badge', /^Afterword: 2/u);
      await surface(page, 'panel');
      await page.click(MINIMISE);
      await eventually(() => shownKinds(page)).toEqual([]);
      expect(await markedWords(page)).toEqual([]);
      await page.click(MINIMISE);
      await eventually(() => markedWords(page)).toHaveLength(2);
      await eventually(() => shownKinds(page)).toEqual(['badge']);
    });

    test('in full screen and back, one stays switched off for this email', async () => {
      const page = await running().openGmail({ fixture: '2026-11-popup' });
      await setDraft(page, [SORRY]);
      await press(page, 'badge', /^Afterword: 2/u);
      await press(page, 'panel', 'Off for this email');
      await eventually(() => markedWords(page)).toEqual([]);
      for (const _ of ['there', 'and back']) {
        await page.click(FULL_SCREEN);
        await eventually(async () => (await surface(page, 'badge')).parts[0]?.name).toBe(
          'Afterword is off for this email',
        );
        expect(await badges(page)).toBe(1);
      }
    });

    test('closed, one leaves nothing behind', async () => {
      const page = await running().openGmail({ fixture: '2026-11-popup' });
      await setDraft(page, [SORRY]);
      await press(page, 'badge', /^Afterword: 2/u);
      await surface(page, 'panel');
      await page.click(CLOSE);
      await eventually(() => page.evaluate(() => document.querySelectorAll('[data-afterword]').length)).toBe(
        0,
      );
      expect(await markedWords(page)).toEqual([]);
    });

    test('opened later, one is found as well', async () => {
      const page = await running().openGmail();
      expect(await shownKinds(page)).toEqual([]);
      await page.click('[gh="cm"]');
      await page.waitForSelector(BODY);
      await page.click(BODY);
      await page.keyboard.type(SORRY);
      await eventually(() => markedWords(page)).toHaveLength(2);
    });
  });
}
