import { describe, expect, test } from 'vitest';
import { emptyInterview } from '../../../src/core/interview/interview.ts';
import {
  chooseCurrent,
  emptyIndex,
  indexOf,
  putRows,
  removeRow,
} from '../../../src/core/interview/interview-index.ts';
import { interviewIndexSchema } from '../../../src/core/interview/interview-index-schema.ts';
import { createInterview, type InterviewRecord } from '../../../src/core/interview/interview-record.ts';

const held = (id: string, date: string, at = 0): InterviewRecord =>
  createInterview(id, at, { ...emptyInterview, date });
const index = indexOf([held('old', '2026-10-01'), held('new', '2026-11-03'), held('undated', '')], 'old');
const ids = ({ rows }: typeof index) => rows.map(({ id }) => id);

test('an empty index is what the schema makes of nothing', () => {
  expect(interviewIndexSchema.parse({})).toEqual(emptyIndex);
});

test('rows hold what a list shows, newest first, and nothing private', () => {
  expect(ids(index)).toEqual(['undated', 'new', 'old']);
  expect(Object.keys(index.rows[0] ?? {})).toEqual(['id', 'company', 'role', 'date', 'status', 'changedAt']);
});

test('among interviews of one day the one changed last comes first', () => {
  expect(ids(indexOf([held('a', '2026-11-03', 1), held('b', '2026-11-03', 2)]))).toEqual(['b', 'a']);
});

test('the first interview becomes the current one; later ones do not', () => {
  const one = putRows(emptyIndex, held('a', ''));
  expect([one.current, putRows(one, held('b', '')).current]).toEqual(['a', 'a']);
});

test('a changed interview takes the place of its row', () => {
  expect(ids(putRows(index, held('old', '2026-12-01')))).toEqual(['undated', 'old', 'new']);
});

describe('the current interview', () => {
  test('is another when it is removed, and none when it was the last', () => {
    expect(removeRow(index, 'old').current).toBe('undated');
    expect(removeRow(index, 'new').current).toBe('old');
    expect(removeRow(indexOf([held('a', '')], 'a'), 'a')).toEqual(emptyIndex);
  });

  test('can be chosen among those there are', () => {
    expect(chooseCurrent(index, 'new').current).toBe('new');
    expect(chooseCurrent(index, 'gone')).toBe(index);
  });

  test('of an index that is made again is one that there is', () => {
    expect(indexOf([held('a', '')], 'gone').current).toBe('a');
  });
});

test('an index of a thousand interviews made again is the one that grew', () => {
  const many = Array.from({ length: 1_000 }, (_, at) =>
    held(`${at}`, `2026-11-${String((at % 28) + 1).padStart(2, '0')}`, at),
  );
  expect(putRows(emptyIndex, ...many).rows).toEqual(indexOf(many).rows);
});
