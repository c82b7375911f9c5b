import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { SECTIONS } from '../../src/ui/notebook/sections.ts';
import { eventually, hover, press, surface } from '../support/acting.ts';
import { type Afterword, startAfterword } from '../support/afterword.ts';
import { violations, violationsInRoots } from '../support/axe.ts';
import { forgetAll, keep } from '../support/commands.ts';
import { setDraft } from '../support/draft.ts';
import { reachingOut, smallTargets, tooWide } from '../support/layout.ts';
import { LOOKS, type Look, SIZES, type SizeName, wear, wears } from '../support/looks.ts';
import { askForLittleMotion, isLittleMotionAsked, moving } from '../support/motion.ts';
import { keptNotes, openSection } from '../support/notebook.ts';
import { setPeople } from '../support/people.ts';
import { openFolds, popupText, pressIn } from '../support/popup.ts';
import { BROWSERS } from '../support/real-browser.ts';
import { cutWords, spaceText } from '../support/text-spacing.ts';
import { TWO_INTERVIEWS } from '../support/two-interviews.ts';
import { walk } from '../support/walk.ts';

const SORRY = 'I am so sorry about Tuesday';
/** Colours at the usual size, sizes in the usual colours. */
const CASES: readonly (readonly [Look, SizeName])[] = [
  ...LOOKS.map((look) => [look, 'usual'] as const),
  ['light', 'of 320 pixels'],
  ['light', 'zoomed to 200 %'],
];

describe.each(BROWSERS)('%s', (name) => {
  let afterword: Afterword;
  beforeAll(async () => {
    afterword = await startAfterword(name);
    await afterword.install();
  });
  afterAll(() => afterword?.close());
  afterEach(async () => {
    await afterword.closePages();
    await forgetAll(afterword);
  });

  describe.each(CASES)('%s, %s', (look, size) => {
    const dress = async (page: Page): Promise<void> => {
      await page.setViewport(SIZES[size]);
      await wear(afterword, page, look);
      await eventually(() => wears(page, look)).toBe(true);
    };
    const ownPage = async (path: string): Promise<Page> => {
      const page = await afterword.openPage(path);
      await dress(page);
      return page;
    };
    const isFine = async (page: Page, what: string): Promise<void> => {
      expect(await violations(page), what).toEqual([]);
      await isWellLaidOut(page, what);
    };
    const isWellLaidOut = async (page: Page, what: string): Promise<void> => {
      expect(await smallTargets(page), what).toEqual([]);
      await expect.poll(() => reachingOut(page), { message: what }).toEqual([]);
    };

    test('the popup, its folds open, and a template in it', async () => {
      const popup = await ownPage('popup.html');
      await eventually(() => popupText(popup)).toContain('Short thank-you');
      await isFine(popup, 'folded');
      await openFolds(popup);
      await isFine(popup, 'settings');
      await popup.evaluate(() => document.querySelector<HTMLElement>('[role="option"]')?.click());
      await eventually(() => popupText(popup)).toContain('Ctrl+Enter');
      await isFine(popup, 'template');
    });

    test('the welcome and practice page', async () => {
      const page = await ownPage('practice.html');
      await openFoldsOf(page);
      await isFine(page, 'practice');
    });

    test('the notebook, begun and in every section', async () => {
      const empty = await ownPage('notebook.html');
      await eventually(() => popupText(empty)).toContain('Begin with an interview');
      await isFine(empty, 'empty');
      await keep(afterword, keptNotes());
      const page = await ownPage('notebook.html');
      await page.waitForSelector('.notebook h2');
      for (const section of SECTIONS) {
        await openSection(page, section);
        await isFine(page, section);
      }
    });

    /** A draft that is open, and what has to be said of it. */
    const drafts: Record<string, () => Promise<Page>> = {
      'the practice page': async () => {
        const page = await ownPage('practice.html');
        await pressIn(page, 'Put in a draft');
        await page.$eval('[data-practice-body]', (body) => body.scrollIntoView());
        return page;
      },
      // Gmail itself is wider.
      ...(size === 'of 320 pixels'
        ? {}
        : {
            Gmail: async () => {
              await keep(afterword, TWO_INTERVIEWS);
              const page = await afterword.openGmail({ fixture: '2026-11-popup', dark: look === 'dark' });
              await dress(page);
              await setPeople(page, { to: ['ines@northwind.example'] });
              await setDraft(page, [`${SORRY}. I apologise again for everything.`]);
              await surface(page, 'chip');
              return page;
            },
          }),
    };

    test.each(Object.keys(drafts))('badge, card, panel, templates and notice over %s', async (where) => {
      const page = await (drafts[where]?.() ?? Promise.reject(new Error(where)));
      const areFine = async (what: string): Promise<void> => {
        expect(await violationsInRoots(afterword, page, dress), what).toEqual([]);
        await isWellLaidOut(page, what);
      };
      await hover(page, SORRY);
      await areFine('card');
      await page.keyboard.press('Escape');
      await press(page, 'badge', /^Afterword/u);
      await surface(page, 'panel');
      await areFine('draft');
      await press(page, 'panel', 'Templates');
      await areFine('templates');
      await press(page, 'panel', /^Short thank-you/u);
      await areFine('a template');
      await press(page, 'panel', 'Copy');
      await surface(page, 'notice');
      await areFine('notice');
    });
  });
});

