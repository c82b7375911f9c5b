import { localTimeAt, type Now } from '../calendar/local-time.ts';
import type { InterviewRecord } from '../interview/interview-record.ts';
import { dueTime, plannedTime, type Reminder } from './reminder.ts';

/**
 * The list after something changed about an interview that moves the best time of its reminders: its date, what was
 * sent since, the days agreed on. One that the person put off, or for which the best time had passed, stays; one that
 * has come waits again when its time is yet to come.
 */
export function planAnew(
  reminders: readonly Reminder[],
  before: InterviewRecord,
  after: InterviewRecord,
  now: Now,
): Reminder[] {
  const local = localTimeAt(now.at, now.offsetAt);
  return reminders.map((reminder): Reminder => {
    const { interviewId, kind, due, state, madeAt } = reminder;
    if (interviewId !== after.id || state === 'done') return reminder;
    // Rest was planned for the evening of the day on which it was chosen.
    const then = { ...now, at: madeAt };
    const planned = plannedTime(kind, after, then);
    if (due !== plannedTime(kind, before, then) || due === planned) return reminder;
    if (state === 'fired' && planned <= local) return reminder;
    return { ...reminder, due: dueTime(kind, after, now), state: 'waiting' };
  });
}
