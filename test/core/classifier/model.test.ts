import { describe, expect, test } from 'vitest';
import { tellFeatures } from '../../../src/core/classifier/features.ts';
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
  let many = 0;
  tellFeatures(tokens, { take: () => many++ });
  return many;
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

/** A hash that a model keeps as this key; its lowest bits are dropped. */
const hashOfKey = (key: number, dropped = 0): number => (key << (32 - KEY_BITS)) | dropped;

/** What a model of these keys sums for class 0 over some hashes. */
function evidenceOf(features: ReadonlyMap<number, Entries>, hashes: readonly number[]): number[] {
  const model = new Model(tinyModel(features));
  const tokens = tokensIn(hashes.map(() => 'x').join(' '));
  // Begins a round.
  model.score([]);
  hashes.forEach((hash, at) => {
    model.take(hash, at);
  });
  return [...model.evidence(tokens, 0)];
}

describe('keys that fall into one slot', () => {
  // Four features take sixteen slots: keys sixteen apart meet, and the last overflows into the first.
  const features = new Map<number, Entries>([
    [15, [[0, 1]]],
    [31, [[0, 2]]],
    [47, [[0, 3]]],
    [1 << 20, [[0, 4]]],
  ]);

  test('are told apart, also past the table’s end', () => {
    expect(
      evidenceOf(
        features,
        [47, 31, 15, 1 << 20].map((key) => hashOfKey(key)),
      ),
    ).toEqual([3, 2, 1, 4]);
  });

  test('leave one that the model never met without a say', () => {
    expect(evidenceOf(features, [hashOfKey(63), hashOfKey(14), hashOfKey(0)])).toEqual([0, 0, 0]);
  });

  test('are the same key where only the dropped bits differ', () => {
    expect(evidenceOf(features, [hashOfKey(31, 0x1ff), hashOfKey(15, 1)])).toEqual([2, 1]);
  });

  test('hashes with the highest bit set are found as well', () => {
    const high = 2 ** KEY_BITS - 1;
    expect(evidenceOf(new Map<number, Entries>([[high, [[0, 9]]]]), [hashOfKey(high)])).toEqual([9]);
  });
});

test('a model without features has its biases to say', () => {
  const model = new Model(tinyModel(new Map()));
  expect(model.score(tokensIn('anything at all'))).toEqual([-0.25, 0.25]);
});