describe.each(BROWSERS)('%s', (name) => {
  let afterword: Afterword;
  beforeAll(async () => {
    afterword = await startAfterword(name);
    await afterword.install();
  });
  afterAll(() => afterword?.close());
  afterEach(async () => {
    await afterword.closePages();
    await forgetAll(afterword);
  });
  const PAGES = ['popup.html', 'practice.html', ...SECTIONS.map((section) => `notebook.html#${section}`)];

  test.each(PAGES)(
    '%s: every stop of the Tab key has a ring and is in sight, in a narrow window too',
    async (path) => {
      await keep(afterword, keptNotes());
      const page = await afterword.openPage(path);
      await page.setViewport(SIZES['of 320 pixels']);
      await page.waitForSelector('.afterword h1, .afterword h2');
      await page.evaluate(() => {
        for (const fold of document.querySelectorAll('details')) fold.open = true;
      });
      const { stops, wrong } = await walk(page);
      expect(wrong).toEqual([]);
      expect(stops).toBeGreaterThan(3);
    },
  );

  test.each(PAGES)('%s: text that is set further apart is cut nowhere', async (path) => {
    await keep(afterword, keptNotes());
    const page = await afterword.openPage(path);
    await page.setViewport(SIZES['of 320 pixels']);
    await page.waitForSelector('.afterword h1, .afterword h2');
    await page.evaluate(() => {
      for (const fold of document.querySelectorAll('details')) fold.open = true;
    });
    await spaceText(page);
    expect(await cutWords(page)).toEqual([]);
    expect(await tooWide(page)).toEqual([]);
  });

  /** What of ours there is over a page, one after the other. */
  async function overThePracticePage(page: Page, look: (what: string) => Promise<void>): Promise<void> {
    await pressIn(page, 'Put in a draft');
    await page.$eval('[data-practice-body]', (body) => body.scrollIntoView());
    await hover(page, SORRY);
    await look('card');
    await page.keyboard.press('Escape');
    await press(page, 'badge', /^Afterword/u);
    await surface(page, 'panel');
    await look('draft');
    await press(page, 'panel', 'Templates');
    await look('templates');
    await press(page, 'panel', /^Short thank-you/u);
    await look('a template');
    await press(page, 'panel', 'Copy');
    await surface(page, 'notice');
    await look('notice');
  }

  test('over a page, text that is set further apart is cut nowhere', async () => {
    const page = await afterword.openPage('practice.html');
    await page.setViewport(SIZES['of 320 pixels']);
    await overThePracticePage(page, async (what) => {
      await spaceText(page, 'over a page');
      expect(await cutWords(page, 'over a page'), what).toEqual([]);
      await expect.poll(() => reachingOut(page), { message: what }).toEqual([]);
    });
  });

  test.each(PAGES)('%s: who asks for little motion sees none', async (path) => {
    await keep(afterword, keptNotes());
    const page = await afterword.openPage(path);
    await page.waitForSelector('.afterword h1, .afterword h2');
    await askForLittleMotion(afterword, page, true);
    await eventually(() => isLittleMotionAsked(page)).toBe(true);
    expect(await moving(page)).toEqual([]);
  });

  test('over a page, who asks for little motion sees none of ours', async () => {
    const page = await afterword.openPage('practice.html');
    await askForLittleMotion(afterword, page, true);
    await eventually(() => isLittleMotionAsked(page)).toBe(true);
    await overThePracticePage(page, async (what) => expect(await moving(page), what).toEqual([]));
    // Asked for nothing, there is some: or else this would show nothing.
    await askForLittleMotion(afterword, page, false);
    await eventually(() => moving(page)).not.toEqual([]);
  });
});

async function openFoldsOf(page: Page): Promise<void> {
  await page.waitForSelector('details');
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
  });
}
