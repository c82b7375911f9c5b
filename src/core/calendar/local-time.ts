/** The present, told by whoever has a clock. */
export interface Now {
  /** Milliseconds since 1970. */
  readonly at: number;
  /** Minutes east of UTC where the person is, at any point in time: `-new Date(at).getTimezoneOffset()`. */
  readonly offsetAt: (at: number) => number;
}

/** A day and a time as the clock on the wall shows them, `YYYY-MM-DDTHH:MM`. Two of them compare as strings. */
export type LocalTime = string;

/** The last millisecond of the year 9999: later points in time have no date of ten characters. */
export const LATEST = 253_402_300_799_999;

const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** What the clock on the wall shows at a point in time. What lies outside the years 1970 to 9999 is drawn to them. */
export function localTimeAt(at: number, offsetAt: Now['offsetAt']): LocalTime {
  const local = at + offsetAt(at) * MINUTE;
  return new Date(Math.min(Math.max(local, 0) || 0, LATEST)).toISOString().slice(0, 16);
}

/**
 * The point in time at which the clock on the wall shows `time`. Of an hour that comes twice it is the first; in an
 * hour that is left out in spring, the point as long after the change as `time` is after the left-out hour's begin.
 */
export function instantOf(time: LocalTime, offsetAt: Now['offsetAt']): number {
  const utc = Date.parse(`${time}:00Z`);
  const before = offsetAt(utc - DAY) * MINUTE;
  const after = offsetAt(utc + DAY) * MINUTE;
  const early = utc - before;
  if (offsetAt(early) * MINUTE === before) return early;
  const late = utc - after;
  return offsetAt(late) * MINUTE === after ? late : early;
}

/** The day of a local time. */
export function dayOf(time: LocalTime): string {
  return time.slice(0, 10);
}

/** `time` some minutes later on the same clock. */
export function minutesAfter(time: LocalTime, minutes: number): LocalTime {
  return localTimeAt(Date.parse(`${time}:00Z`) + minutes * MINUTE, utc);
}

/** The day that comes `days` after `day`; before it, when negative. */
export function daysAfter(day: string, days: number): string {
  return dayOf(localTimeAt(Date.parse(`${day}T00:00:00Z`) + days * DAY, utc));
}

/** The day that comes `days` working days after `day`. Saturday and Sunday are none; holidays are not known. */
export function workingDaysAfter(day: string, days: number): string {
  let found = day;
  for (let left = days; left > 0; ) {
    found = daysAfter(found, 1);
    if (!isWeekend(found)) left -= 1;
  }
  return found;
}

/** Whether `day`, of the form `YYYY-MM-DD`, is in the calendar. */
export function isDay(day: string): boolean {
  const at = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(day);
}

function isWeekend(day: string): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday === 0 || weekday === 6;
}

function utc(): number {
  return 0;
}
