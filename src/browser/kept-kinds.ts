import * as z from 'zod/mini';
import { id, instant } from '../core/fields-schema.ts';
import { interviewIndexSchema } from '../core/interview/interview-index-schema.ts';
import { interviewRecordSchema } from '../core/interview/interview-record-schema.ts';
import { notebookSchema } from '../core/notebook/notebook-schema.ts';
import { reminderSchema, remindersSchema } from '../core/reminders/reminder-schema.ts';
import { settingsSchema } from '../core/settings-schema.ts';
import { ownTemplateSchema, ownTemplatesSchema } from '../core/templates/own-template-schema.ts';
import { keptKind } from './kept-kind.ts';

/** Every key that is kept. Records and notebooks stand apart: what content scripts may learn never touches notes. */
export const KEYS = {
  settings: 'settings',
  index: 'interviews',
  record: (interviewId: string) => `record:${interviewId}`,
  notebook: (interviewId: string) => `notebook:${interviewId}`,
  templates: 'templates',
  reminders: 'reminders',
  /** Notifications that were due when they were noted, and may not have been shown yet. */
  toShow: 'to-show',
  removed: 'removed',
  /** The one interview of version 1. */
  versionOne: 'interview',
} as const;

/** The interview whose record, or notebook, stands under a key; `null` for another key. */
export function interviewOfKey(part: 'record' | 'notebook', key: string): string | null {
  return key.startsWith(`${part}:`) ? key.slice(part.length + 1) : null;
}

/** What an import did, to be undone. What it wrote over is kept under keys of its own: see `import-undo.ts`. */
const importedSchema = z.object({
  /** Interviews that are another now than before. */
  overwritten: z.array(id),
  /** What the import put there, in place of something or new. */
  brought: z.object({ interviews: z.array(id), templates: z.array(id), reminders: z.array(id) }),
  /** The switches of before; `null` when the import left them alone. */
  settings: z.nullable(z.object({ before: z.nullable(settingsSchema) })),
});
export type Imported = Readonly<z.infer<typeof importedSchema>>;

/** What was removed last. The interviews stay under their own keys until they can no longer be brought back. */
const removedSchema = z.object({
  at: instant,
  current: z.nullable(id),
  interviewIds: z.array(id),
  /** With the place each had in the list. */
  templates: z.array(z.object({ template: ownTemplateSchema, place: z.number().check(z.int(), z.gte(0)) })),
  reminders: z.array(reminderSchema),
  /** Whether all was removed: then what was set aside goes as well. */
  everything: z.boolean(),
  /** The import that took the place of this, if it was one. */
  imported: z._default(z.nullable(importedSchema), null),
});
export type RemovedKeys = Readonly<z.infer<typeof removedSchema>>;

export const settingsKind = keptKind({
  name: 'settings',
  version: 1,
  schema: settingsSchema,
  givesWay: true,
});
/** Made again from the records when it is damaged. */
export const indexKind = keptKind({
  name: 'interviews',
  version: 2,
  schema: interviewIndexSchema,
  copied: false,
});
export const recordKind = keptKind({ name: 'record', version: 2, schema: interviewRecordSchema });
export const notebookKind = keptKind({ name: 'notebook', version: 2, schema: notebookSchema });
export const templatesKind = keptKind({ name: 'templates', version: 2, schema: ownTemplatesSchema });
export const remindersKind = keptKind({ name: 'reminders', version: 2, schema: remindersSchema });
export const toShowKind = keptKind({ name: 'to-show', version: 2, schema: z.array(id), copied: false });
export const removedKind = keptKind({ name: 'removed', version: 2, schema: removedSchema, copied: false });
