import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { eventually, hover, markedWords, markOf, middle, press, surface, until } from '../support/acting.ts';
import { type Afterword, startAfterword } from '../support/afterword.ts';
import { runCommand } from '../support/commands.ts';
import { setDraft } from '../support/draft.ts';
import { FIX, SORRY } from '../support/hostile.ts';
import { BROWSERS } from '../support/real-browser.ts';

const LETTER = `${SORRY}. I apologise again for everything.`;

describe.each(BROWSERS)('in a crowded window of %s', (name) => {
  let afterword: Afterword;
  beforeAll(async () => {
    afterword = await startAfterword(name);
    await afterword.install();
  });
  afterAll(() => afterword?.close());
  afterEach(() => afterword.closePages());

  test('of five composers, keys and fixes reach the one that is written in, and no other', async () => {
    const page = await afterword.openGmail({ fixture: '2026-11-three-composers' });
    for (let more = 0; more < 2; more += 1)
      await page.$eval('[gh="cm"]', (button) => (button as HTMLElement).click());
    const texts = () =>
      page.$$eval('.Am, textarea.Ak', (editors) =>
        editors.map((each) => (each instanceof HTMLTextAreaElement ? each.value : (each.textContent ?? ''))),
      );
    await eventually(async () => (await texts()).length).toBeGreaterThanOrEqual(5);
    const before = await texts();
    // The one opened last is written in, with its keys as they are pressed there.
    const own = await until(async () => {
      const editors = await page.$$('.Am');
      const isEmpty = await Promise.all(
        editors.map((each) =>
          each.evaluate((one) => one.checkVisibility() && one.textContent?.trim() === ''),
        ),
      );
      return editors.find((_, at) => isEmpty[at]);
    }, 'an empty draft');
    await own.focus();
    await page.keyboard.type(LETTER);
    await eventually(() => markedWords(page)).toContain(SORRY);
    await runCommand(afterword, 'next-diagnostic');
    await eventually(async () => (await surface(page, 'card')).focused).toBe(true);
    await page.keyboard.press('Escape');
    await hover(page, SORRY);
    await press(page, 'card', FIX);
    const isOwn = await Promise.all(
      (await page.$$('.Am, textarea.Ak')).map((each) => each.evaluate((one, mine) => one === mine, own)),
    );
    await eventually(async () => (await texts()).filter((text) => text.includes(FIX))).toHaveLength(1);
    const after = await texts();
    expect(after.filter((_, at) => !isOwn[at])).toEqual(before.filter((_, at) => !isOwn[at]));
  });

  test.each([1.25, 1.5])(
    'zoomed by %d, marks lie on their words, and their card opens beside them',
    async (scale) => {
      const page = await afterword.openGmail({ fixture: '2026-11-popup' });
      await setDraft(page, [LETTER]);
      await markOf(page, SORRY);
      await page.setViewport({
        width: Math.round(1280 / scale),
        height: Math.round(900 / scale),
        deviceScaleFactor: scale,
      });
      await eventually(() => page.evaluate(() => devicePixelRatio)).toBe(scale);
      const [x, y] = middle(await markOf(page, SORRY));
      const under = await page.evaluate(
        (left, top) => {
          const position = document.caretPositionFromPoint(left, top);
          return position?.offsetNode.textContent ?? '';
        },
        x,
        y,
      );
      expect(under).toContain(SORRY);
      const card = await hover(page, SORRY);
      expect(card.onTop).toBe(true);
      const view = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
      const { left, top, right, bottom } = card.box;
      expect(Math.min(left, top, view.width - right, view.height - bottom)).toBeGreaterThanOrEqual(0);
    },
  );
});
