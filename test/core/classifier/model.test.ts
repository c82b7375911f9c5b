import { describe, expect, test } from 'vitest';
import { Features, tellFeatures } from '../../../src/core/classifier/features.ts';
import { KEY_BITS, MOST_FEATURES, Model } from '../../../src/core/classifier/model.ts';
import { type Token, tokensOf } from '../../../src/core/language/tokens.ts';
import { wordsOf } from '../../../src/core/language/word.ts';
import { type Entries, tinyModel } from './tiny-model.ts';

const tokensIn = (text: string): Token[] => tokensOf(text, { from: 0, to: text.length });
const keyOf = (word: string): number => (wordsOf(word)[0]?.formFeature ?? 0) >>> (32 - KEY_BITS);
const modelOf = (words: Readonly<Record<string, Entries>>): Model =>
  new Model(tinyModel(new Map(Object.entries(words).map(([word, entries]) => [keyOf(word), entries]))));

/** How many features a sentence has, repeated ones included. */
function featuresOf(tokens: readonly Token[]): number {
  const features = new Features();
  tellFeatures(tokens, features);
  return features.count;
}
const diluted = (sum: number, tokens: readonly Token[]): number =>
  sum / Math.sqrt(Math.min(featuresOf(tokens), MOST_FEATURES));

describe('the score of a sentence', () => {
  test('is the bias where nothing speaks for a class', () => {
    const model = modelOf({ apple: [[0, 8]] });
    expect(model.score(tokensIn('pears'))).toEqual([-0.25, 0.25]);
  });

  test('sums what its features speak for, in the steps of each class, diluted by how many there are', () => {
    const model = modelOf({
      apple: [
        [0, 8],
        [1, -3],
      ],
      tart: [[0, -31]],
      plum: [[1, 31]],
    });
    const tokens = tokensIn('apple tart');
    const [first, second] = model.score(tokens);
    expect(first).toBeCloseTo(diluted(8 - 31, tokens) - 0.25);
    expect(second).toBeCloseTo(diluted(-3, tokens) * 0.5 + 0.25);
  });

  test('counts a repeated feature once, in each sentence anew', () => {
    const model = modelOf({ apple: [[0, 8]] });
    const tokens = tokensIn('apple apple apple');
    expect(model.score(tokens)[0]).toBeCloseTo(diluted(8, tokens) - 0.25);
    expect(model.score(tokens)[0]).toBeCloseTo(diluted(8, tokens) - 0.25);
  });

  test('is diluted no further past so many features', () => {
    const model = modelOf({ apple: [[0, 8]] });
    const long = tokensIn(`apple ${'walnut pear '.repeat(40)}`);
    const longer = tokensIn(`apple ${'walnut pear '.repeat(90)}`);
    expect(featuresOf(long)).toBeGreaterThan(MOST_FEATURES);
    expect(model.score(longer)).toEqual(model.score(long));
  });

  test('is the same whatever was scored before', () => {
    const model = modelOf({ apple: [[0, 8]], tart: [[1, 5]] });
    const alone = modelOf({ apple: [[0, 8]], tart: [[1, 5]] }).score(tokensIn('tart'));
    model.score(tokensIn('apple apple tart'));
    expect(model.score(tokensIn('tart'))).toEqual(alone);
  });
});

describe('the evidence for a class', () => {
  test('stands at the token that each feature ends at', () => {
    const model = modelOf({
      apple: [
        [0, 8],
        [1, -3],
      ],
      tart: [[1, 5]],
    });
    const tokens = tokensIn('a warm apple and tart');
    model.score(tokens);
    expect([...model.evidence(tokens, 0)]).toEqual([0, 0, 8, 0, 0]);
    expect([...model.evidence(tokens, 1)]).toEqual([0, 0, -3, 0, 5]);
  });

  test('is of the sentence scored last', () => {
    const model = modelOf({ apple: [[0, 8]] });
    model.score(tokensIn('apple'));
    const tokens = tokensIn('one pear');
    model.score(tokens);
    expect([...model.evidence(tokens, 0)]).toEqual([0, 0]);
  });

  test('of a repeated feature stands where it comes first', () => {
    const model = modelOf({ apple: [[0, 8]] });
    const tokens = tokensIn('apple or apple');
    model.score(tokens);
    expect([...model.evidence(tokens, 0)]).toEqual([8, 0, 0]);
  });
});

describe('features whose keys fall into one slot', () => {
  // Words whose keys are alike in their last bits meet in the table; each has a level of its own.
  const words = 'abcdefghijklmnopqrstuvwxyz'.split('').map((letter) => `${letter}oak`);
  const model = modelOf(Object.fromEntries(words.map((word, at) => [word, [[0, at + 1]] as Entries])));

  test('are told apart', () => {
    for (const [at, word] of words.entries()) {
      const tokens = tokensIn(word);
      expect(model.score(tokens)[0]).toBeCloseTo(diluted(at + 1, tokens) - 0.25);
    }
  });

  test('leave one that the model never met without a say', () => {
    for (const word of words) expect(model.score(tokensIn(`${word}y`))[0]).toBe(-0.25);
  });
});

test('more features than the sums of two classes that share a number can hold are summed all the same', () => {
  const names = Array.from({ length: 1_200 }, (_, at) => `name${letters(at)}`);
  const model = modelOf(
    Object.fromEntries(
      names.map((name) => [
        name,
        [
          [0, 31],
          [1, -31],
        ] as Entries,
      ]),
    ),
  );
  const [first, second] = model.score(tokensIn(names.join(' ')));
  expect(first).toBeCloseTo((31 * names.length) / Math.sqrt(MOST_FEATURES) - 0.25);
  expect(second).toBeCloseTo((-31 * names.length * 0.5) / Math.sqrt(MOST_FEATURES) + 0.25);
});

/** A number in letters, as words hold no digits. */
const letters = (value: number): string =>
  [...value.toString(26)].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 26))).join('');

test('a model without features has its biases to say', () => {
  const model = new Model(tinyModel(new Map()));
  expect(model.score(tokensIn('anything at all'))).toEqual([-0.25, 0.25]);
});
