import { describe, expect, test } from 'vitest';
import {
  addDeed,
  createInterview,
  type DeedKind,
  type InterviewRecord,
} from '../../../src/core/interview/interview-record.ts';
import { deedOfSending, STEPS, timelineOf } from '../../../src/core/interview/timeline.ts';
import type { Noted } from '../../../src/core/notebook/notebook.ts';
import { nowAt } from '../calendar/zones.ts';
import { northwind } from '../guard/people.ts';

/** Held on a Tuesday. */
const held: InterviewRecord = {
  ...createInterview('n', 0, { ...northwind, date: '2026-11-03' }),
  time: '10:00',
};
const nothingNoted: Noted = { account: false, feedback: false };
const written: Noted = { account: true, feedback: false };
const allNoted: Noted = { account: true, feedback: true };

function did(record: InterviewRecord, ...deeds: [DeedKind, string][]): InterviewRecord {
  return deeds.reduce(
    (done, [kind, time]) =>
      addDeed(done, { id: `${kind}-${time}`, kind, at: Date.parse(`${time}:00Z`), note: '' }),
    record,
  );
}

const nextOf = (record: InterviewRecord, noted: Noted, now: string) =>
  timelineOf(record, noted, nowAt(now)).next;
const thanked = did(held, ['thanked', '2026-11-04T09:00']);

describe('the next step is', () => {
  test.each<[string, InterviewRecord, Noted, string, string]>([
    ['to prepare, before the interview', held, nothingNoted, '2026-11-03T09:00', 'prepare'],
    ['to write it down, right after it', held, nothingNoted, '2026-11-03T11:00', 'write-down'],
    ['to call, once it is written', held, written, '2026-11-03T12:00', 'call'],
    [
      'to call, once it is written on paper',
      did(held, ['wrote-down', '2026-11-03T12:00']),
      nothingNoted,
      '2026-11-03T12:30',
      'call',
    ],
    [
      'to thank, after the call',
      did(held, ['called', '2026-11-03T13:00']),
      written,
      '2026-11-03T14:00',
      'thank',
    ],
    ['to thank, when the day of the call has long passed', held, written, '2026-11-09T09:00', 'thank'],
    ['to rest, after the thanks', thanked, written, '2026-11-04T20:00', 'rest'],
    ['to note the feedback, the day after', thanked, written, '2026-11-05T12:00', 'note-feedback'],
    [
      'to note the feedback, when rest was had',
      did(thanked, ['rested', '2026-11-04T10:00']),
      written,
      '2026-11-04T20:00',
      'note-feedback',
    ],
    ['to follow up, after the days of silence', thanked, written, '2026-11-11T08:00', 'follow-up'],
    ['to keep looking, when feedback is noted', thanked, allNoted, '2026-11-06T12:00', 'keep-looking'],
    [
      'to rest, after a nudge',
      did(thanked, ['followed-up', '2026-11-11T09:00']),
      written,
      '2026-11-11T12:00',
      'rest',
    ],
    [
      'to keep looking, after a nudge and rest',
      did(thanked, ['followed-up', '2026-11-11T09:00']),
      written,
      '2026-11-20T12:00',
      'keep-looking',
    ],
    [
      'to note the feedback, after a rejection',
      { ...held, status: 'rejected' },
      nothingNoted,
      '2026-11-10T12:00',
      'note-feedback',
    ],
    [
      'to keep looking, when that is noted',
      { ...held, status: 'rejected' },
      allNoted,
      '2026-11-10T12:00',
      'keep-looking',
    ],
    [
      'to keep looking, when it is closed',
      { ...held, status: 'closed' },
      nothingNoted,
      '2026-11-03T12:00',
      'keep-looking',
    ],
    [
      'to write it down, when no date is noted',
      createInterview('n', 0),
      nothingNoted,
      '2026-11-03T12:00',
      'write-down',
    ],
  ])('%s', (_when, record, noted, now, step) => {
    expect(nextOf(record, noted, now)).toBe(step);
  });

  test('never to call when there is no recruiter', () => {
    const recruiter = { ...northwind.recruiter, kind: 'none' } as const;
    const record = { ...held, interview: { ...held.interview, recruiter } };
    const { next, why, entries } = timelineOf(record, written, nowAt('2026-11-03T12:00'));
    expect([next, why.key]).toEqual(['thank', 'step_thank_direct_why']);
    expect(entries.find(({ step }) => step === 'call')?.state).toBe('left-out');
  });

  test('to follow up after as many days as were agreed on', () => {
    const now = nowAt('2026-11-06T08:00');
    expect(timelineOf({ ...thanked, silence: 2 }, written, now).next).toBe('follow-up');
    expect(timelineOf({ ...thanked, silence: 3 }, written, now).next).toBe('note-feedback');
  });
});

test.each([
  ['thank', 'thanked'],
  ['note-feedback', 'thanked'],
  ['follow-up', 'followed-up'],
] as const)('a letter that was sent at the step "%s" is noted as %s', (step, deed) => {
  expect(deedOfSending(step)).toBe(deed);
});

test('the timeline shows each step once, one of them next, and when things were done', () => {
  const { entries } = timelineOf(thanked, written, nowAt('2026-11-05T12:00'));
  expect(entries.map(({ step }) => step)).toEqual([...STEPS]);
  expect(entries.map(({ state }) => state)).toEqual([
    'left-out',
    'done',
    'open',
    'done',
    'open',
    'next',
    'open',
    'open',
  ]);
  expect(entries.find(({ step }) => step === 'thank')?.at).toBe(Date.UTC(2026, 10, 4, 9));
});
