import { describe, expect, test } from 'vitest';
import { emptyInterview, FIELD_LIMIT } from '../../../src/core/interview/interview.ts';
import { interviewSchema } from '../../../src/core/interview/interview-schema.ts';

describe('an interview', () => {
  test('is complete when nothing is given', () => {
    expect(interviewSchema.parse({})).toEqual(emptyInterview);
  });

  test('keeps what is given and completes the rest', () => {
    expect(interviewSchema.parse({ company: 'Northwind', interviewers: [{ name: 'Ann' }] })).toEqual({
      ...emptyInterview,
      company: 'Northwind',
      interviewers: [{ name: 'Ann', address: '' }],
    });
  });

  test('drops what it does not know', () => {
    expect(interviewSchema.parse({ notes: 'private' })).toEqual(emptyInterview);
  });

  test.each([
    ['a role of the wrong type', { role: 7 }],
    ['a role as long as a document', { role: 'x'.repeat(FIELD_LIMIT + 1) }],
    ['a date in another order', { date: '03/11/2026' }],
    ['a kind of recruiter that is none', { recruiter: { kind: 'friend' } }],
    ['a crowd of interviewers', { interviewers: Array.from({ length: 21 }, () => ({})) }],
    ['a list', []],
    ['nothing', null],
  ])('is refused with %s', (_what, input) => {
    expect(interviewSchema.safeParse(input).success).toBe(false);
  });
});
