import { randomNumbers } from './random.ts';

/** A sentence for the machine: the columns that are set, each once, and what they are worth. */
export interface Example {
  readonly columns: Int32Array;
  readonly scale: number;
}

/** Weights by column; the last one is the bias. */
export type Weights = Float64Array;

/** What a set column counts for: 1, if nothing else is said. */
export type Values = Float64Array;

export interface Costs {
  readonly positive: number;
  readonly negative: number;
}

const MOST_ROUNDS = 30;
const CLOSE_ENOUGH = 0.03;

/**
 * A linear support vector machine with squared hinge loss, by dual coordinate descent (Hsieh et al., ICML 2008). Only
 * sums, products, quotients and square roots, in a fixed order: equal to the bit wherever numbers are IEEE doubles.
 */
export function trainSvm(
  examples: readonly Example[],
  wanted: readonly boolean[],
  values: Values,
  costs: Costs,
): Weights {
  const columns = values.length;
  const weights = new Float64Array(columns + 1);
  const alphas = new Float64Array(examples.length);
  const diagonal = new Float64Array(examples.length);
  const curvature = new Float64Array(examples.length);
  examples.forEach(({ columns: set, scale }, at) => {
    diagonal[at] = 0.5 / (wanted[at] === true ? costs.positive : costs.negative);
    let squares = 0;
    for (const column of set) squares += (values[column] ?? 0) ** 2;
    curvature[at] = squares * scale * scale + 1 + (diagonal[at] ?? 0);
  });
  const order = Int32Array.from(examples.keys());
  const random = randomNumbers(20261123);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    shuffle(order, random);
    let worst = 0;
    for (const at of order) {
      const example = examples[at];
      if (example === undefined) continue;
      const sign = wanted[at] === true ? 1 : -1;
      const alpha = alphas[at] ?? 0;
      const slope = scoreOf(weights, values, example) * sign - 1 + (diagonal[at] ?? 0) * alpha;
      const violation = alpha === 0 ? Math.min(slope, 0) : slope;
      if (violation === 0) continue;
      worst = Math.max(worst, Math.abs(violation));
      const next = Math.max(0, alpha - slope / (curvature[at] ?? 1));
      alphas[at] = next;
      const change = (next - alpha) * sign;
      weights[columns] = (weights[columns] ?? 0) + change;
      for (const column of example.columns) {
        weights[column] = (weights[column] ?? 0) + change * example.scale * (values[column] ?? 0);
      }
    }
    if (worst < CLOSE_ENOUGH) break;
  }
  for (let column = 0; column < columns; column++)
    weights[column] = (weights[column] ?? 0) * (values[column] ?? 0);
  return weights;
}

function scoreOf(weights: Weights, values: Values, { columns, scale }: Example): number {
  let sum = 0;
  for (const column of columns) sum += (weights[column] ?? 0) * (values[column] ?? 0);
  return sum * scale + (weights[values.length] ?? 0);
}

/**
 * What each column tells about the class: how much more often it is set in its sentences than in the others, from 0 to
 * 1. Scaled so, features that tell nothing stay out of the way (Wang and Manning, ACL 2012, where it is a log ratio;
 * this needs no logarithm, which engines need not agree on to the last bit).
 */
export function tellingness(
  examples: readonly Example[],
  wanted: readonly boolean[],
  columns: number,
): Values {
  const inside = new Float64Array(columns).fill(1);
  const outside = new Float64Array(columns).fill(1);
  let insiders = 2;
  let outsiders = 2;
  examples.forEach(({ columns: set }, at) => {
    const counts = wanted[at] === true ? inside : outside;
    if (wanted[at] === true) insiders++;
    else outsiders++;
    for (const column of set) counts[column] = (counts[column] ?? 0) + 1;
  });
  return inside.map((count, column) => {
    const within = count / insiders;
    const without = (outside[column] ?? 0) / outsiders;
    return Math.abs(within - without) / (within + without);
  });
}

function shuffle(order: Int32Array, random: () => number): void {
  for (let at = order.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    const kept = order[at] ?? 0;
    order[at] = order[other] ?? 0;
    order[other] = kept;
  }
}
