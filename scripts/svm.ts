import { randomNumbers } from './random.ts';

/** A sentence for the machine: the columns that are set, each once, what they are worth, and how much it counts. */
export interface Example {
  readonly columns: Int32Array;
  readonly scale: number;
  /** 1 for most; an error on a sentence that counts more costs more. */
  readonly counts: number;
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
/** A sentence that asked for no change so often in a row is looked at in every fifth round only. */
const QUIET = 2;
const FULL_ROUND = 5;

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
  const squares = values.map((value) => value * value);
  /** Each already times its column's value. */
  const weights = new Float64Array(columns + 1);
  const alphas = new Float64Array(examples.length);
  const quiet = new Uint8Array(examples.length);
  const diagonal = Float64Array.from(
    examples,
    ({ counts }, at) => 0.5 / (counts * (wanted[at] === true ? costs.positive : costs.negative)),
  );
  const curvature = Float64Array.from(examples, ({ columns: set, scale }, at) => {
    let sum = 0;
    for (const column of set) sum += squares[column] ?? 0;
    return sum * scale * scale + 1 + (diagonal[at] ?? 0);
  });
  const order = Int32Array.from(examples.keys());
  const random = randomNumbers(20261123);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const isFull = round % FULL_ROUND === 0;
    let worst = 0;
    shuffle(order, random);
    for (const at of order) {
      const example = examples[at];
      if (example === undefined || (!isFull && quiet[at] === QUIET)) continue;
      const sign = wanted[at] === true ? 1 : -1;
      const alpha = alphas[at] ?? 0;
      const slope = scoreOf(weights, example) * sign - 1 + (diagonal[at] ?? 0) * alpha;
      const violation = alpha === 0 ? Math.min(slope, 0) : slope;
      quiet[at] = violation === 0 ? Math.min(QUIET, (quiet[at] ?? 0) + 1) : 0;
      if (violation === 0) continue;
      worst = Math.max(worst, Math.abs(violation));
      const next = Math.max(0, alpha - slope / (curvature[at] ?? 1));
      alphas[at] = next;
      const change = (next - alpha) * sign;
      weights[columns] = (weights[columns] ?? 0) + change;
      const scaled = change * example.scale;
      for (const column of example.columns)
        weights[column] = (weights[column] ?? 0) + scaled * (squares[column] ?? 0);
    }
    if (isFull && worst < CLOSE_ENOUGH) break;
  }
  return weights;
}

function scoreOf(weights: Weights, { columns, scale }: Example): number {
  let sum = 0;
  for (const column of columns) sum += weights[column] ?? 0;
  return sum * scale + (weights.at(-1) ?? 0);
}

/**
 * What each column tells about the class: how much more often it is set in its sentences than in the others, from 0 to
 * 1. Scaled so, features that tell nothing stay out of the way (Wang and Manning, ACL 2012, where it is a log ratio;
 * this needs no logarithm, which engines need not agree on to the last bit). The root keeps in those that tell a little:
 * without it few features decide, and one sentence more turns others over.
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
    return Math.sqrt(Math.abs(within - without) / (within + without));
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
