import { locale } from '../locale.ts';

/** A point in time as a day in the person's own way of writing dates. */
export function dayWords(at: number): string {
  return new Intl.DateTimeFormat(locale(), { weekday: 'short', day: 'numeric', month: 'long' }).format(at);
}

/** A local time, `YYYY-MM-DDTHH:MM`, in the person's own way. */
export function localWords(time: string): string {
  return new Intl.DateTimeFormat(locale(), {
    weekday: 'short',
    day: 'numeric',
    month: 'long',
    hour: 'numeric',
    minute: '2-digit',
  }).format(new Date(time));
}
