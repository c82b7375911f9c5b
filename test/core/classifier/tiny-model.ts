import {
  BUCKET_BITS,
  DIGITS,
  type EncodedModel,
  KEY_BITS,
  LAST,
  MOST_LEVEL,
} from '../../../src/core/classifier/model.ts';

/** What a feature of the hand-made model speaks for: class and level. */
export type Entries = readonly (readonly [of: number, level: number])[];

/** A model of two classes as text, written by hand from keys and what they speak for; in whatever order. */
export function tinyModel(features: ReadonlyMap<number, Entries>): EncodedModel {
  const perBucket = Array.from({ length: 2 ** BUCKET_BITS }, () => ({ features: 0, weights: 0 }));
  let [keys, classes, levels] = ['', '', ''];
  for (const [key, entries] of [...features].sort(([one], [other]) => one - other)) {
    const rest = key % 2 ** (KEY_BITS - BUCKET_BITS);
    const bucket = perBucket[(key - rest) / 2 ** (KEY_BITS - BUCKET_BITS)];
    if (bucket === undefined) throw new RangeError(`the key ${key} is too large`);
    bucket.features++;
    bucket.weights += entries.length;
    keys += DIGITS.charAt(Math.floor(rest / 32)) + DIGITS.charAt(rest % 32);
    entries.forEach(([of, level], at) => {
      classes += DIGITS.charAt(at === entries.length - 1 ? of + LAST : of);
      levels += DIGITS.charAt(level + MOST_LEVEL);
    });
  }
  const digits = (of: 'features' | 'weights') => perBucket.map((each) => DIGITS.charAt(each[of])).join('');
  return {
    features: digits('features'),
    weights: digits('weights'),
    keys,
    classes,
    levels,
    steps: [1, 0.5],
    biases: [-0.25, 0.25],
  };
}
