import { describe, expect, test } from 'vitest';
import { emptyInterview } from '../../../src/core/interview/interview.ts';
import {
  addDeed,
  changeInterview,
  createInterview,
  type Deed,
  lastDone,
  removeDeed,
} from '../../../src/core/interview/interview-record.ts';
import { interviewRecordSchema } from '../../../src/core/interview/interview-record-schema.ts';
import { LIST_LIMIT } from '../../../src/core/limits.ts';

const deed = (part: Partial<Deed> = {}): Deed => ({ id: 'd', kind: 'thanked', at: 2_000, note: '', ...part });
const record = createInterview('n', 1_000);

test('a new interview is what the schema makes of its id and times', () => {
  const { id, createdAt, changedAt } = record;
  expect(interviewRecordSchema.parse({ id, createdAt, changedAt, interview: {} })).toEqual(record);
});

test('a change is made and dated', () => {
  const interview = { ...emptyInterview, company: 'Northwind' };
  expect(changeInterview(record, { interview, stage: 'final' }, 3_000)).toEqual({
    ...record,
    interview,
    stage: 'final',
    changedAt: 3_000,
  });
});

test('a change is later than the one before, also when the clock was set back in between', () => {
  const first = changeInterview(record, { stage: 'final' }, 3_000);
  expect(changeInterview(first, { stage: 'first call' }, 2_500)).toMatchObject({ changedAt: 3_001 });
});

test('a change that changes nothing is none', () => {
  expect(changeInterview(record, { interview: { ...emptyInterview } }, 3_000)).toBe(record);
});

describe('a deed', () => {
  test.each([
    ['thanked', 'to-thank', 'sent'],
    ['thanked', 'waiting', 'waiting'],
    ['followed-up', 'sent', 'waiting'],
    ['followed-up', 'rejected', 'rejected'],
    ['called', 'to-thank', 'to-thank'],
  ] as const)('"%s" turns the status "%s" into "%s"', (kind, before, status) => {
    expect(addDeed({ ...record, status: before }, deed({ kind })).status).toBe(status);
  });

  test('is kept in the order of time, and once', () => {
    const both = addDeed(addDeed(record, deed({ id: 'b', at: 5_000 })), deed({ id: 'a', at: 4_000 }));
    expect(both.history.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(addDeed(both, deed({ id: 'a', at: 9_000 }))).toBe(both);
    expect(lastDone(both, 'thanked')).toBe(5_000);
    expect(lastDone(both, 'called')).toBeNull();
  });

  test('can be taken back', () => {
    const done = addDeed(record, deed());
    expect(removeDeed(done, 'd', 6_000)).toMatchObject({ history: [], changedAt: 6_000 });
    expect(removeDeed(done, 'other', 6_000)).toBe(done);
  });

  test('pushes the oldest out of a full history, so that it can always be stored', () => {
    const full = Array.from({ length: LIST_LIMIT + 1 }, (_, at) => deed({ id: `${at}`, at })).reduce(
      addDeed,
      record,
    );
    expect(full.history).toHaveLength(LIST_LIMIT);
    expect(interviewRecordSchema.safeParse(full).success).toBe(true);
  });
});
