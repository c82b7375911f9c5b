import * as z from 'zod/mini';
import { FIELD_LIMIT } from './interview.ts';

// zod's probe for `new Function` violates the extension's content security policy; see zod's `jitless`.
z.config({ jitless: true });

const field = z._default(z.string().check(z.maxLength(FIELD_LIMIT)), '');

/** `unknown` until the person says; `none` is "I applied directly". */
export const recruiterKindSchema = z.enum(['unknown', 'agency', 'in-house', 'none']);

export const interviewSchema = z.object({
  role: field,
  company: field,
  /** `YYYY-MM-DD`, or empty. */
  date: z._default(z.string().check(z.regex(/^(\d{4}-\d{2}-\d{2})?$/u)), ''),
  recruiter: z._default(
    z.object({ kind: z._default(recruiterKindSchema, 'unknown'), name: field, address: field }),
    { kind: 'unknown', name: '', address: '' },
  ),
  interviewers: z._default(z.array(z.object({ name: field, address: field })).check(z.maxLength(20)), []),
  ownName: field,
});

/** One interview: role, company, date, people. What a content script may know of it, and nothing more. */
export type Interview = Readonly<z.infer<typeof interviewSchema>>;
export type RecruiterKind = z.infer<typeof recruiterKindSchema>;
