/** A point in time as a day in the person's own way of writing dates. */
export function dayWords(at: number): string {
  return new Intl.DateTimeFormat(undefined, { weekday: 'short', day: 'numeric', month: 'long' }).format(at);
}

/** A local time, `YYYY-MM-DDTHH:MM`, in the person's own way. */
export function localWords(time: string): string {
  return new Intl.DateTimeFormat(undefined, {
    weekday: 'short',
    day: 'numeric',
    month: 'long',
    hour: 'numeric',
    minute: '2-digit',
  }).format(new Date(time));
}

/** A day, `YYYY-MM-DD`, in the person's own way; empty for an empty one. */
export function dateWords(date: string): string {
  if (date === '') return '';
  const at = Date.parse(`${date}T12:00:00Z`);
  return Number.isNaN(at)
    ? date
    : new Intl.DateTimeFormat(undefined, {
        day: 'numeric',
        month: 'long',
        year: 'numeric',
        timeZone: 'UTC',
      }).format(at);
}
