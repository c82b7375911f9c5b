import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { instantOf, localTimeAt } from '../../../src/core/calendar/local-time.ts';
import { addDeed, createInterview } from '../../../src/core/interview/interview-record.ts';
import {
  addReminder,
  finishReminder,
  forgetReminders,
  reconcile,
  settleReminders,
  snoozeReminder,
} from '../../../src/core/reminders/due-list.ts';
import type { Reminder } from '../../../src/core/reminders/reminder.ts';
import { nowAt, utc, zone } from '../calendar/zones.ts';

function reminder(part: Partial<Reminder> = {}): Reminder {
  return {
    id: 'r',
    interviewId: 'n',
    kind: 'call',
    due: '2026-11-03T17:30',
    state: 'waiting',
    madeAt: 1_000,
    ...part,
  };
}
const ids = (reminders: readonly Reminder[]) => reminders.map(({ id }) => id);

describe('a reminder', () => {
  test('does not fire before it is due, and says when to look again', () => {
    const { fire, due, nextAt } = reconcile([reminder()], nowAt('2026-11-03T17:29'));
    expect([fire, due, nextAt]).toEqual([[], [], Date.UTC(2026, 10, 3, 17, 30)]);
  });

  test('fires when it is due, once, and stays due until it is done', () => {
    const first = reconcile([reminder()], nowAt('2026-11-03T17:30'));
    expect(ids(first.fire)).toEqual(['r']);
    const second = reconcile(first.reminders, nowAt('2026-11-03T17:31'));
    expect([ids(second.fire), ids(second.due), second.nextAt]).toEqual([[], ['r'], null]);
    const done = reconcile(finishReminder(second.reminders, 'r'), nowAt('2026-11-03T17:32'));
    expect(done.due).toEqual([]);
  });

  test('fires after a long sleep, and only once then', () => {
    const { fire, reminders } = reconcile([reminder()], nowAt('2027-02-01T08:00'));
    expect(ids(fire)).toEqual(['r']);
    expect(reconcile(reminders, nowAt('2027-02-01T08:00')).fire).toEqual([]);
  });

  test('does not fire again when the clock is set back', () => {
    const { reminders } = reconcile([reminder()], nowAt('2026-11-03T18:00'));
    expect(reconcile(reminders, nowAt('2026-11-01T18:00')).fire).toEqual([]);
    expect(reconcile(reminders, nowAt('2026-11-03T18:00')).fire).toEqual([]);
  });

  test('fires once more when it was snoozed, at the new time', () => {
    const { reminders } = reconcile([reminder()], nowAt('2026-11-03T18:00'));
    const snoozed = snoozeReminder(reminders, 'r', '2026-11-04T09:00');
    expect(reconcile(snoozed, nowAt('2026-11-03T18:01'))).toMatchObject({ fire: [], due: [] });
    expect(ids(reconcile(snoozed, nowAt('2026-11-04T09:00')).fire)).toEqual(['r']);
  });

  test('keeps its hour across a change of clocks', () => {
    const berlin = zone('Europe/Berlin');
    const monday = [reminder({ due: '2026-10-26T09:00' })];
    // Friday, in summer time; on Monday 09:00 is an hour later in UTC.
    expect(reconcile(monday, nowAt('2026-10-23T12:00', berlin)).nextAt).toBe(Date.UTC(2026, 9, 26, 8));
    expect(reconcile(monday, nowAt('2026-10-26T07:59', berlin)).fire).toEqual([]);
    expect(ids(reconcile(monday, nowAt('2026-10-26T08:00', berlin)).fire)).toEqual(['r']);
  });

  test('of an hour that comes twice fires at the first, or else at the second, and never wakes in vain', () => {
    const berlin = zone('Europe/Berlin');
    const due = [reminder({ due: '2026-10-25T02:30' })];
    expect(ids(reconcile(due, nowAt('2026-10-25T00:30', berlin)).fire)).toEqual(['r']);
    // Chosen at the second 02:10.
    const late = reconcile(due, nowAt('2026-10-25T01:10', berlin));
    expect(late).toMatchObject({ fire: [], nextAt: Date.UTC(2026, 9, 25, 1, 30) });
  });

  test('that was done long ago is dropped, and one that was done lately is kept', () => {
    const done = [
      reminder({ id: 'old', state: 'done' }),
      reminder({ id: 'new', state: 'done', due: '2026-11-10T09:00' }),
    ];
    expect(ids(reconcile(done, nowAt('2026-11-12T09:00')).reminders)).toEqual(['new']);
  });
});

