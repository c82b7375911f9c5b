import { act } from 'preact/test-utils';
import { vi } from 'vitest';
import { emptyInterview } from '../../../src/core/interview/interview.ts';
import { indexOf } from '../../../src/core/interview/interview-index.ts';
import { createInterview, type InterviewRecord } from '../../../src/core/interview/interview-record.ts';
import { changeNotebook } from '../../../src/core/notebook/change-notebook.ts';
import { emptyNotebook, type Notebook } from '../../../src/core/notebook/notebook.ts';
import type { NotebookActions, NotebookData } from '../../../src/ui/notebook/notebook-data.ts';
import { NotebookPage } from '../../../src/ui/notebook/notebook-page.tsx';
import { SaveState } from '../../../src/ui/notebook/save-state.ts';
import type { Section } from '../../../src/ui/notebook/sections.ts';
import { View } from '../view.tsx';

export const NOON = Date.UTC(2026, 10, 3, 12);

export const record: InterviewRecord = {
  ...createInterview('first', 1, {
    ...emptyInterview,
    company: 'Northwind',
    role: 'Chef',
    date: '2026-11-03',
    recruiter: { kind: 'agency', name: 'Dana Reed', address: 'dana@brightpath.example' },
    ownName: 'Sam',
  }),
  time: '09:00',
  recruiterPhone: '+44 20 7946 0123',
};

/** The page as somebody meets it, over notes that are kept in memory. */
export function openPage(section: Section, part: Partial<NotebookData> = {}, notes: Partial<Notebook> = {}) {
  let ids = 0;
  const promised = () => vi.fn(() => Promise.resolve());
  let data: NotebookData = {
    index: indexOf([record], 'first'),
    open: { record, notebook: { ...emptyNotebook, ...notes } },
    noted: null,
    templates: [],
    reminders: [],
    notifies: true,
    now: { at: NOON, offsetAt: () => 0 },
    removed: null,
    setAside: false,
    importing: null,
    ...part,
  };
  const actions = {
    choose: promised(),
    create: promised(),
    changeInterview: vi.fn<NotebookActions['changeInterview']>(() => Promise.resolve()),
    addDeed: vi.fn<NotebookActions['addDeed']>(() => Promise.resolve()),
    removeDeed: promised(),
    changeNotebook: vi.fn<NotebookActions['changeNotebook']>(async (_, change) => {
      const { open } = data;
      const notebook = open === null ? 'list-full' : changeNotebook(open.notebook, change, NOON);
      if (open === null || typeof notebook === 'string') throw new Error(`refused: ${notebook}`);
      show({ open: { ...open, notebook } });
      return notebook;
    }),
    removeInterview: promised(),
    removeEverything: promised(),
    bringBack: promised(),
    putTemplate: vi.fn<NotebookActions['putTemplate']>(async (template) => {
      show({ templates: [...data.templates, template] });
    }),
    changeTemplate: vi.fn<NotebookActions['changeTemplate']>(),
    removeTemplate: promised(),
    remind: vi.fn<NotebookActions['remind']>(() => Promise.resolve()),
    snooze: promised(),
    finishReminder: promised(),
    forgetReminder: promised(),
    downloadCalendar: vi.fn(),
    download: promised(),
    chooseImport: promised(),
    runImport: vi.fn<NotebookActions['runImport']>(() => Promise.resolve()),
    cancelImport: vi.fn(),
    copy: vi.fn(() => Promise.resolve(true)),
    print: vi.fn(),
    newId() {
      ids += 1;
      return `made-${ids}`;
    },
  } satisfies NotebookActions;
  const saves = new SaveState();
  const tree = () => <NotebookPage data={data} section={section} saves={saves} actions={actions} />;
  const view = new View(tree());

  function show(change: Partial<NotebookData>): void {
    data = { ...data, ...change };
    view.show(tree());
  }

  return {
    view,
    actions,
    show,
    notebook: () => data.open?.notebook ?? emptyNotebook,
    /** Lets every write that waits be made. */
    settle: () =>
      act(async () => {
        await vi.advanceTimersByTimeAsync(1_000);
      }),
  };
}
