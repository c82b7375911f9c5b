import {
  dayOf,
  daysAfter,
  instantOf,
  type LocalTime,
  localTimeAt,
  type Now,
} from '../calendar/local-time.ts';
import type { DeedKind, InterviewRecord } from '../interview/interview-record.ts';
import type { Reminder, ReminderKind } from './reminder.ts';

/** The due list as it stands now, and what to do about it. */
export interface Reconciled {
  /** To be stored in the same go; a notification named after its reminder's id is one, however often it is shown. */
  readonly reminders: readonly Reminder[];
  /** Fell due since the last time, each once in its life: to be shown now. */
  readonly fire: readonly Reminder[];
  /** Fired and not done: what badge and popup show. Those to fire now are among them. */
  readonly due: readonly Reminder[];
  /** When to look again, in milliseconds since 1970; `null` when nothing waits. Always later than now. */
  readonly nextAt: number | null;
}

/** Days for which a done reminder stays in the list, so that it can be brought back. */
const DONE_FOR = 7;

/**
 * Compares the due list with the clock: at every start, alarm and change. How often and how late it is called does not
 * matter: what fell due meanwhile fires at once, what fired stays fired when a clock goes back, and the next look is
 * counted anew with the offset of its own day.
 */
export function reconcile(reminders: readonly Reminder[], now: Now): Reconciled {
  const local = localTimeAt(now.at, now.offsetAt);
  const old = daysAfter(dayOf(local), -DONE_FOR);
  const kept = reminders.filter(({ state, due }) => state !== 'done' || due >= old);
  const fire = kept
    .filter(({ state, due }) => state === 'waiting' && due <= local)
    .map((reminder): Reminder => ({ ...reminder, state: 'fired' }));
  const fired = new Map(fire.map((reminder) => [reminder.id, reminder]));
  const settled = kept.map((reminder) => fired.get(reminder.id) ?? reminder);
  const waiting = settled.filter(({ state }) => state === 'waiting').map(({ due }) => due);
  return {
    reminders: settled,
    fire,
    due: settled.filter(({ state }) => state === 'fired'),
    nextAt: waiting.length === 0 ? null : comingInstant(waiting.reduce(earlier), now),
  };
}

/** The list with a reminder added. One of the same kind for the same interview, not done yet, is replaced by it. */
export function addReminder(reminders: readonly Reminder[], reminder: Reminder): Reminder[] {
  const isSame = ({ id, interviewId, kind, state }: Reminder): boolean =>
    id === reminder.id ||
    (interviewId === reminder.interviewId && kind === reminder.kind && state !== 'done');
  return [...reminders.filter((other) => !isSame(other)), reminder];
}

/** Shows it again at another time; it then fires once more. */
export function snoozeReminder(reminders: readonly Reminder[], id: string, due: LocalTime): Reminder[] {
  return reminders.map((each) => (each.id === id ? { ...each, due, state: 'waiting' } : each));
}

export function finishReminder(reminders: readonly Reminder[], id: string): Reminder[] {
  return reminders.map((each) => (each.id === id ? { ...each, state: 'done' } : each));
}

/** What makes a reminder needless. */
const ANSWERED_BY: Readonly<Record<ReminderKind, readonly DeedKind[]>> = {
  call: ['called'],
  thank: ['thanked'],
  'no-news': ['followed-up', 'noted-feedback'],
  rest: ['rested'],
};

/**
 * The list after something changed about an interview: what the person has done since the reminder was made needs no
 * reminding, nor does a closed interview, or news of a decision.
 */
export function settleReminders(reminders: readonly Reminder[], record: InterviewRecord): Reminder[] {
  const decided = ['next-round', 'rejected', 'closed'].includes(record.status);
  return reminders.map((reminder): Reminder => {
    if (reminder.interviewId !== record.id || reminder.state === 'done') return reminder;
    const answered = record.history.some(
      ({ kind, at }) => at >= reminder.madeAt && ANSWERED_BY[reminder.kind].includes(kind),
    );
    const needless = record.status === 'closed' || (decided && reminder.kind === 'no-news');
    return answered || needless ? { ...reminder, state: 'done' } : reminder;
  });
}

/** The list without the reminders of an interview that is gone. */
export function forgetReminders(reminders: readonly Reminder[], interviewId: string): Reminder[] {
  return reminders.filter((reminder) => reminder.interviewId !== interviewId);
}

/** In the second of two like hours in autumn, the time's first coming is over. */
function comingInstant(due: LocalTime, { at, offsetAt }: Now): number {
  const instant = instantOf(due, offsetAt);
  return instant > at ? instant : instantOf(due, () => offsetAt(at));
}

function earlier(one: LocalTime, other: LocalTime): LocalTime {
  return one < other ? one : other;
}
