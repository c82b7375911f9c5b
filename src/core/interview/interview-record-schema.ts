import * as z from 'zod/mini';
import { field, id, instant, timeOfDay } from '../fields-schema.ts';
import { LIST_LIMIT } from '../limits.ts';
import { DEEDS, FORMATS, LONGEST_SILENCE, STATUSES, USUAL_SILENCE } from './interview-record.ts';
import { interviewSchema } from './interview-schema.ts';

/** Something the person did about an interview, told by themself: the mailbox is never read. */
export const deedSchema = z.object({ id, kind: z.enum(DEEDS), at: instant, note: field });

/** Version 2 of what is kept of an interview. Version 1 was one `interviewSchema` for all: see `fromVersionOne`. */
export const interviewRecordSchema = z.object({
  id,
  interview: interviewSchema,
  time: timeOfDay,
  format: z._default(z.enum(FORMATS), 'unknown'),
  /** In the person's own words: "first call", "final round". */
  stage: field,
  status: z._default(z.enum(STATUSES), 'to-thank'),
  recruiterPhone: field,
  /** Working days without news after which a nudge was agreed to be fair. */
  silence: z._default(z.number().check(z.int(), z.gte(1), z.lte(LONGEST_SILENCE)), USUAL_SILENCE),
  /** In the order of time. */
  history: z._default(z.array(deedSchema).check(z.maxLength(LIST_LIMIT)), []),
  createdAt: instant,
  changedAt: instant,
});

/** All that is kept of an interview besides its notes. For our own pages; content scripts get `interview` alone. */
export type InterviewRecord = Readonly<z.infer<typeof interviewRecordSchema>>;
export type Deed = Readonly<z.infer<typeof deedSchema>>;
