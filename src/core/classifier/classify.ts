import { ENGLISH } from '../language/english.ts';
import type { Token } from '../language/tokens.ts';
import { CLASSED, type Classed } from './classed.ts';
import { Model } from './model.ts';

/** What a sentence is, and which of its words say so. Good until the next sentence is classified. */
export interface Classification {
  /** Nothing in most sentences. */
  readonly classes: readonly Classed[];
  /** By token, how much it speaks for one class; in steps of no unit, to be compared with each other only. */
  evidenceFor(classed: Classed): Float64Array;
}

let model: Model | undefined;

/** Classes a sentence by the model; the same for the same tokens. */
export function classify(tokens: readonly Token[]): Classification {
  model ??= new Model(ENGLISH.model);
  const reader = model;
  const scores = reader.score(tokens);
  return {
    classes: CLASSED.filter((_, of) => (scores[of] ?? 0) > 0),
    evidenceFor: (classed) => reader.evidence(tokens, CLASSED.indexOf(classed)),
  };
}
