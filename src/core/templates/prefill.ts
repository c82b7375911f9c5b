import { isDay } from '../calendar/local-time.ts';
import type { Interview } from '../interview/interview.ts';
import type { PlaceholderName } from './placeholders.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/**
 * What the interview says for a template's gaps; what it does not say is left out. Names stay as the person wrote
 * them: no first name, title or gender is guessed from them.
 */
export function prefill(interview: Interview): Map<PlaceholderName, string> {
  const recruiter = interview.recruiter.kind === 'none' ? '' : interview.recruiter.name;
  const known: ReadonlyArray<readonly [PlaceholderName, string]> = [
    ['recruiter_name', recruiter],
    ['own_name', interview.ownName],
    ['company', interview.company],
    ['role', interview.role],
    ['date', dateInWords(interview.date)],
    ['interviewers', listInWords(interview.interviewers.map(({ name }) => name))],
  ];
  const values = known.map(([name, value]) => [name, oneLine(value)] as const);
  return new Map(values.filter(([, value]) => value !== ''));
}

/** "3 November 2026" for `2026-11-03`, whatever the time zone; empty for what is no day of the calendar. */
function dateInWords(date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  const name = MONTHS[(month ?? 0) - 1];
  return name !== undefined && isDay(date) ? `${day} ${name} ${year}` : '';
}

/** "Ann", "Ann and Bo", "Ann, Bo and Cy". */
function listInWords(names: readonly string[]): string {
  const filled = names.map(oneLine).filter((name) => name !== '');
  const last = filled.pop();
  if (last === undefined) return '';
  return filled.length === 0 ? last : `${filled.join(', ')} and ${last}`;
}

function oneLine(value: string): string {
  return value.trim().replace(/\s+/gu, ' ');
}
