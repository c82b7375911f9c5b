import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type * as z from 'zod/mini';
import { fromVersionOne } from '../../../src/core/interview/from-version-one.ts';
import { emptyInterview } from '../../../src/core/interview/interview.ts';
import { interviewIndexSchema } from '../../../src/core/interview/interview-index-schema.ts';
import { USUAL_SILENCE } from '../../../src/core/interview/interview-record.ts';
import { interviewRecordSchema } from '../../../src/core/interview/interview-record-schema.ts';
import { interviewSchema } from '../../../src/core/interview/interview-schema.ts';
import { notebookSchema } from '../../../src/core/notebook/notebook-schema.ts';
import { remindersSchema } from '../../../src/core/reminders/reminder-schema.ts';
import { settingsSchema } from '../../../src/core/settings-schema.ts';
import { ownTemplatesSchema } from '../../../src/core/templates/own-template-schema.ts';

type Stored = Record<string, { readonly version: number; readonly value: unknown }>;
const storage = (version: number): Stored =>
  JSON.parse(readFileSync(`test/fixtures/storage/storage-v${version}.json`, 'utf8'));

describe('what version 1 kept', () => {
  const { interview, settings } = storage(1);

  test('becomes a record, with nothing lost', () => {
    const record = fromVersionOne(interview?.value, 'n', 5_000);
    expect(record).toMatchObject({
      id: 'n',
      createdAt: 5_000,
      status: 'to-thank',
      interview: interview?.value,
    });
    expect(interviewRecordSchema.parse(record)).toEqual(record);
  });

  test('still says what a content script may know', () => {
    expect(interviewSchema.parse(interview?.value)).toMatchObject({
      ownName: 'Sam Lind',
      companyDomains: [],
    });
  });

  test('of the settings is read as it is', () => {
    expect(settingsSchema.parse(settings?.value)).toEqual(settings?.value);
  });
});

test('an empty interview of version 1 becomes none', () => {
  expect(fromVersionOne(emptyInterview, 'n', 0)).toBeNull();
  expect(fromVersionOne({}, 'n', 0)).toBeNull();
});

test.each([[null], ['text'], [{ role: 7 }], [[]]])(
  '%j is no interview of version 1, and is left alone',
  (value) => {
    expect(fromVersionOne(value, 'n', 0)).toBe('unreadable');
  },
);

describe('what version 2 keeps', () => {
  const kept = storage(2);

  test.each<[string, z.ZodMiniType]>([
    ['settings', settingsSchema],
    ['interviews', interviewIndexSchema],
    ['record:0b9c2a51', interviewRecordSchema],
    ['notebook:0b9c2a51', notebookSchema],
    ['templates', ownTemplatesSchema],
    ['reminders', remindersSchema],
  ])('under "%s" is read as it is', (key, schema) => {
    expect(kept).toHaveProperty([key]);
    expect(schema.parse(kept[key]?.value)).toMatchObject(kept[key]?.value as object);
  });

  test('of an interview for which no days of silence were agreed on gets the usual ones', () => {
    expect(interviewRecordSchema.parse(kept['record:0b9c2a51']?.value).silence).toBe(USUAL_SILENCE);
  });
});
