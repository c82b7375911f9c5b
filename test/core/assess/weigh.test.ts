import { describe, expect, test } from 'vitest';
import { type Line, PARAGRAPH, type Written, weighed } from './written.ts';

const verdict = (...body: Written['body']) => weighed({ body }).verdict;
const glance = (...body: Written['body']) => weighed({ body }).glance;

const SORRY: Line = ['I am sorry for that.', 'apology'];
const FLAW: Line = ['I lost the thread on the second question.', 'mistake'];
const LESSON: Line = ['Since then I have practised it.', 'learned'];
const THANKS: Line = ['Thank you for your time.', 'thanks'];
const PLAIN: Line = [
  'We spoke about the plans for the spring, about the budget, and about the new office in town.',
];

describe('over-apologising', () => {
  test('is two apologies', () => {
    expect(verdict(SORRY, PLAIN, SORRY).overApologizes).toBe(true);
  });
  test('is not one', () => {
    expect(verdict(SORRY, PLAIN).overApologizes).toBe(false);
  });
  test('is one that is heavy', () => {
    expect(verdict(['I am terribly sorry.', 'heavy apology'], PLAIN).overApologizes).toBe(true);
  });
  test('is one in the subject and one in the body', () => {
    const { verdict: both } = weighed({ subject: ['Sorry about Tuesday', 'apology'], body: [SORRY] });
    expect(both.overApologizes).toBe(true);
  });
});

describe('dwelling', () => {
  test('is two flaws, however long the draft', () => {
    expect(verdict(FLAW, PLAIN, PLAIN, PLAIN, PLAIN, FLAW).dwells).toBe(true);
  });
  test('is a flaw and a doubt of oneself', () => {
    expect(verdict(FLAW, PLAIN, PLAIN, ['I am not good enough.', 'self-deprecation'], PLAIN).dwells).toBe(
      true,
    );
  });
  test('is not a doubt alone, which is no mistake', () => {
    expect(verdict(['I am not good enough.', 'self-deprecation']).dwells).toBe(false);
  });
  test('is one flaw that takes every fourth word', () => {
    expect(verdict(FLAW, PLAIN).dwells).toBe(true);
    expect(verdict(FLAW, PLAIN, PLAIN).dwells).toBe(false);
  });
  test('is one flaw that takes every fourth word together with the apology for it', () => {
    expect(verdict(FLAW, SORRY, PLAIN, PLAIN).dwells).toBe(true);
  });
  test('is not a flaw told with what was learned, in the same sentence or the next', () => {
    expect(verdict(['I froze; next time I will breathe.', 'mistake', 'learned']).dwells).toBe(false);
    expect(verdict(FLAW, LESSON).dwells).toBe(false);
  });
  test('is the second flaw, when only the first is repaired', () => {
    expect(verdict(FLAW, LESSON, FLAW, LESSON).dwells).toBe(true);
  });
  test('is a flaw whose lesson comes too late to be heard with it', () => {
    expect(verdict(FLAW, ['It rained.'], LESSON).dwells).toBe(true);
  });
});

describe('a draft that speaks of not wanting to live', () => {
  const body: Written['body'] = [SORRY, FLAW, ['I do not want to live.', 'despair'], FLAW, SORRY];
  test('has no faults', () => {
    expect(verdict(...body)).toMatchObject({ overApologizes: false, dwells: false });
  });
  test('is not put on the scales', () => {
    expect(glance(...body)).toEqual({ weight: 0, strength: 0 });
  });
});

test('what is told of a painful matter is no weight', () => {
  expect(glance(['I missed it; I was in hospital.', 'mistake', 'care'], PARAGRAPH, THANKS).weight).toBe(0);
  expect(glance(['I missed it.', 'mistake'], PARAGRAPH, THANKS).weight).toBeGreaterThan(0);
});

test('interest and thanks are strengths wherever they stand', () => {
  expect(verdict(THANKS, PLAIN, ['I am very interested in the role.', 'interest'])).toEqual({
    overApologizes: false,
    dwells: false,
    showsInterest: true,
    thanks: true,
  });
});
