import { ENGLISH } from '../language/english.ts';
import type { Token } from '../language/tokens.ts';
import { CLASSED, type Classed } from './classed.ts';
import { Model } from './model.ts';

let model: Model | undefined;

/** What a sentence is, by the model. Nothing in most sentences; the same for the same tokens. */
export function classify(tokens: readonly Token[]): Classed[] {
  model ??= new Model(ENGLISH.model);
  const scores = model.score(tokens);
  return CLASSED.filter((_, of) => (scores[of] ?? 0) > 0);
}

/**
 * By token of the sentence classified last, how much it speaks for one class; in steps of no unit, to be compared with
 * each other only.
 */
export function evidenceFor(classed: Classed, tokens: readonly Token[]): Float64Array {
  return model?.evidence(tokens, CLASSED.indexOf(classed)) ?? new Float64Array(tokens.length);
}
