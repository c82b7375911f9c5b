import { DIGITS, type EncodedModel, LAST, MOST_LEVEL } from '../src/core/classifier/model.ts';
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
  let features = 0;
  let previous = 0;
  let text = '';
  let classes = '';
  let levels = '';
  keys.forEach((key, column) => {
    const entries = models.flatMap((weights, of) => {
      const level = Math.round((weights[column] ?? 0) / (steps[of] || 1));
      return level === 0 ? [] : [{ of, level: Math.max(-MOST_LEVEL, Math.min(MOST_LEVEL, level)) }];
    });
    if (entries.length === 0) return;
    features++;
    text += digits(key - previous);
    previous = key;
    entries.forEach(({ of, level }, at) => {
      classes += DIGITS.charAt(at === entries.length - 1 ? of + LAST : of);
      levels += DIGITS.charAt(level + MOST_LEVEL);
    });
  });
  const biases = models.map((weights, of) => rounded((weights[keys.length] ?? 0) - (margins[of] ?? 0)));
  return { features, keys: text, classes, levels, steps, biases };
}

const rounded = (value: number): number => Math.round(value * 1e4) / 1e4;

function digits(gap: number): string {
  let rest = gap;
  let text = '';
  do {
    text += DIGITS.charAt((rest & 31) | (rest > 31 ? 32 : 0));
    rest >>= 5;
  } while (rest > 0);
  return text;
}
