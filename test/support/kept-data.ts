import { indexOf } from '../../src/core/interview/interview-index.ts';
import { createInterview } from '../../src/core/interview/interview-record.ts';
import type { Reminder } from '../../src/core/reminders/reminder.ts';
import { interviewAt } from './data-world.ts';

const wrap = (value: unknown) => ({ version: 2, value });

/** What stands in storage for one interview, `first`, and its reminders. */
export function keptWith(reminders: readonly Reminder[]): Record<string, unknown> {
  const record = createInterview('first', 1, interviewAt('Northwind', { role: 'Chef' }));
  return {
    interviews: wrap(indexOf([record])),
    'record:first': wrap(record),
    reminders: wrap(reminders),
  };
}

/** A reminder that waits until some minutes from now, in the time zone of this process. */
export function reminderIn(minutes: number, id: string): Reminder {
  const at = Date.now() + minutes * 60_000;
  const local = new Date(at - new Date(at).getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
  return { id, interviewId: 'first', kind: 'call', due: local, state: 'waiting', madeAt: 1 };
}