const ZONES = ['UTC', 'Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe'];
const minute = fc.integer({ min: Date.UTC(2026, 8, 1) / 60_000, max: Date.UTC(2027, 4, 1) / 60_000 });

test('whenever and however often the list is looked at, each reminder fires once, and never early', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(minute, { minLength: 1, maxLength: 5 }),
      fc.array(minute, { maxLength: 12 }),
      fc.constantFrom(...ZONES),
      (dues, looks, name) => {
        const offsetAt = zone(name);
        let list: readonly Reminder[] = dues.map((at, place) =>
          reminder({ id: `${place}`, due: localTimeAt(at * 60_000, offsetAt) }),
        );
        const fired: string[] = [];
        const end = Date.UTC(2027, 5, 1) / 60_000;
        // Clocks may jump in both directions.
        for (const at of [...looks, end]) {
          const now = { at: at * 60_000, offsetAt };
          const { fire, reminders, nextAt } = reconcile(list, now);
          for (const { id, due } of fire) {
            expect(due <= localTimeAt(now.at, offsetAt)).toBe(true);
            fired.push(id);
          }
          if (nextAt !== null) expect(nextAt).toBeGreaterThan(now.at);
          list = reminders;
        }
        expect(fired.toSorted()).toEqual(dues.map((_, place) => `${place}`).toSorted());
      },
    ),
  );
});

test('who follows the times told looks once for each reminder, and is never late', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(minute, { minLength: 1, maxLength: 6 }),
      fc.constantFrom(...ZONES),
      (dues, name) => {
        const offsetAt = zone(name);
        let list: readonly Reminder[] = dues.map((at, place) =>
          reminder({ id: `${place}`, due: localTimeAt(at * 60_000, offsetAt) }),
        );
        let at: number | null = Date.UTC(2026, 7, 1);
        for (let looks = 0; at !== null; looks++) {
          expect(looks).toBeLessThanOrEqual(dues.length);
          const { fire, reminders, nextAt } = reconcile(list, { at, offsetAt });
          for (const { due } of fire) expect(at).toBe(instantOf(due, offsetAt));
          list = reminders;
          at = nextAt;
        }
        expect(list.every(({ state }) => state === 'fired')).toBe(true);
      },
    ),
  );
});

describe('the list', () => {
  test('holds one reminder of a kind for an interview, the one chosen last', () => {
    const one = addReminder([reminder()], reminder({ id: 's', due: '2026-11-05T09:00' }));
    expect(ids(one)).toEqual(['s']);
    expect(ids(addReminder(one, reminder({ id: 't', interviewId: 'c' })))).toEqual(['s', 't']);
    expect(ids(addReminder(one, reminder({ id: 'u', kind: 'rest' })))).toEqual(['s', 'u']);
  });

  test('forgets an interview that is gone', () => {
    expect(ids(forgetReminders([reminder(), reminder({ id: 'o', interviewId: 'c' })], 'n'))).toEqual(['o']);
  });

  test('is settled by what the person did since', () => {
    const record = createInterview('n', 0);
    const called = addDeed(record, { id: 'd', kind: 'called', at: 2_000, note: '' });
    const states = (reminders: readonly Reminder[]) => reminders.map(({ state }) => state);
    expect(states(settleReminders([reminder(), reminder({ id: 't', kind: 'thank' })], called))).toEqual([
      'done',
      'waiting',
    ]);
    const earlier = addDeed(record, { id: 'd', kind: 'called', at: 500, note: '' });
    expect(states(settleReminders([reminder()], earlier))).toEqual(['waiting']);
    expect(states(settleReminders([reminder({ interviewId: 'c' })], called))).toEqual(['waiting']);
    expect(states(settleReminders([reminder()], { ...record, status: 'closed' }))).toEqual(['done']);
    expect(
      states(settleReminders([reminder({ kind: 'no-news' })], { ...record, status: 'rejected' })),
    ).toEqual(['done']);
  });

  test('is looked at in no zone’s way but the person’s', () => {
    expect(
      reconcile(
        [reminder()],
        nowAt('2026-11-03T16:30', () => 60),
      ).fire,
    ).toHaveLength(1);
    expect(reconcile([reminder()], nowAt('2026-11-03T16:30', utc)).fire).toHaveLength(0);
  });
});
