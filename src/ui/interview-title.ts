import type { InterviewRow } from '../core/interview/interview-index.ts';
import { locale } from './locale.ts';
import { t } from './text.ts';

/** Company, role and day of an interview, as far as they are known. */
export function interviewTitle({
  company,
  role,
  date,
}: Pick<InterviewRow, 'company' | 'role' | 'date'>): string {
  const parts = [company.trim(), role.trim(), shortDay(date)].filter((part) => part !== '');
  return parts.length === 0 ? t('nb_untitled') : parts.join(' · ');
}

/** Made once, when it is needed: the first one takes the browser some milliseconds, a thousand of them a hundred. */
let shortDays: Intl.DateTimeFormat | undefined;

/** `YYYY-MM-DD` in the person's own way of writing dates; as it is when it is no day of the calendar. */
function shortDay(date: string): string {
  const at = Date.parse(`${date}T12:00:00Z`);
  if (Number.isNaN(at)) return date;
  shortDays ??= new Intl.DateTimeFormat(locale(), {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  });
  return shortDays.format(at);
}
