import { describe, expect, test } from 'vitest';
import { readSentence } from '../../../src/core/moves/read-sentence.ts';

const isDespair = (text: string): boolean => readSentence(text, { from: 0, to: text.length }).despair;

describe('of not wanting to live speaks', () => {
  test.each([
    'I feel suicidal.',
    'I think of suicide every night.',
    'I want to kill myself.',
    'I keep hurting myself.',
    'I want to end my life.',
    'I want to end my own life.',
    'I will end it all.',
    'I just want to die.',
    'I wanted to die after that call.',
    'I wish I was dead.',
    'I wish I were just dead.',
    'I would rather be dead.',
    'I wish I could disappear forever.',
    'I do not want to live.',
    'I don’t want to live.',
    "I don't want to be here any more.",
    'I didn’t want to live after that.',
    'They would be happier if I was gone.',
    "I don't want to be here anymore.",
    'I dont want to be alive.',
    "I didn't want to wake up today.",
    'I no longer want to exist.',
    'I never really wanted to live.',
    'I do not wanna wake up.',
    'There is no point in living.',
    'I see no reason to live.',
    "What's the point of my life?",
    'Is there any sense in being alive?',
    'Everybody would be better off without me.',
    'I can’t go on living.',
    'I cannot go on living like this.',
    'There is no point going on.',
    'I see no reason to carry on',
    'I cant go on living this way.',
    'I see no reason to carry on any more.',
    'There is no sense in going on anymore!',
  ])('%s', (text) => {
    expect(isDespair(text)).toBe(true);
  });
});

describe('of something else speaks', () => {
  test.each([
    'This job hunt is killing me.',
    'My phone died in the middle of the call.',
    'The deadline is dead.',
    'I live in Leeds.',
    'I want to live near the sea.',
    'At the end of the talk we shook hands.',
    'There is no point in going on about the weather.',
    'I see no reason to wait.',
    'I hurt my knee.',
    'I would rather be at home.',
    'The point of my talk was clear.',
    'Life is good.',
    'I don’t want to be late.',
  ])('%s', (text) => {
    expect(isDespair(text)).toBe(false);
  });
});
