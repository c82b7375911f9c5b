import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  daysAfter,
  instantOf,
  isDay,
  LATEST,
  localTimeAt,
  minutesAfter,
  workingDaysAfter,
} from '../../../src/core/calendar/local-time.ts';
import { shownIn, utc, zone } from './zones.ts';

const ZONES = [
  'UTC',
  'Europe/Berlin',
  'America/New_York',
  'Asia/Kolkata',
  'Australia/Lord_Howe',
  'Pacific/Apia',
];
const anyInstant = fc
  .integer({ min: Date.UTC(2025, 0), max: Date.UTC(2030, 0) })
  .map((at) => at - (at % 60_000));

describe('the clock on the wall', () => {
  test.each(ZONES)('shows the same as the platform’s calendar in %s', (name) => {
    fc.assert(
      fc.property(anyInstant, (at) => {
        expect(localTimeAt(at, zone(name))).toBe(shownIn(name, at));
      }),
    );
  });

  test.each(ZONES)('tells the point in time in %s, and of an hour that comes twice the first', (name) => {
    const offsetAt = zone(name);
    fc.assert(
      fc.property(anyInstant, (at) => {
        const found = instantOf(localTimeAt(at, offsetAt), offsetAt);
        expect(localTimeAt(found, offsetAt)).toBe(localTimeAt(at, offsetAt));
        expect(found).toBeLessThanOrEqual(at);
      }),
    );
  });

  test('tells a point after the change for an hour that is left out', () => {
    // 2026-03-29, Berlin: at 02:00 the clocks go to 03:00.
    expect(instantOf('2026-03-29T02:30', zone('Europe/Berlin'))).toBe(Date.UTC(2026, 2, 29, 1, 30));
  });

  test.each([Number.NaN, -1, Number.POSITIVE_INFINITY, LATEST + 1])('shows a time for %d too', (at) => {
    expect(localTimeAt(at, utc)).toMatch(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/u);
  });
});

test.each([
  ['2026-11-03T23:50', 20, '2026-11-04T00:10'],
  ['2028-02-28T12:00', 1440, '2028-02-29T12:00'],
])('%s and %d minutes is %s', (time, minutes, later) => {
  expect(minutesAfter(time, minutes)).toBe(later);
});

test('days are counted over the ends of months and years', () => {
  expect(daysAfter('2026-12-31', 1)).toBe('2027-01-01');
  expect(daysAfter('2028-03-01', -1)).toBe('2028-02-29');
});

test.each([
  ['2026-11-06', 1, '2026-11-09'],
  ['2026-11-06', 5, '2026-11-13'],
  ['2026-11-07', 1, '2026-11-09'],
  ['2026-11-02', 4, '2026-11-06'],
  ['2026-11-02', 0, '2026-11-02'],
])('%s and %d working days is %s', (day, days, later) => {
  expect(workingDaysAfter(day, days)).toBe(later);
});

test.each([
  ['2028-02-29', true],
  ['2026-02-29', false],
  ['2026-13-01', false],
  ['', false],
])('whether %j is a day: %s', (day, is) => {
  expect(isDay(day)).toBe(is);
});
