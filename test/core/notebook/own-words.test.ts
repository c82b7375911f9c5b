import { describe, expect, test } from 'vitest';
import { asIntention, asLesson, asThing, firstSentence } from '../../../src/core/notebook/own-words.ts';

describe('own words within a sentence of ours', () => {
  test.each([
    ['I will take a breath.', 'take a breath'],
    ['Next time, I’ll ask first', 'ask first'],
    ['to bring SQL examples', 'bring SQL examples'],
    ['Take a breath', 'take a breath'],
    ['SQL exercises every day', 'SQL exercises every day'],
    ['Tomorrow', 'Tomorrow'],
    ['  ', ''],
  ])('"%s" is the intention "%s"', (text, intention) => {
    expect(asIntention(text)).toBe(intention);
  });

  test.each([
    ['I learned that pauses help.', 'that pauses help'],
    ['To ask', 'to ask'],
  ])('"%s" is the lesson "%s"', (text, lesson) => {
    expect(asLesson(text)).toBe(lesson);
  });

  test.each([
    ["The team's calm.", "the team's calm"],
    ['Ana’s questions', 'Ana’s questions'],
    ['I like it', 'I like it'],
  ])('"%s" is the thing "%s"', (text, thing) => {
    expect(asThing(text)).toBe(thing);
  });

  test('of a long text the first sentence is taken, on one line', () => {
    expect(firstSentence('\n  It was\tgood!  Then it was not.\nThe end.')).toBe('It was good!');
    expect(firstSentence('x'.repeat(1_000_000)).length).toBe(2_000);
  });
});
