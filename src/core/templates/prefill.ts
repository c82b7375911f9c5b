import { isDay } from '../calendar/local-time.ts';
import type { Interview } from '../interview/interview.ts';
import type { PlaceholderName } from './placeholders.ts';
import type { LetterTag } from './template.ts';

/** English as most of the world writes it: "3 November 2026", "Ann, Bo and Cy". */
const ENGLISH = 'en-GB';

/**
 * What the interview says for a template's gaps; what it does not say is left out. Names stay as the person wrote
 * them: no first name, title or gender is guessed from them. Dates and lists are written as the language does.
 */
export function prefill(interview: Interview, language: LetterTag = 'en'): Map<PlaceholderName, string> {
  const locale = language === 'en' ? ENGLISH : language;
  const recruiter = interview.recruiter.kind === 'none' ? '' : interview.recruiter.name;
  const known: ReadonlyArray<readonly [PlaceholderName, string]> = [
    ['recruiter_name', recruiter],
    ['own_name', interview.ownName],
    ['company', interview.company],
    ['role', interview.role],
    ['date', dateInWords(interview.date, locale)],
    [
      'interviewers',
      listInWords(
        interview.interviewers.map(({ name }) => name),
        locale,
      ),
    ],
  ];
  const values = known.map(([name, value]) => [name, oneLine(value)] as const);
  return new Map(values.filter(([, value]) => value !== ''));
}

/** "3 November 2026" for `2026-11-03`, whatever the time zone; empty for what is no day of the calendar. */
function dateInWords(date: string, locale: string): string {
  if (!isDay(date)) return '';
  const format = new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  return format.format(Date.parse(date));
}

/** "Ann", "Ann and Bo", "Ann, Bo and Cy". */
function listInWords(names: readonly string[], locale: string): string {
  const filled = names.map(oneLine).filter((name) => name !== '');
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(filled);
}

function oneLine(value: string): string {
  return value.trim().replace(/\s+/gu, ' ');
}
