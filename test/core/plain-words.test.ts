import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainText, plainWords } from '../../src/core/plain-words.ts';

test.each([
  ['Don’t  STOP, now!', 'dont stop now'],
  ["don't stop now", 'dont stop now'],
  ['E\u0301clair — é', 'eclair e'],
  ['so\u00adft zero\u200bwidth', 'soft zerowidth'],
  ["rock 'n' roll", 'rock n roll'],
  ['İstanbul', 'istanbul'],
  ['ﬁne', 'fine'],
  ['…!?', ''],
])('%j is "%s" in plain words', (text, plain) => {
  expect(plainText(text)).toBe(plain);
});

test('a word stands where it was written, marks and all', () => {
  expect(plainWords('😀 ‘E\u0301clair’')).toEqual([{ word: 'eclair', from: 4, to: 11 }]);
});

test('whatever the text, words follow each other and are plain already', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', size: 'medium' }), (text) => {
      let end = 0;
      for (const { word, from, to } of plainWords(text)) {
        expect(from).toBeGreaterThanOrEqual(end);
        expect(to).toBeGreaterThan(from);
        expect(plainText(word)).toBe(word);
        end = to;
      }
    }),
  );
});
