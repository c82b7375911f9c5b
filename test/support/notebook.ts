import type { Page } from 'puppeteer-core';
import { indexOf } from '../../src/core/interview/interview-index.ts';
import { createInterview, type InterviewRecord } from '../../src/core/interview/interview-record.ts';
import { emptyNotebook, type Notebook } from '../../src/core/notebook/notebook.ts';
import { until } from './acting.ts';
import { interviewAt } from './data-world.ts';

const wrap = (value: unknown) => ({ version: 2, value });

/** An interview of today, with a recruiter, an interviewer and a few notes. */
export function notedInterview(): { record: InterviewRecord; notebook: Notebook } {
  const interview = {
    ...interviewAt('Northwind', { role: 'Garden planner' }),
    companyDomains: ['northwind.example'],
    date: new Date().toISOString().slice(0, 10),
    recruiter: { kind: 'agency' as const, name: 'Dana Reed', address: 'dana@brightpath.example' },
    interviewers: [{ name: 'Ines Holm', address: '' }],
    ownName: 'Sam Lind',
  };
  const record = {
    ...createInterview('first', 1, interview),
    format: 'video' as const,
    stage: 'second round',
    recruiterPhone: '+44 20 7946 0123',
    history: [{ id: 'deed', kind: 'wrote-down' as const, at: Date.now(), note: '' }],
  };
  const notebook = {
    ...emptyNotebook,
    account: {
      beginning: 'They were ten minutes late. Two people, cameras on.',
      asked: 'Why are you leaving?\nHow would you price a new service?',
      wentWell: 'the talk about the greenhouse',
      wentBadly: 'Pricing. I went silent, then talked for too long.',
      ending: 'They decide in two weeks.',
    },
    mistakes: [
      {
        id: 'mistake',
        what: 'How to price a new service',
        why: 'surprise' as const,
        whyInOwnWords: '',
        nextTime: 'take a breath and say how I would find out',
      },
    ],
    theirs: [{ id: 'theirs', what: 'She fired one question after the other.', balanced: '' }],
    feedback: [
      {
        id: 'point',
        point: 'They missed numbers',
        known: 'new' as const,
        answered: 'I am so sorry, I failed completely.',
        change: 'Bring three numbers',
      },
    ],
    call: { ...emptyNotebook.call, learned: 'that a short pause helps me', wantsChance: true },
  };
  return { record, notebook };
}

/** What stands in storage for an interview with its notes. */
export function keptNotes(): Record<string, unknown> {
  const { record, notebook } = notedInterview();
  return {
    interviews: wrap(indexOf([record])),
    'record:first': wrap(record),
    'notebook:first': wrap(notebook),
  };
}

/** Puts the caret at the end of the field with this label, as a press of its label does. */
export async function intoField(page: Page, label: string): Promise<void> {
  await until(
    () =>
      page.evaluate((words) => {
        const found = [...document.querySelectorAll('label')].find((each) => each.textContent === words);
        const field = found?.control as HTMLInputElement | HTMLTextAreaElement | null | undefined;
        if (field === null || field === undefined) return null;
        field.focus();
        field.setSelectionRange(field.value.length, field.value.length);
        return true;
      }, label),
    `a field “${label}”`,
  );
}

/** What stands in the field with this label; `null` when there is none. */
export function fieldText(page: Page, label: string): Promise<string | null> {
  return page.evaluate((words) => {
    const found = [...document.querySelectorAll('label')].find((each) => each.textContent === words);
    return (found?.control as HTMLInputElement | undefined)?.value ?? null;
  }, label);
}

/** What the page says of keeping: “Saved”, or nothing. */
export function savedWords(page: Page): Promise<string> {
  return page.evaluate(() => document.querySelector('.save-status [role="status"]')?.textContent ?? '');
}

/** Goes to a section as its link does, and waits until it is there. */
export async function openSection(page: Page, section: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, section);
  await until(() => page.$(`main .of-${section}`), `the section ${section}`);
}
