import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { eventually, marks, press, shownKinds, surface } from '../support/acting.ts';
import { violationsInRoots } from '../support/axe.ts';
import { inClosedRoots } from '../support/closed-root.ts';
import { keep } from '../support/commands.ts';
import { draftLines, draftText, envelope, setDraft } from '../support/draft.ts';
import { type People, setPeople } from '../support/people.ts';
import { fill } from '../support/popup.ts';
import { ACCOUNT, TWO_INTERVIEWS } from '../support/two-interviews.ts';
import type { Running } from './session.ts';

/** Chooses in the panel's list, by keyboard: what a script does there, it does not hear. */
async function chooseInterview(page: Page, label: string): Promise<void> {
  const chosen = async () => {
    const found = await inClosedRoots(
      page,
      (root) => {
        const select = root.querySelector('select');
        select?.focus();
        return select?.selectedOptions[0]?.text ?? '';
      },
      null,
    );
    return found.join('');
  };
  // By way of another one, so that what is chosen already is chosen again.
  if ((await chosen()) === label) await page.keyboard.press('End');
  if ((await chosen()) === label) await page.keyboard.press('ArrowUp');
  for (let moves = 0; moves < 5 && (await chosen()) !== label; moves += 1)
    await page.keyboard.press(moves === 0 ? 'Home' : 'ArrowDown');
}

