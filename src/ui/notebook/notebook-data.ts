import type { ImportMode } from '../../core/archive/import-archive.ts';
import type { Now } from '../../core/calendar/local-time.ts';
import type { InterviewIndex } from '../../core/interview/interview-index.ts';
import type { DeedKind, InterviewChange, InterviewRecord } from '../../core/interview/interview-record.ts';
import type { NotebookChange } from '../../core/notebook/change-notebook.ts';
import type { NotedInterview } from '../../core/notebook/lessons.ts';
import type { Notebook } from '../../core/notebook/notebook.ts';
import type { Reminder, ReminderKind, Snooze } from '../../core/reminders/reminder.ts';
import type { OwnTemplate } from '../../core/templates/own-template.ts';
import type { ImportPreview } from './import-preview.tsx';

/** What the notebook page shows. */
export interface NotebookData {
  readonly index: InterviewIndex;
  /** The interview that is open, with its notes; `null` when there is none. */
  readonly open: { readonly record: InterviewRecord; readonly notebook: Notebook } | null;
  /** Every interview with its notes, newest first; `null` until they are read. */
  readonly noted: readonly NotedInterview[] | null;
  readonly templates: readonly OwnTemplate[];
  readonly reminders: readonly Reminder[];
  /** Whether reminders may show outside the browser; without that the toolbar button and the popup tell. */
  readonly notifies: boolean;
  readonly now: Now;
  /** What was removed last and can still be brought back. */
  readonly removed: Removal | null;
  /** Whether something could not be read and was set aside. */
  readonly setAside: boolean;
  /** A file that was chosen to be imported and waits for a yes. */
  readonly importing: ImportPreview | null;
}

/** What can be undone, as the offer names it. */
export type Removal = 'interview' | 'template' | 'everything' | 'import';

/**
 * What the person can do. What answers with a promise keeps something: it resolves once that is kept, and rejects
 * when the storage refuses.
 */
export interface NotebookActions {
  /** Opens an interview, and makes it the current one. */
  choose(id: string): Promise<void>;
  /** Makes a new interview and opens it. */
  create(): Promise<void>;
  /** @param change made to what is kept, so that another page's changes stay */
  changeInterview(id: string, change: (kept: InterviewRecord) => InterviewChange): Promise<void>;
  addDeed(id: string, kind: DeedKind, at: number, note: string): Promise<void>;
  removeDeed(id: string, deedId: string): Promise<void>;
  /** Answers what is kept then, which holds what another page wrote meanwhile. */
  changeNotebook(id: string, change: NotebookChange): Promise<Notebook>;
  removeInterview(id: string): Promise<void>;
  removeEverything(): Promise<void>;
  bringBack(): Promise<void>;
  putTemplate(template: OwnTemplate): Promise<void>;
  changeTemplate(id: string, change: (kept: OwnTemplate) => OwnTemplate): Promise<OwnTemplate>;
  removeTemplate(id: string): Promise<void>;
  remind(kind: ReminderKind): Promise<void>;
  snooze(id: string, snooze: Snooze): Promise<void>;
  finishReminder(id: string): Promise<void>;
  /** The person no longer wants it. */
  forgetReminder(id: string): Promise<void>;
  /** Gives the person an `.ics` file with the reminders that wait. */
  downloadCalendar(): void;
  download(what: 'everything' | 'templates'): Promise<void>;
  /** Reads a file for `importing`; nothing is changed. */
  chooseImport(file: File): Promise<void>;
  runImport(mode: ImportMode): Promise<void>;
  cancelImport(): void;
  copy(text: string): Promise<boolean>;
  print(): void;
  newId(): string;
}
