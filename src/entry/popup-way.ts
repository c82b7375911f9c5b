import { type Signal, signal } from '@preact/signals-core';
import { storeMessage } from '../browser/store-error.ts';
import { interviews, onDataChange, ownTemplates, reminders } from '../browser/stores.ts';
import type { Now } from '../core/calendar/local-time.ts';
import { addDeed, type InterviewRecord } from '../core/interview/interview-record.ts';
import { deedOfSending, timelineOf } from '../core/interview/timeline.ts';
import type { Message } from '../core/message.ts';
import { notedIn } from '../core/notebook/notebook.ts';
import { type Reminder, reminderMessage, type Snooze } from '../core/reminders/reminder.ts';
import type { PlaceholderName } from '../core/templates/placeholders.ts';
import type { Template } from '../core/templates/template.ts';
import { TEMPLATES } from '../core/templates/templates.ts';
import { knownValues } from '../core/templates/write-with-me.ts';
import type { WithMe } from '../ui/picker/picker.tsx';
import type { DueReminder, WayProps } from '../ui/popup/way.tsx';
import { words } from '../ui/text.ts';
import { popupWithMe } from './popup-with-me.ts';
import { templatesFor } from './templates-for.ts';

export type WayShown = Omit<WayProps, 'onChoose' | 'onSent' | 'onFinish' | 'onSnooze'>;

/** The interviews as the popup shows them: which is current, what comes next for it, and what is due of any. */
export class PopupWay {
  readonly shown: Signal<WayShown> = signal({
    rows: [],
    current: null,
    timeline: null,
    due: [],
    sent: false,
  });

  /** The person's own and ours, those first that fit the step the current interview is at. */
  readonly templates: Signal<readonly Template[]> = signal(TEMPLATES);
  /** What the current interview and its notes say for the gaps of templates. */
  readonly known: Signal<ReadonlyMap<PlaceholderName, string>> = signal(new Map());

  /** The three questions, answered as before for the current interview. */
  readonly withMe: Signal<WithMe> = signal(popupWithMe(null));
  readonly #problem: Signal<Message | null>;

  /** @param problem gets why something was not kept, or `null` when it was */
  constructor(problem: Signal<Message | null>) {
    this.#problem = problem;
  }

  /** Shows what is kept, and what becomes of it. */
  async load(): Promise<void> {
    onDataChange(() => void this.#read().catch(() => undefined));
    await this.#read();
  }

  /** What cannot be kept leaves the choice as it was. */
  async choose(id: string): Promise<void> {
    if (await this.#keep(interviews.choose(id))) this.shown.value = { ...this.shown.peek(), sent: false };
  }

  /** Notes that the person sent their thank-you, or the question that follows it. */
  async sent(): Promise<void> {
    const { current, timeline } = this.shown.peek();
    if (current === null || timeline === null) return;
    const deed = { id: crypto.randomUUID(), kind: deedOfSending(timeline.next), at: Date.now(), note: '' };
    // Not kept, the button stays, and nothing is said to be noted.
    if (await this.#keep(interviews.change(current, (record) => addDeed(record, deed))))
      this.shown.value = { ...this.shown.peek(), sent: true };
  }

  async finish(reminderId: string): Promise<void> {
    await this.#keep(reminders.finish(reminderId));
  }

  async snooze(reminderId: string, snooze: Snooze): Promise<void> {
    await this.#keep(reminders.snooze(reminderId, snooze));
  }

  /** Whether something was kept; says why when not. */
  async #keep(write: Promise<unknown>): Promise<boolean> {
    try {
      await write;
      this.#problem.value = null;
      return true;
    } catch (error) {
      this.#problem.value = storeMessage(error);
      return false;
    }
  }

  async #read(): Promise<void> {
    const [index, due, own] = await Promise.all([interviews.list(), reminders.due(), ownTemplates.list()]);
    const { rows, current } = index;
    const [open, records] = await Promise.all([
      current === null ? null : interviews.read(current, index),
      interviews.readRecords([...new Set(due.map(({ interviewId }) => interviewId))], index),
    ]);
    const timeline = open === null ? null : timelineOf(open.record, notedIn(open.notebook), now());
    const { sent } = this.shown.peek();
    this.templates.value = templatesFor(open, own, now());
    this.known.value = open === null ? new Map() : knownValues(open.record.interview, open.notebook);
    this.withMe.value = popupWithMe(open);
    this.shown.value = { rows, current, timeline, due: inWords(due, records), sent };
  }
}

function inWords(due: readonly Reminder[], records: readonly InterviewRecord[]): DueReminder[] {
  return due.flatMap((reminder) => {
    const record = records.find(({ id }) => id === reminder.interviewId);
    return record === undefined ? [] : [{ id: reminder.id, says: words(reminderMessage(reminder, record)) }];
  });
}

function now(): Now {
  return { at: Date.now(), offsetAt: (at) => -new Date(at).getTimezoneOffset() };
}
