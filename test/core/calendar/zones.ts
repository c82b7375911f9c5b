import type { Now } from '../../../src/core/calendar/local-time.ts';

/** A zone of the world by the platform's own calendar, for comparison. Not part of the core, which has no clock. */
export function zone(name: string): Now['offsetAt'] {
  const format = new Intl.DateTimeFormat('en-US', { timeZone: name, timeZoneName: 'longOffset' });
  return (at) => {
    const shown = format.formatToParts(at).find(({ type }) => type === 'timeZoneName')?.value ?? '';
    const [, sign, hours = '0', minutes = '0'] = /GMT(?:([+-])(\d\d):(\d\d))?/u.exec(shown) ?? [];
    return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
  };
}

/** What the clock on the wall shows, by the same calendar. */
export function shownIn(name: string, at: number): string {
  return new Intl.DateTimeFormat('sv-SE', {
    timeZone: name,
    dateStyle: 'short',
    timeStyle: 'short',
  })
    .format(at)
    .replace(' ', 'T');
}

export const utc: Now['offsetAt'] = () => 0;

/** The present at a time in UTC, `YYYY-MM-DDTHH:MM`, for somebody who lives there. */
export function nowAt(time: string, offsetAt: Now['offsetAt'] = utc): Now {
  return { at: Date.parse(`${time}:00Z`), offsetAt };
}
