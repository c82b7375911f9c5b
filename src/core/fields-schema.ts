import * as z from 'zod/mini';
import { dayOf, isDay, LATEST } from './calendar/local-time.ts';
import { FIELD_LIMIT, TEXT_LIMIT } from './limits.ts';

// zod's probe for `new Function` violates the extension's content security policy; see zod's `jitless`.
z.config({ jitless: true });

/** The kinds of value that stored data is made of. Each has a default, so that a record may grow new fields. */

/** A name, a title, an address. */
export const field = z._default(z.string().check(z.maxLength(FIELD_LIMIT)), '');

/** What a person writes down: some lines or some pages. */
export const text = z._default(z.string().check(z.maxLength(TEXT_LIMIT)), '');

/** Names one thing among its kind, for ever; made by `crypto.randomUUID()` or alike. */
export const id = z.string().check(z.regex(/^[A-Za-z0-9-]{1,64}$/u));

/** A point in time, in whole milliseconds since 1970, up to the end of the year 9999. */
export const instant = z.number().check(z.int(), z.gte(0), z.lte(LATEST));

/** `YYYY-MM-DD`, or empty. */
export const date = z._default(z.string().check(z.regex(/^(\d{4}-\d{2}-\d{2})?$/u)), '');

/** `HH:MM`, 24 hours, or empty. */
export const timeOfDay = z._default(z.string().check(z.regex(/^(([01]\d|2[0-3]):[0-5]\d)?$/u)), '');

/** A day of the calendar and a time of day, wherever the person is. */
export const localTime = z.string().check(
  z.regex(/^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d$/u),
  z.refine((time) => isDay(dayOf(time))),
);
