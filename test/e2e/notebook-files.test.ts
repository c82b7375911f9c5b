import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { archiveText, nothing } from '../../src/core/archive/everything.ts';
import { readArchive } from '../../src/core/archive/read-archive.ts';
import { eventually, until } from '../support/acting.ts';
import { type Afterword, startAfterword } from '../support/afterword.ts';
import { forgetAll, keep, kept } from '../support/commands.ts';
import { downloadPreferences, downloadTo } from '../support/downloads.ts';
import { keptWith, reminderIn } from '../support/kept-data.ts';
import { keptNotes, notedInterview } from '../support/notebook.ts';
import { popupText, pressIn } from '../support/popup.ts';
import { BROWSERS } from '../support/real-browser.ts';

describe.each(BROWSERS)('files of the notebook in %s', (name) => {
  const folder = mkdtempSync(join(tmpdir(), 'afterword-'));
  let afterword: Afterword;
  beforeAll(async () => {
    afterword = await startAfterword(name, { prefs: downloadPreferences(folder) });
    await downloadTo(afterword, folder);
    await afterword.install();
  });
  afterAll(async () => {
    await afterword?.close();
    rmSync(folder, { recursive: true, force: true });
  });
  beforeEach(() => {
    for (const file of readdirSync(folder)) rmSync(join(folder, file));
  });
  afterEach(async () => {
    await afterword.closePages();
    await forgetAll(afterword);
  });

  async function openSection(section: string): Promise<Page> {
    const page = await afterword.openPage(`notebook.html#${section}`);
    await until(() => page.$(`main .of-${section}`), `the section ${section}`);
    return page;
  }

  /** The one file that was given, once it is whole. */
  function given(ending: string): Promise<string> {
    return until(async () => {
      const [file, ...others] = readdirSync(folder).filter((each) => each.endsWith(ending));
      if (file === undefined || others.length > 0) return null;
      const text = readFileSync(join(folder, file), 'utf8');
      return text.endsWith('\n') ? text : null;
    }, `a file ${ending}`);
  }

  /** Chooses a file through the page's own button, and waits until the page says what it would do. */
  async function choose(page: Page, text: string): Promise<void> {
    const file = join(folder, 'chosen.txt');
    writeFileSync(file, text);
    const input = await until(() => page.$('input[type="file"]'), 'a file button');
    await (input as ElementHandle<HTMLInputElement>).uploadFile(file);
    await eventually(() => popupText(page)).toContain('Import chosen.txt');
  }

  test('the reminders that wait are given to the person’s own calendar', async () => {
    await keep(afterword, keptWith([reminderIn(90, 'waiting'), reminderIn(-90, 'due')]));
    const page = await openSection('timeline');
    await pressIn(page, 'For my own calendar');
    const calendar = await given('.ics');
    expect(calendar).toMatch(/^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\n/u);
    expect(calendar.match(/^UID:.*$/gmu)).toEqual([expect.stringContaining('waiting')]);
    expect(calendar).toMatch(/^SUMMARY:.*Northwind/mu);
    expect(calendar).toMatch(/\r\nEND:VCALENDAR\r\n$/u);
  });

  test('a file of everything, imported into an empty profile, brings all of it back', async () => {
    const notes = keptNotes();
    await keep(afterword, notes);
    const page = await openSection('data');
    await pressIn(page, 'Export');
    const file = await given('.json');
    expect(readArchive(file)).toMatchObject({
      refused: [],
      accepted: { interviews: [{ record: { id: 'first' } }] },
    });
    await forgetAll(afterword);
    await eventually(() => popupText(page)).toContain('Remove everything…');

    await choose(page, file);
    expect(await popupText(page)).toContain('Interviews: 1 new');
    expect(await kept(afterword, 'interviews')).toBeUndefined();
    await pressIn(page, 'Add to what is here');
    await eventually(() => popupText(page)).toContain('Imported.');
    for (const [key, value] of Object.entries(notes)) expect(await kept(afterword, key)).toEqual(value);
  });

  test('what a file holds that cannot be taken is named, and the rest comes', async () => {
    const archive = JSON.parse(archiveText({ ...nothing, interviews: [notedInterview()] }, 0));
    archive.interviews.push({ record: { interview: { company: 'Tailspin' } } });
    archive.templates.push({ id: 'x', title: 'Half a template' });
    const page = await openSection('data');
    await choose(page, JSON.stringify(archive));
    const preview = await popupText(page);
    expect(preview).toContain('Tailspin');
    expect(preview).toContain('Half a template');
    await pressIn(page, 'Add to what is here');
    await eventually(() => kept(afterword, 'interviews')).toMatchObject({
      value: { rows: [{ company: 'Northwind' }] },
    });
  });

  test('what an import took the place of comes back when it is undone', async () => {
    const notes = keptNotes();
    await keep(afterword, notes);
    const page = await openSection('data');
    await choose(page, archiveText(nothing, 0));
    await pressIn(page, 'Replace');
    await eventually(() => kept(afterword, 'interviews')).toMatchObject({ value: { rows: [] } });
    await eventually(() => popupText(page)).toContain('Undo the import');
    await pressIn(page, 'Undo the import');
    await eventually(() => kept(afterword, 'interviews')).toEqual(notes.interviews);
    expect(await kept(afterword, 'removed')).toBeUndefined();
    await eventually(() => popupText(page)).not.toContain('Undo the import');
  });
});
