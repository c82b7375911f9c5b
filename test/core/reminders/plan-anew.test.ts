import { expect, test } from 'vitest';
import {
  addDeed,
  createInterview,
  type InterviewRecord,
} from '../../../src/core/interview/interview-record.ts';
import { planAnew } from '../../../src/core/reminders/plan-anew.ts';
import { plannedTime, type Reminder, type ReminderKind } from '../../../src/core/reminders/reminder.ts';
import { nowAt } from '../calendar/zones.ts';
import { northwind } from '../guard/people.ts';

/** Held on a Tuesday. */
const held: InterviewRecord = {
  ...createInterview('n', 0, { ...northwind, date: '2026-11-03' }),
  time: '10:00',
};
const chosen = nowAt('2026-11-03T12:00');
const now = nowAt('2026-11-04T12:00');

const reminder = (kind: ReminderKind, more: Partial<Reminder> = {}): Reminder => ({
  id: kind,
  interviewId: 'n',
  kind,
  due: plannedTime(kind, held, chosen),
  state: 'waiting',
  madeAt: chosen.at,
  ...more,
});

const dueAfter = (change: Partial<InterviewRecord>, given: Reminder, at = now) =>
  planAnew([given], held, { ...held, ...change }, at).map(({ due, state }) => `${state} ${due}`);

test('agreeing on other days moves the reminder that waits for news', () => {
  expect(dueAfter({}, reminder('no-news'))).toEqual(['waiting 2026-11-10T09:00']);
  expect(dueAfter({ silence: 2 }, reminder('no-news'))).toEqual(['waiting 2026-11-05T09:00']);
  expect(dueAfter({ silence: 10 }, reminder('no-news'))).toEqual(['waiting 2026-11-17T09:00']);
});

test('what was sent since starts the days again', () => {
  const thanked = addDeed(held, { id: 'd', kind: 'thanked', at: now.at, note: '' });
  expect(dueAfter(thanked, reminder('no-news'))).toEqual(['waiting 2026-11-11T09:00']);
});

test('another date moves what was planned by the date', () => {
  const moved = { interview: { ...held.interview, date: '2026-11-05' } };
  expect(dueAfter(moved, reminder('call'))).toEqual(['waiting 2026-11-05T11:30']);
  expect(dueAfter(moved, reminder('rest'))).toEqual(['waiting 2026-11-03T19:00']);
});

test('days that are over already make it due soon', () => {
  const later = nowAt('2026-11-06T12:00');
  expect(dueAfter({ silence: 1 }, reminder('no-news'), later)).toEqual(['waiting 2026-11-06T12:30']);
});

test('one that has come waits again when the days are not over yet, and stays when they are', () => {
  const fired = reminder('no-news', { state: 'fired' });
  const later = nowAt('2026-11-10T12:00');
  expect(dueAfter({ silence: 10 }, fired, later)).toEqual(['waiting 2026-11-17T09:00']);
  expect(dueAfter({ silence: 2 }, fired, later)).toEqual(['fired 2026-11-10T09:00']);
});

test('one that was put off, is done or of another interview stays', () => {
  const off = reminder('no-news', { due: '2026-11-12T19:00' });
  const done = reminder('no-news', { state: 'done' });
  const others = reminder('no-news', { interviewId: 'other' });
  for (const given of [off, done, others])
    expect(planAnew([given], held, { ...held, silence: 2 }, now)).toEqual([given]);
});
