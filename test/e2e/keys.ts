import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { eventually, focusedName, markedWords, part, press, shownKinds, surface } from '../support/acting.ts';
import { runCommand } from '../support/commands.ts';
import { setDraft, whereabouts } from '../support/draft.ts';
import { openFolds, popupText } from '../support/popup.ts';
import type { Running } from './session.ts';

const POINTS = [
  'I am so sorry about Tuesday',
  'I apologise again for everything',
  'the interviewer was cold and kept firing questions at me',
];
const DRAFT = [`${POINTS[0]}. ${POINTS[1]}.`, `Then ${POINTS[2]}.`];

/** What the keyboard commands do. In Firefox their keys are pressed. */
export function keysSuite(running: Running): void {
  const open = async (lines: readonly string[]): Promise<Page> => {
    const page = await running().openGmail({ fixture: '2026-11-popup' });
    await setDraft(page, lines);
    return page;
  };
  const pressKeys = (command: string): Promise<void> => runCommand(running(), command);
  /** The words whose card is open. */
  const shown = (page: Page): Promise<string> =>
    page.evaluate(() => {
      const [range] = CSS.highlights.get('afterword-active') ?? [];
      return range === undefined ? '' : String(range);
    });

  describe('the keys', () => {
    test('go to the next and to the previous thing to look at, round and round, and Esc gives the caret back', async () => {
      const page = await open(DRAFT);
      await eventually(() => markedWords(page)).toHaveLength(3);
      const [first = '', second = '', third = ''] = await markedWords(page);
      await page.keyboard.press('ArrowLeft');
      const where = await whereabouts(page);
      for (const [command, words] of [
        ['previous-diagnostic', third],
        ['previous-diagnostic', second],
        ['previous-diagnostic', first],
        ['previous-diagnostic', third],
        ['next-diagnostic', first],
        ['next-diagnostic', second],
      ] as const) {
        await pressKeys(command);
        await eventually(() => shown(page)).toBe(words);
        expect(await surface(page, 'card')).toMatchObject({ focused: true });
      }
      await page.keyboard.press('Escape');
      await eventually(() => shownKinds(page)).toEqual(['badge']);
      expect(await whereabouts(page)).toBe(where);
    });

    test('open the panel when there is nothing to go to: it says so', async () => {
      const page = await open(['Thank you for your time on Tuesday. I am very interested in the role.']);
      await eventually(() => shownKinds(page)).toEqual(['badge']);
      await pressKeys('next-diagnostic');
      expect(await surface(page, 'panel')).toMatchObject({ focused: true });
    });

    test('open the templates with the focus in the search, over an open panel and a begun letter too', async () => {
      const page = await open(DRAFT);
      await eventually(() => shownKinds(page)).toEqual(['badge']);
      const where = await whereabouts(page);
      await pressKeys('insert-template');
      await eventually(() => focusedName(page)).toBe('Search templates');
      await press(page, 'panel', /^Short thank-you/u);
      await part(page, 'panel', /^Insert/u);
      await pressKeys('insert-template');
      await eventually(() => focusedName(page)).toBe('Search templates');
      await press(page, 'panel', 'Draft');
      await pressKeys('insert-template');
      await eventually(() => focusedName(page)).toBe('Search templates');
      await page.keyboard.press('Escape');
      await eventually(() => shownKinds(page)).toEqual(['badge']);
      expect(await whereabouts(page)).toBe(where);
    });

    test('switch off for this email, and on again', async () => {
      const page = await open(DRAFT);
      await eventually(() => markedWords(page)).toHaveLength(3);
      await pressKeys('toggle-email');
      await eventually(() => markedWords(page)).toEqual([]);
      await pressKeys('toggle-email');
      await eventually(() => markedWords(page)).toHaveLength(3);
    });

    test('are told in the popup, and of what has none how it gets some', async () => {
      const popup = await running().openPage('popup.html');
      await openFolds(popup);
      const commands = await running().inExtension(() => chrome.commands.getAll(), null);
      const told = await popup.evaluate(() =>
        Object.fromEntries(
          [...document.querySelectorAll('.key-list dl > div')].map((row) => [
            row.querySelector('dt')?.textContent ?? '',
            row.querySelector('dd')?.textContent ?? '',
          ]),
        ),
      );
      const expected = commands
        .filter(({ description }) => description !== '')
        .map(({ description, shortcut }) => [description, shortcut === '' ? 'not set' : shortcut]);
      expect(expected).toHaveLength(7);
      const { commands: suggested = {} } = await running().inExtension(
        () => chrome.runtime.getManifest(),
        null,
      );
      for (const [name, { suggested_key: key }] of Object.entries(suggested)) {
        const letters = typeof key === 'string' ? key : key?.default;
        expect(commands.find((each) => each.name === name)?.shortcut, name).toBe(letters ?? '');
      }
      expect(told).toEqual(Object.fromEntries(expected));
      expect(await popupText(popup)).toContain('Your browser has a page for keys');
    });
  });
}
