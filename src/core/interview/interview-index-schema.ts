import * as z from 'zod/mini';
import { date, field, id, instant } from '../fields-schema.ts';
import { STATUSES } from './interview-record.ts';

/** An interview in a list: enough to choose it by. */
export const interviewRowSchema = z.object({
  id,
  company: field,
  role: field,
  date,
  status: z._default(z.enum(STATUSES), 'to-thank'),
  changedAt: instant,
});

/** Which interviews there are, so that a list of a thousand opens without reading them. */
export const interviewIndexSchema = z.object({
  /** The interview the person is at; `null` when there is none. */
  current: z._default(z.nullable(id), null),
  rows: z._default(z.array(interviewRowSchema), []),
});

export type InterviewRow = Readonly<z.infer<typeof interviewRowSchema>>;
export type InterviewIndex = Readonly<z.infer<typeof interviewIndexSchema>>;
