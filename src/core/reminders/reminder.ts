import {
  dayOf,
  daysAfter,
  type LocalTime,
  localTimeAt,
  minutesAfter,
  type Now,
  workingDaysAfter,
} from '../calendar/local-time.ts';
import { type InterviewRecord, lastDone } from '../interview/interview-record.ts';
import type { Message } from '../message.ts';
import type { Reminder } from './reminder-schema.ts';

export type { Reminder } from './reminder-schema.ts';

export const REMINDER_KINDS = ['call', 'thank', 'no-news', 'rest'] as const;
export type ReminderKind = (typeof REMINDER_KINDS)[number];

/** `fired`: was shown, and is due until it is done. */
export const REMINDER_STATES = ['waiting', 'fired', 'done'] as const;

const MORNING = '09:00';
const EVENING = '19:00';
/** When an interview is taken to have been, when only its day is known. */
const AFTERNOON = '16:00';
/** No reminder from here on until the morning. */
const NIGHT = '21:00';
/** From the interview's begin to the call, in minutes: it is over, and the impression is fresh. */
const UNTIL_CALL = 90;
/** From now to a reminder whose best time has passed, in minutes. */
const SOON = 30;

/**
 * When a reminder of a kind is due, if it is chosen now. The call: on the day of the interview, after it. The
 * thank-you: within 24 hours, the next morning. No news: in the morning, the agreed working days after the person last
 * wrote. Rest: in the evening. What has passed already is due soon, but not at night.
 */
export function dueTime(kind: ReminderKind, record: InterviewRecord, now: Now): LocalTime {
  const local = localTimeAt(now.at, now.offsetAt);
  const planned = plannedTime(kind, record, now);
  return planned > local ? planned : awake(minutesAfter(local, SOON));
}

/** The best time for a reminder of a kind, whether it has passed or not. */
export function plannedTime(kind: ReminderKind, record: InterviewRecord, now: Now): LocalTime {
  const { interview, time } = record;
  const today = dayOf(localTimeAt(now.at, now.offsetAt));
  const day = interview.date === '' ? today : interview.date;
  const start = `${day}T${time === '' ? AFTERNOON : time}`;
  switch (kind) {
    case 'call':
      return awake(minutesAfter(start, UNTIL_CALL));
    case 'thank':
      // An early interview's next morning would be more than a day away.
      return start.slice(11) < MORNING ? `${day}T${EVENING}` : `${daysAfter(day, 1)}T${MORNING}`;
    case 'no-news': {
      const wrote = lastDone(record, 'thanked', 'followed-up');
      const since = wrote === null ? day : dayOf(localTimeAt(wrote, now.offsetAt));
      return `${workingDaysAfter(since, record.silence)}T${MORNING}`;
    }
    case 'rest': {
      const tonight = `${today}T${EVENING}`;
      const local = localTimeAt(now.at, now.offsetAt);
      return tonight > local ? tonight : `${daysAfter(today, 1)}T${EVENING}`;
    }
  }
}

/** The time itself by day, or else the next morning. */
function awake(time: LocalTime): LocalTime {
  const hour = time.slice(11);
  if (hour >= NIGHT) return `${daysAfter(dayOf(time), 1)}T${MORNING}`;
  return hour < '07:00' ? `${dayOf(time)}T${MORNING}` : time;
}

/** Later, by a choice of the person. */
export const SNOOZES = ['hour', 'evening', 'tomorrow', 'working-day'] as const;
export type Snooze = (typeof SNOOZES)[number];

/** When a snoozed reminder is due again. The evening of a day that is over is the next one's. */
export function snoozedTime(snooze: Snooze, now: Now): LocalTime {
  const local = localTimeAt(now.at, now.offsetAt);
  const today = dayOf(local);
  switch (snooze) {
    case 'hour':
      return minutesAfter(local, 60);
    case 'evening':
      return local < `${today}T${EVENING}` ? `${today}T${EVENING}` : `${daysAfter(today, 1)}T${EVENING}`;
    case 'tomorrow':
      return `${daysAfter(today, 1)}T${MORNING}`;
    case 'working-day':
      return `${workingDaysAfter(today, 1)}T${MORNING}`;
  }
}

/** What a reminder says; it names the company, which the person may not want on a screen that others see. */
export function reminderMessage({ kind }: Reminder, { interview }: InterviewRecord): Message {
  const company = interview.company.trim();
  const about = kind === 'no-news' ? 'no_news' : kind;
  return company === '' ? { key: `reminder_${about}` } : { key: `reminder_${about}_about`, args: [company] };
}
