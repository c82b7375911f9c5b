import * as z from 'zod/mini';
import { field, id, instant, text } from '../fields-schema.ts';
import { STEPS } from '../interview/timeline.ts';
import { AUDIENCES } from './template.ts';

/** A template of the person's own. */
export const ownTemplateSchema = z.object({
  id,
  title: field,
  when: field,
  audience: z._default(z.enum(AUDIENCES), 'recruiter'),
  subject: field,
  body: text,
  /** The step at which it is offered first; `null` for any. */
  step: z._default(z.nullable(z.enum(STEPS)), null),
  changedAt: instant,
});

export type OwnTemplate = Readonly<z.infer<typeof ownTemplateSchema>>;

export const ownTemplatesSchema = z.array(ownTemplateSchema);
