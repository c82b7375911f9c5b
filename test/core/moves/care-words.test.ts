import { describe, expect, test } from 'vitest';
import { CARE } from '../../../src/core/moves/care-words.ts';

const isOfPain = (text: string): boolean => CARE.some((phrase) => phrase.test(text));

describe('of a painful matter is', () => {
  test.each([
    'I had a panic attack on the stairs',
    'He has panic disorder',
    'They joked about my accent',
    'It was about our religion',
    'I lost my baby in March',
    'We lost our youngest daughter',
    'She lost her grandfather',
    'I was deaf for a year',
    'I am blind',
    'I’m unwell',
    "I'm very sick",
    'He is seriously ill',
    'There was no ramp',
    'There was no sign interpreter',
    'Without an interpreter I was lost',
    'Without a proper ramp I could not enter',
    'I asked for an adjustment',
    'They refused any adjustments',
    'I had a fever',
    'I had flu',
    'She has a severe depression',
    'I live with depression',
    'He had an anxiety disorder',
  ])('%s', (text) => {
    expect(isOfPain(text)).toBe(true);
  });
});

describe('of no painful matter is', () => {
  test.each([
    'No need to panic',
    'The race was on Sunday',
    'I lost my keys',
    'I lost my train of thought',
    'A blind date with history',
    'Sick of waiting',
    'The ramp leads to the garden',
    'I made the adjustments to the plan',
    'Fever pitch is a book',
    'The breakdown of costs is attached',
  ])('%s', (text) => {
    expect(isOfPain(text)).toBe(false);
  });
});
