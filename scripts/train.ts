/**
 * Trains the reader's model on the project's own labelled sentences, those kept for scoring left out, and writes it to
 * `src/core/classifier/english-model.ts`: `npm run train`. The same sentences give the same file, to the byte.
 */
import { writeFileSync } from 'node:fs';
import { CLASSED, type Classed, CONTEXTS } from '../src/core/classifier/classed.ts';
import { tellFeatures } from '../src/core/classifier/features.ts';
import {
  DIGITS,
  type EncodedModel,
  KEY_BITS,
  LAST,
  MOST_FEATURES,
  MOST_LEVEL,
} from '../src/core/classifier/model.ts';
import { tokensOf } from '../src/core/language/tokens.ts';
import { isUnseen, type Labelled, readLabelled } from './labelled.ts';
import { type Example, score, tellingness, trainSvm, type Weights } from './svm.ts';

/** Chosen on sentences left out: a missed move costs twice an alarm in training; thresholds are set apart. */
const COSTS = { positive: 18, negative: 9 };
/** A feature that fewer sentences have says nothing of others. */
const FEWEST_SENTENCES = Number(process.env['DF'] ?? 3);
/** Weights kept for each class: more raise the score less than they cost to load. */
const MOST_WEIGHTS = Number(process.env['WEIGHTS'] ?? 6000);
/** Drafts hold fewer moves than these sentences, written to be hard: a false alarm weighs more there than here. */
const ALARM = Number(process.env['ALARM'] ?? 3);
/** Advice withheld by mistake costs little, advice given on a painful matter much. */
const CONTEXT_ALARM = 0.5;
/** The best threshold of a sample is a matter of chance: the mean of those nearly as good is less so. */
const PLATEAU = 0.985;
const FOLDS = 4;
/** Lines that follow each other stay in one fold: they are of one text. */
const FOLD_LENGTH = 40;

interface Row extends Labelled {
  readonly features: readonly number[];
  /** Features told, repeated ones each time. */
  readonly told: number;
}

const isContext = (kind: Classed): boolean => CONTEXTS.some((context) => context === kind);

function main(): void {
  const rows = readLabelled('test/corpus')
    .filter(({ file }) => !isUnseen(file) && file !== 'unseen.jsonl')
    .flatMap(({ sentences }) => sentences)
    .filter(({ border }) => !border)
    .map(({ text, labels, border }): Row => {
      const known = labels.map((label) => label.replaceAll('_', '-'));
      for (const label of known)
        if (!CLASSED.some((one) => one === label)) throw new Error(`unknown label "${label}"`);
      return { text, border, labels: known, ...featuresOf(text) };
    });
  const { keys, examples } = vectorise(rows);
  const models: Weights[] = [];
  const thresholds: number[] = [];
  for (const kind of CLASSED) {
    const wanted = rows.map(({ labels }) => labels.includes(kind));
    models.push(train(examples, wanted, keys.length));
    thresholds.push(bestThreshold(examples, wanted, keys.length, isContext(kind) ? CONTEXT_ALARM : ALARM));
  }
  const encoded = encode(keys, models, thresholds);
  writeFileSync('src/core/classifier/english-model.ts', moduleOf(encoded));
  console.log(`${rows.length} sentences, ${encoded.features} features, ${encoded.classes.length} weights`);
  console.log(CLASSED.map((kind, at) => `${kind} ${thresholds[at]?.toFixed(2)}`).join(', '));
}

/** Every feature once, as the model keeps it, and how many were told. */
function featuresOf(text: string): { features: number[]; told: number } {
  const found = new Set<number>();
  let told = 0;
  const take = (feature: number): void => {
    found.add(feature >>> (32 - KEY_BITS));
    told++;
  };
  tellFeatures(tokensOf(text, { from: 0, to: text.length }), { take });
  return { features: [...found], told };
}

function vectorise(rows: readonly Row[]): { keys: number[]; examples: Example[] } {
  const counts = new Map<number, number>();
  for (const { features } of rows) for (const key of features) counts.set(key, (counts.get(key) ?? 0) + 1);
  const keys = [...counts].filter(([, count]) => count >= FEWEST_SENTENCES).map(([key]) => key);
  keys.sort((a, b) => a - b);
  const columnOf = new Map(keys.map((key, column) => [key, column]));
  const examples = rows.map(({ features, told }) => ({
    columns: Int32Array.from(
      features.flatMap((key) => {
        const column = columnOf.get(key);
        return column === undefined ? [] : [column];
      }),
    ),
    scale: 1 / Math.sqrt(Math.min(told, MOST_FEATURES)),
  }));
  return { keys, examples };
}

/** Trains on all features, keeps those that weigh most over all sentences, and trains on these again. */
function train(examples: readonly Example[], wanted: readonly boolean[], columns: number): Weights {
  const values = tellingness(examples, wanted, columns);
  const weights = trainSvm(examples, wanted, values, COSTS);
  const counts = new Float64Array(columns);
  for (const example of examples)
    for (const column of example.columns) counts[column] = (counts[column] ?? 0) + 1;
  const weighed = counts.map((count, column) => Math.abs(weights[column] ?? 0) * Math.sqrt(count));
  const least = [...weighed].sort((a, b) => b - a)[MOST_WEIGHTS] ?? 0;
  const kept = values.map((value, column) => ((weighed[column] ?? 0) > least ? value : 0));
  return trainSvm(examples, wanted, kept, COSTS);
}

/** The threshold that would have done best on sentences left out of training. */
function bestThreshold(
  examples: readonly Example[],
  wanted: readonly boolean[],
  columns: number,
  alarm: number,
): number {
  const scored: { readonly score: number; readonly wanted: boolean }[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const isLeft = (at: number): boolean => Math.floor(at / FOLD_LENGTH) % FOLDS === fold;
    const weights = train(
      examples.filter((_, at) => !isLeft(at)),
      wanted.filter((_, at) => !isLeft(at)),
      columns,
    );
    examples.forEach((example, at) => {
      if (isLeft(at)) scored.push({ score: score(weights, example), wanted: wanted[at] === true });
    });
  }
  scored.sort((a, b) => b.score - a.score);
  const all = scored.filter((one) => one.wanted).length;
  let hits = 0;
  const curve = scored.map((one, at) => {
    if (one.wanted) hits++;
    return { threshold: one.score, f1: (2 * hits) / (hits + alarm * (at + 1 - hits) + all) };
  });
  const best = Math.max(0, ...curve.map(({ f1 }) => f1));
  const plateau = curve.filter(({ f1 }) => f1 >= PLATEAU * best).map(({ threshold }) => threshold);
  return plateau.reduce((sum, threshold) => sum + threshold, 0) / Math.max(1, plateau.length);
}

function encode(
  keys: readonly number[],
  models: readonly Weights[],
  thresholds: readonly number[],
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
      const weight = weights[column] ?? 0;
      const level = Math.round(weight / (steps[of] ?? 1));
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
  const biases = models.map((weights, of) => rounded((weights[keys.length] ?? 0) - (thresholds[of] ?? 0)));
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

function moduleOf(model: EncodedModel): string {
  const lines = Object.entries(model).map(
    ([name, value]) => `  ${name}: ${JSON.stringify(value).replaceAll('"', "'")},`,
  );
  return `// Made by \`npm run train\` from the sentences in test/corpus; do not edit.
import type { EncodedModel } from './model.ts';

export const ENGLISH_MODEL: EncodedModel = {
${lines.join('\n')}
};
`;
}

main();
