import * as z from 'zod/mini';
import { date, field } from '../fields-schema.ts';

/** `unknown` until the person says; `none` is "I applied directly". */
export const recruiterKindSchema = z.enum(['unknown', 'agency', 'in-house', 'none']);

export const interviewSchema = z.object({
  role: field,
  company: field,
  /** Where the company's people have their addresses: `example.com`. As typed; `domainOf` tidies it. */
  companyDomains: z._default(z.array(field).check(z.maxLength(20)), []),
  date,
  recruiter: z._default(
    z.object({ kind: z._default(recruiterKindSchema, 'unknown'), name: field, address: field }),
    { kind: 'unknown', name: '', address: '' },
  ),
  interviewers: z._default(z.array(z.object({ name: field, address: field })).check(z.maxLength(20)), []),
  ownName: field,
  /** What stands above one's own name at the end of an email, such as "Kind regards,"; empty for the template's. */
  signOff: field,
});

/** One interview: role, company, date, people. What a content script may know of it, and nothing more. */
export type Interview = Readonly<z.infer<typeof interviewSchema>>;
export type RecruiterKind = z.infer<typeof recruiterKindSchema>;
