import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CalendarEvent, icalendar } from '../../../src/core/reminders/icalendar.ts';

const event: CalendarEvent = {
  id: 'r1',
  at: Date.UTC(2026, 10, 4, 8, 0),
  minutes: 15,
  summary: 'Call Dana; ask, listen',
  description: 'One\nTwo \\ three',
};
const written = Date.UTC(2026, 10, 3, 12, 0);
const octets = (line: string): number => new TextEncoder().encode(line).length;

/** The value of a property, unfolded and unescaped as section 3.1 and 3.3.11 say. */
function textOf(name: string, file: string): string | undefined {
  const line = file
    .replace(/\r\n /gu, '')
    .split('\r\n')
    .find((each) => each.startsWith(`${name}:`));
  return line?.slice(name.length + 1).replace(/\\([\\;,n])/gu, (_, mark) => (mark === 'n' ? '\n' : mark));
}

test('a calendar holds its event, in UTC, with an alarm', () => {
  expect(icalendar([event], written).split('\r\n')).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Afterword//Reminders//EN',
    'CALSCALE:GREGORIAN',
    'BEGIN:VEVENT',
    'UID:r1',
    'DTSTAMP:20261103T120000Z',
    'DTSTART:20261104T080000Z',
    'DURATION:PT15M',
    'SUMMARY:Call Dana\\; ask\\, listen',
    'DESCRIPTION:One\\nTwo \\\\ three',
    'TRANSP:TRANSPARENT',
    'CLASS:PRIVATE',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    'TRIGGER:PT0S',
    'DESCRIPTION:Call Dana\\; ask\\, listen',
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]);
});

describe('whatever the words', () => {
  const text = fc.string({
    unit: fc.constantFrom('a', ' ', 'é', '漢', '😀', '\\', ';', ',', '\n', 'n'),
    maxLength: 300,
    size: 'max',
  });

  test('no line is longer than 75 octets, and all of them come back', () => {
    fc.assert(
      fc.property(text, (summary) => {
        const file = icalendar([{ ...event, summary, description: '' }], written);
        for (const line of file.split('\r\n')) expect(octets(line)).toBeLessThanOrEqual(75);
        expect(textOf('SUMMARY', file)).toBe(summary);
      }),
    );
  });

  test('nothing in them begins a line of its own', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (words) => {
        const summary = `${words}\r\nEND:VEVENT\u2028X\u0085Y\r`;
        const lines = icalendar([{ ...event, summary, description: summary }], written).split(/\r\n|[\r\n]/u);
        expect(lines.filter((line) => line === 'END:VEVENT')).toHaveLength(1);
      }),
    );
  });
});
