import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { archiveText, nothing } from '../../src/core/archive/everything.ts';
import { SECTIONS } from '../../src/ui/notebook/sections.ts';
import { eventually, until } from '../support/acting.ts';
import { violations } from '../support/axe.ts';
import { keep, kept } from '../support/commands.ts';
import { tooWide } from '../support/layout.ts';
import {
  fieldText,
  intoField,
  keptNotes,
  notedInterview,
  openSection,
  savedWords,
} from '../support/notebook.ts';
import { popupText, pressIn } from '../support/popup.ts';
import type { Running } from './session.ts';

export function notebookSuite(running: Running): void {
  const open = async (hash = ''): Promise<Page> => {
    const page = await running().openPage(`notebook.html${hash}`);
    await page.waitForSelector('.notebook h2');
    return page;
  };

  describe('the notebook', () => {
    test('is begun, filled and kept by keyboard alone', async () => {
      const page = await open();
      await tabTo(page, 'Begin with an interview');
      await page.keyboard.press('Enter');
      await eventually(() => focusedWords(page)).toBe('Interview');
      await tabTo(page, 'Company');
      await page.keyboard.type('Northwind');
      await eventually(() => savedWords(page)).toBe('Saved');
      await tabTo(page, 'Account', 'back');
      await page.keyboard.press('Enter');
      await eventually(() => focusedWords(page)).toBe('Account');
      await tabTo(page, 'How it began');
      await page.keyboard.type('They were late.');
      await eventually(() => savedWords(page)).toBe('Saved');
      const again = await open('#account');
      await eventually(() => fieldText(again, 'How it began')).toBe('They were late.');
    });

    test('open twice, it loses nothing that is typed in either', async () => {
      await keep(running(), keptNotes());
      const here = await open('#account');
      const there = await open('#account');
      await intoField(there, 'How it ended');
      await intoField(here, 'How it began');
      await Promise.all([
        here.keyboard.type(' A clock ticked.', { delay: 15 }),
        there.keyboard.type(' I said thanks.', { delay: 15 }),
      ]);
      await intoField(here, 'What did not');
      await intoField(there, 'What did not');
      await Promise.all([here.keyboard.type(' Mine.'), there.keyboard.type(' Yours.')]);
      for (const page of [here, there]) {
        await eventually(() => fieldText(page, 'How it began')).toMatch(/cameras on\. A clock ticked\.$/u);
        await eventually(() => fieldText(page, 'How it ended')).toMatch(/two weeks\. I said thanks\.$/u);
        await eventually(() => fieldText(page, 'What did not')).toMatch(/Mine\..*Yours\.|Yours\..*Mine\./su);
      }
    });

    test('brings no violation of axe and fits 320 pixels and text of twice the size, in every section', async () => {
      await keep(running(), keptNotes());
      const page = await open();
      for (const section of SECTIONS) {
        await openSection(page, section);
        await page.setViewport({ width: 1000, height: 900 });
        expect(await violations(page), section).toEqual([]);
        await setTextSize(page, '200%');
        expect(await tooWide(page), `${section}, twice the size`).toEqual([]);
        await setTextSize(page, '');
        await page.setViewport({ width: 320, height: 700 });
        expect(await tooWide(page), `${section}, 320 pixels`).toEqual([]);
      }
    });

    test('shows what a file would bring before it does, and brings back what was removed', async () => {
      const folder = mkdtempSync(join(tmpdir(), 'afterword-'));
      try {
        const file = join(folder, 'notes.json');
        writeFileSync(file, archiveText({ ...nothing, interviews: [notedInterview()] }, 0));
        const page = await open('#data');
        const input = await until(() => page.$('input[type="file"]'), 'a file button');
        await (input as ElementHandle<HTMLInputElement>).uploadFile(file);
        await eventually(() => popupText(page)).toContain('Interviews: 1 new');
        expect(await kept(running(), 'record:first')).toBeUndefined();
        await pressIn(page, 'Add to what is here');
        await eventually(() => interviewsIn(page)).toContain('Northwind');
        await eventually(() => popupText(page)).toContain('Remove everything…');
        await pressIn(page, 'Remove everything…');
        await eventually(() => popupText(page)).toContain('Yes, remove everything');
        await pressIn(page, 'Yes, remove everything');
        await eventually(() => popupText(page)).toContain('Everything removed.');
        expect(await interviewsIn(page)).toBe('');
        await eventually(() => popupText(page)).toContain('Bring it back');
        await pressIn(page, 'Bring it back');
        await eventually(() => interviewsIn(page)).toContain('Northwind');
      } finally {
        rmSync(folder, { recursive: true });
      }
    });

    test('hears from the popup that the email was sent', async () => {
      await keep(running(), keptNotes());
      const page = await open('#timeline');
      await eventually(() => popupText(page)).toContain('Done');
      await pressIn(page, 'Done');
      const popup = await running().openPage('popup.html');
      await eventually(() => popupText(popup)).toContain('I sent it');
      await pressIn(popup, 'I sent it');
      await eventually(() => popupText(popup)).toContain('Noted.');
      await eventually(() => popupText(page)).toContain('3 entries');
    });
  });
}

/** The words on what has the focus, or of its label. */
function focusedWords(page: Page): Promise<string> {
  return page.evaluate(() => {
    const focused = document.activeElement as HTMLInputElement | null;
    return (focused?.labels?.[0]?.textContent ?? focused?.textContent ?? '').trim();
  });
}

/** Presses the Tab key until something with these words has the focus. */
async function tabTo(page: Page, words: string, way: 'on' | 'back' = 'on'): Promise<void> {
  await until(() => page.$('.notebook'), 'the notebook');
  if (way === 'back') await page.keyboard.down('Shift');
  for (let stops = 0; stops < 60 && (await focusedWords(page)) !== words; stops += 1)
    await page.keyboard.press('Tab');
  if (way === 'back') await page.keyboard.up('Shift');
  expect(await focusedWords(page)).toBe(words);
}

/** The interviews that can be chosen. */
function interviewsIn(page: Page): Promise<string> {
  return page.evaluate(() => document.querySelector('.chooser select')?.textContent ?? '');
}

async function setTextSize(page: Page, size: string): Promise<void> {
  await page.evaluate((each) => {
    document.documentElement.style.fontSize = each;
  }, size);
}
