import {
  BUCKET_BITS,
  DIGITS,
  type EncodedModel,
  KEY_BITS,
  LAST,
  MOST_LEVEL,
} from '../src/core/classifier/model.ts';
import type { Weights } from './svm.ts';

/**
 * A model as text: of each class its weights in steps, the largest being `MOST_LEVEL` steps, and its bias less the
 * margin by which a sentence must lie inside.
 * @param keys the features' keys, ascending, one for each column of the weights
 */
export function encodeModel(
  keys: readonly number[],
  models: readonly Weights[],
  margins: readonly number[],
): EncodedModel {
  const steps = models.map((weights) => {
    let largest = 0;
    for (let column = 0; column < keys.length; column++)
      largest = Math.max(largest, Math.abs(weights[column] ?? 0));
    return rounded(largest / MOST_LEVEL);
  });
  const features = new Array<number>(2 ** BUCKET_BITS).fill(0);
  const weights = new Array<number>(2 ** BUCKET_BITS).fill(0);
  let rests = '';
  let classes = '';
  let levels = '';
  keys.forEach((key, column) => {
    const entries = models.flatMap((model, of) => {
      const level = Math.round((model[column] ?? 0) / (steps[of] || 1));
      return level === 0 ? [] : [{ of, level: Math.max(-MOST_LEVEL, Math.min(MOST_LEVEL, level)) }];
    });
    if (entries.length === 0) return;
    const bucket = key >>> REST_BITS;
    features[bucket] = (features[bucket] ?? 0) + 1;
    weights[bucket] = (weights[bucket] ?? 0) + entries.length;
    const rest = key % 2 ** REST_BITS;
    rests += digit(rest >>> 5) + digit(rest & 31);
    entries.forEach(({ of, level }, at) => {
      classes += digit(at === entries.length - 1 ? of + LAST : of);
      levels += digit(level + MOST_LEVEL);
    });
  });
  return {
    features: features.map(digit).join(''),
    weights: weights.map(digit).join(''),
    keys: rests,
    classes,
    levels,
    steps,
    biases: models.map((weights, of) => rounded((weights[keys.length] ?? 0) - (margins[of] ?? 0))),
  };
}

const REST_BITS = KEY_BITS - BUCKET_BITS;

/** @throws {RangeError} when a value, such as that of an overfull bucket, is beyond the largest digit */
function digit(value: number): string {
  if (value >= DIGITS.length) throw new RangeError(`${value} is no digit of the model's text`);
  return DIGITS.charAt(value);
}

const rounded = (value: number): number => Math.round(value * 1e4) / 1e4;
