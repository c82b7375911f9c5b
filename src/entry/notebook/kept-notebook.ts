import { type Signal, signal } from '@preact/signals-core';
import type { DataChange } from '../../browser/data-change.ts';
import { mayNotify } from '../../browser/notifications.ts';
import type { Undoable } from '../../browser/removal-store.ts';
import {
  archive,
  interviews,
  onDataChange,
  ownTemplates,
  reminders,
  removals,
} from '../../browser/stores.ts';
import type { KeptInterview } from '../../core/archive/everything.ts';
import { UNDO_FOR } from '../../core/archive/removal.ts';
import { emptyIndex, type InterviewIndex } from '../../core/interview/interview-index.ts';
import type { InterviewRecord } from '../../core/interview/interview-record.ts';
import type { NotedInterview } from '../../core/notebook/lessons.ts';
import type { Notebook } from '../../core/notebook/notebook.ts';
import type { Reminder } from '../../core/reminders/reminder.ts';
import type { OwnTemplate } from '../../core/templates/own-template.ts';

/** What is kept, as the page shows it: read once, and again whenever this page or another changes it. */
export class KeptNotebook {
  readonly index: Signal<InterviewIndex> = signal(emptyIndex);
  /** The interview this page is about; another page may be about another one. */
  readonly open: Signal<KeptInterview | null> = signal(null);
  /** `null` until `readNoted`. */
  readonly noted: Signal<readonly NotedInterview[] | null> = signal(null);
  readonly templates: Signal<readonly OwnTemplate[]> = signal([]);
  readonly reminders: Signal<readonly Reminder[]> = signal([]);
  readonly notifies: Signal<boolean> = signal(false);
  readonly removed: Signal<Undoable['what'] | null> = signal(null);
  readonly setAside: Signal<boolean> = signal(false);
  /** Whether a newer version of the extension kept what is open: nothing here can change it. */
  readonly isNewer: Signal<boolean> = signal(false);
  #removalOver: ReturnType<typeof setTimeout> | undefined;
  #notedReading: AbortController | undefined;

  /**
   * Shows what is kept, and what becomes of it.
   * @param asked the interview to open; the current one when `null`, or when there is no such interview
   */
  async load(asked: string | null): Promise<void> {
    onDataChange((change) => this.#take(change));
    // What cannot be read leaves its part empty; the others are of use all the same.
    await Promise.allSettled([
      interviews.list().then((index) => this.#begin(index, asked)),
      ownTemplates.list().then((templates) => {
        this.templates.value = templates;
      }),
      reminders.list().then((due) => {
        this.reminders.value = due;
      }),
      mayNotify().then((may) => {
        this.notifies.value = may;
      }),
      this.readRemoved(),
    ]);
  }

  /** Shows an interview; none when it is gone. */
  async show(id: string | null): Promise<void> {
    this.open.value = id === null ? null : await interviews.read(id);
    this.isNewer.value = await archive.isNewer(id);
  }

  /** Reads the notes of every interview, newest first, for the lessons. Typing goes on meanwhile. */
  async readNoted(): Promise<void> {
    this.#notedReading?.abort();
    const reading = new AbortController();
    this.#notedReading = reading;
    const all: NotedInterview[] = [];
    for await (const slice of archive.slices()) {
      if (reading.signal.aborted) return;
      for (const { record, notebook } of slice)
        all.push({ id: record.id, interview: record.interview, notebook });
    }
    this.noted.value = all;
  }

  /** Looks whether something was set aside, which goes through all keys. */
  async readSetAside(): Promise<void> {
    this.setAside.value = (await archive.setAside()).length > 0;
  }

  /** A record as it is kept now. One that is older than the one shown is an echo, and no news. */
  takeRecord(record: InterviewRecord): void {
    const open = this.open.peek();
    if (open?.record.id !== record.id || open.record.changedAt > record.changedAt) return;
    this.open.value = { ...open, record };
  }

  /** Notes as they are kept now; an echo of older ones is no news. Answers the newest that are known. */
  takeNotebook(id: string, notebook: Notebook): Notebook {
    const open = this.open.peek();
    if (open?.record.id !== id) return notebook;
    if (open.notebook.changedAt > notebook.changedAt) return open.notebook;
    this.open.value = { ...open, notebook };
    if (this.noted.peek() !== null)
      this.noted.value = (this.noted.peek() ?? []).map((each) =>
        each.id === id ? { ...each, notebook } : each,
      );
    return notebook;
  }

  async readRemoved(): Promise<void> {
    const undoable = await removals.undoable();
    clearTimeout(this.#removalOver);
    if (undoable === null) {
      this.removed.value = null;
      return;
    }
    this.removed.value = undoable.what;
    const left = Math.min(Math.max(undoable.until - Date.now(), 0), UNDO_FOR);
    this.#removalOver = setTimeout(() => void this.readRemoved(), left + 50);
  }

  #take(change: DataChange): void {
    switch (change.part) {
      case 'index':
        void this.#takeIndex(change.index ?? emptyIndex);
        break;
      case 'record':
        if (change.record !== null) this.takeRecord(change.record);
        break;
      case 'notebook':
        if (change.notebook !== null) this.takeNotebook(change.id, change.notebook);
        break;
      case 'templates':
        this.templates.value = change.templates;
        break;
      case 'reminders':
        this.reminders.value = change.reminders;
        break;
      case 'removed':
        void this.readRemoved();
        break;
    }
  }

  async #begin(index: InterviewIndex, asked: string | null): Promise<void> {
    this.index.value = index;
    const id = index.rows.some((row) => row.id === asked) ? asked : index.current;
    this.open.value = id === null ? null : await interviews.read(id, index);
    archive.isNewer(id).then(
      (isNewer) => {
        this.isNewer.value = isNewer;
      },
      () => undefined, // what cannot be read at all is told by the first change
    );
  }

  async #takeIndex(index: InterviewIndex): Promise<void> {
    const ids = new Set(this.noted.peek()?.map(({ id }) => id));
    this.index.value = index;
    const open = this.open.peek();
    if (open === null || !index.rows.some(({ id }) => id === open.record.id)) await this.show(index.current);
    const noted = this.noted.peek();
    // A name or a status that changed teaches nothing; an interview that came or went does.
    const isSame = noted?.length === index.rows.length && index.rows.every(({ id }) => ids.has(id));
    if (noted !== null && !isSame) await this.readNoted();
  }
}
