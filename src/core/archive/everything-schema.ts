import * as z from 'zod/mini';
import { id, instant } from '../fields-schema.ts';
import { interviewRecordSchema } from '../interview/interview-record-schema.ts';
import { notebookSchema } from '../notebook/notebook-schema.ts';
import { reminderSchema } from '../reminders/reminder-schema.ts';
import { settingsSchema } from '../settings-schema.ts';
import { ownTemplateSchema } from '../templates/own-template-schema.ts';

/** An interview together with its notes. */
export const keptInterviewSchema = z.object({ record: interviewRecordSchema, notebook: notebookSchema });

/** All that is kept of a person's data. */
export const everythingSchema = z.object({
  current: z._default(z.nullable(id), null),
  interviews: z._default(z.array(keptInterviewSchema), []),
  templates: z._default(z.array(ownTemplateSchema), []),
  reminders: z._default(z.array(reminderSchema), []),
  /** `null` when the person's own switches are to stay. */
  settings: z._default(z.nullable(settingsSchema), null),
});

/** What was removed last, kept apart until it can no longer be brought back. */
export const removedSchema = z.object({
  at: instant,
  current: z.nullable(id),
  interviews: z.array(keptInterviewSchema),
  /** With the place each had in the list. */
  templates: z.array(z.object({ template: ownTemplateSchema, place: z.number().check(z.int(), z.gte(0)) })),
  reminders: z.array(reminderSchema),
});

export type KeptInterview = Readonly<z.infer<typeof keptInterviewSchema>>;
export type Everything = Readonly<z.infer<typeof everythingSchema>>;
export type Removed = Readonly<z.infer<typeof removedSchema>>;
