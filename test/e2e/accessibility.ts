import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { accessibleParts } from '../support/accessible-parts.ts';
import { eventually, hover, press, shownKinds, surface } from '../support/acting.ts';
import { violations, violationsInRoots } from '../support/axe.ts';
import { inClosedRoots } from '../support/closed-root.ts';
import { runCommand } from '../support/commands.ts';
import { BODY, setDraft } from '../support/draft.ts';
import { openFolds, popupText } from '../support/popup.ts';
import type { Running } from './session.ts';

/** What the panel has whichever tab is open. */
const PANEL = ['dialog “Afterword”', 'heading “It apologises more than it needs to.”', 'button “Close”'];
const SORRY = 'I am so sorry about Tuesday';

export function accessibilitySuite(running: Running): void {
  describe('the browser’s accessibility tree', () => {
    test('has names, roles and states of badge, panel and card', async () => {
      const page = await running().openGmail({ fixture: '2026-11-popup' });
      await setDraft(page, [`${SORRY}. I apologise again for everything.`]);
      await press(page, 'badge', /^Afterword: 2/u);
      await surface(page, 'panel');
      const parts = () => accessibleParts(running(), page);
      await eventually(parts).toEqual([
        'button “Afterword: 2 things to look at. 100% apology and mistakes, 0% interest and thanks.” expanded',
        'status',
        ...PANEL,
        'tab “Draft” selected',
        'tab “Templates”',
        'tabpanel “Draft”',
        'status',
        'list “Balance of the draft”',
        'heading “To look at”',
        'list “To look at”',
        'button “Worth changing “I am so sorry about Tuesday” Two or more apologies make the reader look for what went wrong; keep one, short.”',
        'button “Worth changing “I apologise again for everything” You have already said sorry; once is enough.”',
        'switch “Off for this email”',
      ]);
      await press(page, 'panel', 'Templates');
      const isLanguage = (told: string) =>
        /^option “(?:English|Italiano|Español|Français|Deutsch)”/u.test(told);
      const templates = async () => (await parts()).filter((told) => !isLanguage(told)).slice(2, 13);
      await eventually(templates).toEqual([
        ...PANEL,
        'tab “Draft”',
        'tab “Templates” selected',
        'tabpanel “Templates”',
        'combobox “Search templates” expanded',
        'combobox “Language of the templates” collapsed',
        'status',
        'listbox “Templates”',
        'option “Thank-you through the recruiter Within a day of an interview, when you want the recruiter to pass your thanks on.” selected',
      ]);
      await page.keyboard.press('Escape');
      await hover(page, SORRY);
      await eventually(async () => (await parts()).slice(2)).toEqual([
        'dialog “Apologies”',
        'button “Close”',
        'heading “Apologies”',
        'heading “Instead”',
        'list “Instead”',
        'button “I am sorry about Tuesday”',
        'group “Ignore”',
        'button “Ignore this time”',
        'button “Ignore this rule from now on”',
        'button “Ignore everything in this email”',
        'status',
      ]);
    });

    test.each([
      ['the panel closed', '', 'Afterword: 2 things to look at.'],
      ['the panel open', 'open-panel', '2 things to look at'],
    ])('hears the number once typing has paused, and only then, with %s', async (_, command, words) => {
      const page = await running().openGmail({ fixture: '2026-11-popup' });
      await setDraft(page, ['Hello.']);
      await eventually(() => shownKinds(page)).toEqual(['badge']);
      if (command !== '') {
        await runCommand(running(), command);
        await surface(page, 'panel');
      }
      await page.click(BODY);
      await page.evaluate(() => Object.assign(window, { heard: [] }));
      await inClosedRoots(page, listenIn, null);
      await page.keyboard.type(` ${SORRY}. I apologise again for everything.`);
      await eventually(() => heard(page)).toContain(words);
      const all = await heard(page);
      expect(all).toEqual([...new Set(all)]);
      expect(all.filter((each) => each.startsWith('Afterword')).length).toBe(command === '' ? all.length : 0);
    });
  });

  describe('axe finds nothing to say', () => {
    test('of the popup: the list, the form, the interview, the settings', async () => {
      const popup = await running().openPage('popup.html');
      await eventually(() => popupText(popup)).toContain('Short thank-you');
      await openFolds(popup);
      expect(await violations(popup)).toEqual([]);
      await popup.evaluate(() => document.querySelector<HTMLElement>('[role="option"]')?.click());
      await eventually(() => popupText(popup)).toContain('Ctrl+Enter');
      expect(await violations(popup)).toEqual([]);
    });

    test('of the practice page', async () => {
      expect(await violations(await running().openPage('practice.html'))).toEqual([]);
    });

    test.each([false, true])('of badge, card and panel in the composer (dark: %s)', async (dark) => {
      const page = await running().openGmail({ fixture: '2026-11-popup', dark });
      await setDraft(page, [`${SORRY}. I apologise again for everything.`]);
      await press(page, 'badge', /^Afterword: 2/u);
      await surface(page, 'panel');
      expect(await violationsInRoots(running(), page)).toEqual([]);
      await press(page, 'panel', 'Templates');
      await press(page, 'panel', /^Short thank-you/u);
      await hover(page, SORRY);
      expect(await violationsInRoots(running(), page)).toEqual([]);
    });
  });
}

/** Runs in the page. Keeps in `window.heard` what the live regions of a root come to say. */
function listenIn(root: ShadowRoot): void {
  for (const region of root.querySelectorAll('[role="status"]'))
    new MutationObserver(() =>
      (window as unknown as { heard: string[] }).heard.push(region.textContent ?? ''),
    ).observe(region, { childList: true, characterData: true, subtree: true });
}

function heard(page: Page): Promise<string[]> {
  return page.evaluate(() => (window as unknown as { heard: string[] }).heard.filter((each) => each !== ''));
}
