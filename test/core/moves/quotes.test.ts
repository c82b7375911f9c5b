import { describe, expect, test } from 'vitest';
import { readSentence } from '../../../src/core/moves/read-sentence.ts';

const kindsIn = (text: string): string[] =>
  readSentence(text, { from: 0, to: text.length }).moves.map(({ kind }) => kind);

describe('what stands in quotation marks is said by another', () => {
  test.each([
    'The song is called "I am so sorry about Tuesday" here.',
    'He wrote "I bombed the interview" on the wall.',
    'The card reads "I really need this job" in blue.',
  ])('%s', (text) => {
    expect(kindsIn(text)).toEqual([]);
  });
});

describe('what stands beside quotation marks is one’s own', () => {
  test.each([
    ['apology', 'I am so sorry about the "delay".'],
    ['apology', 'She said "yes" and I am so sorry about it.'],
    ['mistake', 'I bombed the interview, he wrote "no".'],
  ])('%s: %s', (kind, text) => {
    expect(kindsIn(text)).toContain(kind);
  });

  test('and so is what follows a mark that nobody closes', () => {
    expect(kindsIn('She shouted "I am so sorry about it')).toContain('apology');
  });

  test('what is quoted of somebody rude blames them all the same', () => {
    expect(kindsIn('The poster says "The panel was rude" in red.')).toContain('blame-interviewer');
  });
});
