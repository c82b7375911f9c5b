/** An entry of a calendar, in the words of whoever writes it. */
export interface CalendarEvent {
  /** The same for the same event, so that a calendar which has it already does not add it again. */
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly minutes: number;
  readonly summary: string;
  readonly description: string;
}

/**
 * The text of an `.ics` file, https://www.rfc-editor.org/rfc/rfc5545: times in UTC, lines of at most 75 octets ended by
 * CRLF, an alarm at the begin of each event.
 *
 * @param writtenAt milliseconds since 1970
 */
export function icalendar(events: readonly CalendarEvent[], writtenAt: number): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Afterword//Reminders//EN',
    'CALSCALE:GREGORIAN',
    ...events.flatMap((event) => eventLines(event, writtenAt)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

function eventLines({ id, at, minutes, summary, description }: CalendarEvent, writtenAt: number): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${escapeText(id)}`,
    `DTSTAMP:${utcTime(writtenAt)}`,
    `DTSTART:${utcTime(at)}`,
    `DURATION:PT${Math.max(Math.round(minutes), 1)}M`,
    `SUMMARY:${escapeText(summary)}`,
    ...(description === '' ? [] : [`DESCRIPTION:${escapeText(description)}`]),
    'TRANSP:TRANSPARENT',
    'CLASS:PRIVATE',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    'TRIGGER:PT0S',
    `DESCRIPTION:${escapeText(summary)}`,
    'END:VALARM',
    'END:VEVENT',
  ];
}

/** `20261103T091500Z`. */
function utcTime(at: number): string {
  return `${new Date(at).toISOString().slice(0, 19).replace(/[-:]/gu, '')}Z`;
}

/**
 * Section 3.3.11: backslash, semicolon, comma and line break are escaped; other control characters, and halves of a
 * surrogate pair, may not occur.
 */
function escapeText(text: string): string {
  return text
    .replace(/\p{Cs}/gu, '\ufffd')
    .replace(/[\\;,]/gu, (mark) => `\\${mark}`)
    .replace(/\r\n|[\n\r\u2028\u2029]/gu, '\\n')
    .replace(/\t/gu, ' ')
    .replace(/\p{Cc}/gu, '');
}

/** Section 3.1: no line of more than 75 octets, its CRLF not counted; the next begins with a space. */
function fold(line: string): string {
  let folded = '';
  let octets = 0;
  for (const char of line) {
    const size = octetsOf(char.codePointAt(0) ?? 0);
    if (octets + size > MOST_OCTETS) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += char;
    octets += size;
  }
  return folded;
}

const MOST_OCTETS = 75;

/** In UTF-8. */
function octetsOf(code: number): number {
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
