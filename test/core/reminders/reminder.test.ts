import { describe, expect, test } from 'vitest';
import {
  addDeed,
  createInterview,
  type InterviewRecord,
} from '../../../src/core/interview/interview-record.ts';
import {
  dueTime,
  type ReminderKind,
  reminderMessage,
  snoozedTime,
} from '../../../src/core/reminders/reminder.ts';
import { nowAt } from '../calendar/zones.ts';
import { northwind } from '../guard/people.ts';

const held = (date: string, time = ''): InterviewRecord => ({
  ...createInterview('n', 0, { ...northwind, date }),
  time,
});

describe('is due', () => {
  test.each<[string, ReminderKind, InterviewRecord, string, string]>([
    [
      'the call, after the interview',
      'call',
      held('2026-11-03', '10:00'),
      '2026-11-03T08:00',
      '2026-11-03T11:30',
    ],
    [
      'the call, in the afternoon when no time is noted',
      'call',
      held('2026-11-03'),
      '2026-11-03T08:00',
      '2026-11-03T17:30',
    ],
    [
      'the call, soon when that is over',
      'call',
      held('2026-11-03', '10:00'),
      '2026-11-03T15:00',
      '2026-11-03T15:30',
    ],
    ['the call, not at night', 'call', held('2026-11-03', '10:00'), '2026-11-03T22:00', '2026-11-04T09:00'],
    [
      'the call, not before dawn',
      'call',
      held('2026-11-03', '10:00'),
      '2026-11-04T02:00',
      '2026-11-04T09:00',
    ],
    [
      'the thanks, the next morning',
      'thank',
      held('2026-11-03', '10:00'),
      '2026-11-03T12:00',
      '2026-11-04T09:00',
    ],
    [
      'the thanks, the same evening after an early one',
      'thank',
      held('2026-11-03', '08:00'),
      '2026-11-03T12:00',
      '2026-11-03T19:00',
    ],
    ['news, some working days later', 'no-news', held('2026-11-06'), '2026-11-06T12:00', '2026-11-13T09:00'],
    ['rest, in the evening', 'rest', held('2026-11-03'), '2026-11-03T12:00', '2026-11-03T19:00'],
    [
      'rest, the next evening when it is late',
      'rest',
      held('2026-11-03'),
      '2026-11-03T20:00',
      '2026-11-04T19:00',
    ],
    ['anything, today when no date is noted', 'call', held(''), '2026-11-03T08:00', '2026-11-03T17:30'],
  ])('%s', (_what, kind, record, now, due) => {
    expect(dueTime(kind, record, nowAt(now))).toBe(due);
  });

  test('news, counted from the day the person wrote', () => {
    const sent = addDeed(held('2026-11-03'), {
      id: 'd',
      kind: 'thanked',
      at: Date.UTC(2026, 10, 5, 9),
      note: '',
    });
    expect(dueTime('no-news', { ...sent, silence: 2 }, nowAt('2026-11-05T10:00'))).toBe('2026-11-09T09:00');
  });
});

test.each([
  ['hour', '2026-11-06T10:00', '2026-11-06T11:00'],
  ['evening', '2026-11-06T10:00', '2026-11-06T19:00'],
  ['evening', '2026-11-06T19:00', '2026-11-07T19:00'],
  ['tomorrow', '2026-11-06T10:00', '2026-11-07T09:00'],
  ['working-day', '2026-11-06T10:00', '2026-11-09T09:00'],
] as const)('snoozed for "%s" at %s it is due at %s', (snooze, now, due) => {
  expect(snoozedTime(snooze, nowAt(now))).toBe(due);
});

test('it names the company where one is noted', () => {
  const reminder = {
    id: 'r',
    interviewId: 'n',
    kind: 'no-news',
    due: '',
    state: 'waiting',
    madeAt: 0,
  } as const;
  expect(reminderMessage(reminder, held(''))).toEqual({ key: 'reminder_no_news_about', args: ['Northwind'] });
  expect(reminderMessage(reminder, createInterview('n', 0))).toEqual({ key: 'reminder_no_news' });
});
