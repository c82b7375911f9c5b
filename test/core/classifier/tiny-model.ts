import { DIGITS, type EncodedModel, LAST, MOST_LEVEL } from '../../../src/core/classifier/model.ts';

/** What a feature of the hand-made model speaks for: class and level. */
export type Entries = readonly (readonly [of: number, level: number])[];

/** A model of two classes as text, written by hand from keys and what they speak for; in whatever order. */
export function tinyModel(features: ReadonlyMap<number, Entries>): EncodedModel {
  let [keys, classes, levels, previous] = ['', '', '', 0];
  for (const [key, entries] of [...features].sort(([one], [other]) => one - other)) {
    let gap = key - previous;
    previous = key;
    while (gap > 31) {
      keys += DIGITS.charAt(32 + (gap % 32));
      gap = Math.floor(gap / 32);
    }
    keys += DIGITS.charAt(gap);
    entries.forEach(([of, level], at) => {
      classes += DIGITS.charAt(at === entries.length - 1 ? of + LAST : of);
      levels += DIGITS.charAt(level + MOST_LEVEL);
    });
  }
  return { features: features.size, keys, classes, levels, steps: [1, 0.5], biases: [-0.25, 0.25] };
}
