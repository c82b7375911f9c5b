import type { InterviewRecord } from '../../core/interview/interview-record.ts';
import type { NotebookChange } from '../../core/notebook/change-notebook.ts';
import type { Notebook } from '../../core/notebook/notebook.ts';

/** The interview that is open, with its notes, and how its notes are changed. */
export interface OpenNotes {
  readonly record: InterviewRecord;
  readonly notebook: Notebook;
  /** Answers what is kept then. Rejects when the storage refuses, or a list or text has no more room. */
  change(change: NotebookChange): Promise<Notebook>;
  newId(): string;
}
