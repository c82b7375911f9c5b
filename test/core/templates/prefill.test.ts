import { describe, expect, test } from 'vitest';
import { emptyInterview, type Interview } from '../../../src/core/interview/interview.ts';
import { prefill } from '../../../src/core/templates/prefill.ts';

const named = (...names: string[]): Interview => ({
  ...emptyInterview,
  interviewers: names.map((name) => ({ name, address: '' })),
});

test('an empty interview fills nothing', () => {
  expect(prefill(emptyInterview)).toEqual(new Map());
});

test('what the interview says is filled in as it was written', () => {
  const interview: Interview = {
    ...emptyInterview,
    role: ' head  chef ',
    company: 'Söderberg & Fils',
    date: '2026-11-03',
    recruiter: { kind: 'agency', name: 'Nguyễn Thị Hoa', address: 'hoa@agency.example' },
    interviewers: [{ name: 'Ann', address: 'ann@company.example' }],
    ownName: 'Sam',
  };
  expect(prefill(interview)).toEqual(
    new Map([
      ['recruiter_name', 'Nguyễn Thị Hoa'],
      ['own_name', 'Sam'],
      ['company', 'Söderberg & Fils'],
      ['role', 'head chef'],
      ['date', '3 November 2026'],
      ['interviewers', 'Ann'],
    ]),
  );
});

test('nobody is greeted as recruiter when there was none', () => {
  const interview: Interview = { ...emptyInterview, recruiter: { kind: 'none', name: 'Priya', address: '' } };
  expect(prefill(interview).has('recruiter_name')).toBe(false);
});

describe('interviewers', () => {
  test.each([
    [['Ann'], 'Ann'],
    [['Ann', 'Bo'], 'Ann and Bo'],
    [['Ann', 'Bo', 'Cy'], 'Ann, Bo and Cy'],
    [['Ann', ' ', 'Cy', ''], 'Ann and Cy'],
  ])('%j are listed as "%s"', (names, listed) => {
    expect(prefill(named(...names)).get('interviewers')).toBe(listed);
  });

  test('without a name are left to be filled in', () => {
    expect(prefill(named('', ' ')).has('interviewers')).toBe(false);
  });
});

describe('the date', () => {
  const dateOf = (date: string): string | undefined => prefill({ ...emptyInterview, date }).get('date');

  test.each([
    ['2026-01-01', '1 January 2026'],
    ['2026-12-31', '31 December 2026'],
    ['2028-02-29', '29 February 2028'],
    ['2000-02-29', '29 February 2000'],
  ])('%s is written "%s"', (date, words) => {
    expect(dateOf(date)).toBe(words);
  });

  test.each(['', '2026-02-29', '2100-02-29', '2026-04-31', '2026-13-01', '2026-00-10', '2026-01-00'])(
    '%j is no day and left to be filled in',
    (date) => {
      expect(dateOf(date)).toBeUndefined();
    },
  );
});
