import { CLASSED } from '../src/core/classifier/classed.ts';
import { Features, tellFeatures } from '../src/core/classifier/features.ts';
import { KEY_BITS } from '../src/core/classifier/model.ts';
import { mix } from '../src/core/language/hash.ts';
import { tokensOf } from '../src/core/language/tokens.ts';
import { isUnseen, type Labelled, readLabelled } from './labelled.ts';

/** A sentence to train on. */
export interface TrainingSentence extends Labelled {
  /** One of those that must be read right: what the product says itself, and what was read wrongly once. */
  readonly core: boolean;
}

/** The sentences that the model is trained on: the project's own, those kept for scoring and border cases left out. */
export function trainingSet(): TrainingSentence[] {
  return readLabelled('test/corpus')
    .filter(({ file }) => !isUnseen(file))
    .flatMap(({ file, sentences }) => sentences.map((one) => ({ ...one, core: isCore(file) })))
    .filter(({ border }) => !border)
    .map(withKnownLabels);
}

const isCore = (file: string): boolean => /(?:^|\/)core-\d+\.txt$/u.test(file);

function withKnownLabels(sentence: TrainingSentence): TrainingSentence {
  const labels = sentence.labels.map((label) => label.replaceAll('_', '-'));
  const unknown = labels.find((label) => !CLASSED.some((classed) => classed === label));
  if (unknown !== undefined) throw new Error(`unknown label "${unknown}"`);
  return { ...sentence, labels };
}

/** The keys of a sentence's features, each once, and how many features were told. */
export function featuresOf(text: string): { keys: ReadonlySet<number>; told: number } {
  tellFeatures(tokensOf(text, { from: 0, to: text.length }), features);
  const { count, hashes } = features;
  const keys = new Set<number>();
  for (const hash of hashes.subarray(0, count)) keys.add(hash >>> (32 - KEY_BITS));
  return { keys, told: count };
}

const features = new Features();

/** What a model was trained on, as eight hexadecimal digits: another sentence, label or feature gives others. */
export function fingerprintOf(sentences: readonly Labelled[]): string {
  let print = 0;
  for (const { text, labels } of sentences) {
    for (const label of labels) print = mix(print, (CLASSED as readonly string[]).indexOf(label));
    for (const key of featuresOf(text).keys) print = mix(print, key);
  }
  return (print >>> 0).toString(16).padStart(8, '0');
}