export function guardSuite(running: Running): void {
  const open = async (people: People, lines = ['Thank you for Tuesday.'], fixture = '2026-11-popup') => {
    await keep(running(), TWO_INTERVIEWS);
    const page = await running().openGmail({ fixture });
    await setPeople(page, people);
    await setDraft(page, lines);
    return page;
  };
  const panelText = async (page: Page) => (await surface(page, 'panel')).text;
  const about = async (page: Page) =>
    (await surface(page, 'panel')).parts.find(({ name }) => name === 'About')?.value;

  describe('whom a draft goes to', () => {
    test('an interviewer in To is warned of beside the recipients and in the panel; nobody is taken out', async () => {
      const page = await open({ to: ['ines@northwind.example'], cc: ['friend@home.example'] });
      const before = await draftText(page);
      const chip = await surface(page, 'chip');
      expect(chip.text).toContain('Interviewer in To');
      expect(await violationsInRoots(running(), page)).toEqual([]);
      await press(page, 'chip', /Interviewer in To/u);
      await eventually(() => panelText(page)).toContain('Better to Priya Raman, your recruiter');
      expect(await violationsInRoots(running(), page)).toEqual([]);
      expect(await about(page)).toBe('northwind');
      await eventually(() => shownKinds(page)).toEqual(['badge', 'chip', 'panel']);
      await press(page, 'panel', /^Use the recruiter’s address/u);
      await eventually(async () => (await envelope(page)).people).toEqual([
        'ines@northwind.example',
        'priya@brightpath.example',
        'friend@home.example',
      ]);
      expect((await surface(page, 'notice')).text).toContain('Your recruiter is in To now.');
      expect(await draftText(page)).toBe(before);
      expect((await envelope(page)).sent).toBe(0);
      // Together they are no better; only the person takes somebody out.
      await eventually(async () => (await surface(page, 'chip')).text).toContain('Interviewer in To');
      await setPeople(page, { to: ['priya@brightpath.example'], cc: ['friend@home.example'] });
      await eventually(async () => (await shownKinds(page)).includes('chip')).toBe(false);
    });

    test('where an address is half typed, the recruiter’s goes to the clipboard and the row stays as it is', async () => {
      const page = await open({ to: ['ines@northwind.example'] });
      await page.$eval('.anm[name="to"] input', (input) => {
        (input as HTMLInputElement).value = 'mar';
      });
      await press(page, 'chip', /Interviewer in To/u);
      await press(page, 'panel', /^Use the recruiter’s address/u);
      await eventually(async () => (await surface(page, 'notice')).text).toMatch(
        /clipboard|copy it from here/u,
      );
      expect((await envelope(page)).people).toEqual(['ines@northwind.example']);
      expect(await page.$eval('.anm[name="to"] input', (input) => (input as HTMLInputElement).value)).toBe(
        'mar',
      );
    });

    test('folded rows are unfolded for the recruiter’s address, and folded again', async () => {
      const page = await open({ bcc: ['anna@northwind.example'] }, undefined, '2026-11-popup-collapsed');
      await press(page, 'chip', /The company is in Bcc/u);
      await press(page, 'panel', /^Use the recruiter’s address/u);
      await eventually(async () => (await envelope(page)).people).toEqual([
        'priya@brightpath.example',
        'anna@northwind.example',
      ]);
    });

    test('one recruiter of two interviews is no warning but a question, and the answer holds', async () => {
      const page = await open({ to: ['priya@brightpath.example'] });
      await press(page, 'badge', /^Afterword/u);
      await eventually(() => about(page)).toBe('?');
      expect(await panelText(page)).toContain('Not linked to an interview');
      await chooseInterview(page, 'archivist · Halyard');
      await eventually(() => about(page)).toBe('halyard');
      await setPeople(page, { to: ['priya@brightpath.example', 'ines@northwind.example'] });
      // Of the other interview: nobody of this company.
      await eventually(async () => (await panelText(page)).includes('Not linked')).toBe(false);
      expect(await about(page)).toBe('halyard');
      expect(await panelText(page)).not.toContain('Ines');
      await chooseInterview(page, 'planner · Northwind');
      await eventually(() => panelText(page)).toContain('Better to the recruiter alone');
    });

    test('in a thread that the company began it is a note, and no chip', async () => {
      await keep(running(), TWO_INTERVIEWS);
      const page = await running().openGmail({ fixture: '2026-11-reply' });
      await page.evaluate(() => {
        const header = document.querySelector('.gmail_attr');
        header?.replaceChildren('On Tue, Nov 17, 2026 Ines Holm <ines@northwind.example> wrote:');
      });
      await setPeople(page, { to: ['ines@northwind.example'] });
      await press(page, 'badge', /^Afterword/u);
      await eventually(() => panelText(page)).toContain('wrote to you first');
      expect(await shownKinds(page)).toEqual(['badge', 'panel']);
    });

    test('where it cannot be read, that is said, and it is never called fine', async () => {
      const page = await open({}, ['Thank you for the Northwind interview.'], '2026-11-popup-no-rows');
      await press(page, 'badge', /^Afterword/u);
      await eventually(() => panelText(page)).toContain('The recipients could not be read');
    });
  });

  describe('the notebook wall', () => {
    test('marks what stands in the private account; to one’s own recruiter it is a note', async () => {
      const repeated = 'we spent the first half hour on the harbour project';
      const page = await open({ to: ['ines@northwind.example'] }, [`As you know, ${repeated}.`]);
      const wall = async () => (await marks(page)).filter(({ text }) => text === repeated);
      await eventually(async () => (await wall()).map(({ kind }) => kind)).toEqual(['warning']);
      await press(page, 'badge', /^Afterword/u);
      await eventually(() => panelText(page)).toContain('This is from your private account.');
      await chooseInterview(page, 'planner · Northwind');
      await setPeople(page, { to: ['priya@brightpath.example'] });
      await eventually(async () => (await wall()).map(({ kind }) => kind)).toEqual(['note']);
      // Nothing of the notes themselves has come to the page.
      expect(await page.content()).not.toContain(ACCOUNT);
    });
  });

  describe('templates that know', () => {
    test('are filled from the interview and with the answers to three questions', async () => {
      const page = await open({ to: ['ines@northwind.example'] }, ['']);
      await page.$eval('input[name="subjectbox"]', (box) => {
        (box as HTMLInputElement).value = '';
      });
      await press(page, 'badge', /^Afterword/u);
      await press(page, 'panel', 'Templates');
      await press(page, 'panel', /^Short thank-you/u);
      await press(page, 'panel', 'Write it with me');
      await press(page, 'panel', 'What interests you most in the role?');
      await fill(page, ['The way you plan a season.', 'I am so sorry, I apologise for my answer.']);
      await eventually(() => panelText(page)).toContain('Worth a look:');
      expect(await violationsInRoots(running(), page)).toEqual([]);
      await eventually(() => panelText(page)).toContain(
        'What interests me most in the role is the way you plan a season.',
      );
      await press(page, 'panel', /^Insert/u);
      await eventually(() => draftLines(page)).toContain(
        'What interests me most in the role is the way you plan a season.',
      );
      expect(await draftLines(page)).toContain('Warmly,');
    });
  });
}
