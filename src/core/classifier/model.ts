import type { Token } from '../language/tokens.ts';
import { type FeatureTaker, tellFeatures } from './features.ts';

/**
 * A linear model as text. `keys` holds the features, ascending, each as the gap to the one before it in base 32, least
 * digit first, digits above 31 meaning that more follow; `classes` holds, feature by feature, what it speaks for, those
 * from `LAST` on being a feature's last; `levels` holds how strongly, from -`MOST_LEVEL` to `MOST_LEVEL`. Apart, the
 * three compress better.
 */
export interface EncodedModel {
  readonly features: number;
  readonly keys: string;
  readonly classes: string;
  readonly levels: string;
  /** By class: what a level is worth, and what is added to the sum. */
  readonly steps: readonly number[];
  readonly biases: readonly number[];
}

/** Bits of a feature's hash that the model keeps: with fewer, features it never met would be taken for ones it did. */
export const KEY_BITS = 23;
/** Features beyond this no longer dilute a sentence: in a long one a single clause may make the move. */
export const MOST_FEATURES = 120;
/** Signs of the text form; no character that a string must escape. */
export const DIGITS = Array.from({ length: 94 }, (_, at) => String.fromCharCode(33 + at))
  .filter((sign) => !'"\'`\\$<'.includes(sign))
  .join('');
export const LAST = 32;
export const MOST_LEVEL = 31;

const EMPTY = -1;
/** Bits of the filter that most features which the model does not have stop at: small enough to stay in a fast cache. */
const FILTER_BITS = 19;

/** A model, ready to look features up in. Not to be used by two readings at once. */
export class Model implements FeatureTaker {
  readonly #biases: readonly number[];
  readonly #steps: readonly number[];
  readonly #filter = new Uint32Array(2 ** FILTER_BITS / 32);
  /** Open addressing: keys and, beside them, the place of a key's first entry. */
  readonly #slots: Int32Array;
  readonly #mask: number;
  readonly #classes: Uint8Array;
  readonly #levels: Int8Array;
  /** The round in which each entry last counted: a feature counts once in a sentence. */
  readonly #counted: Uint32Array;
  #round = 0;
  #taken = 0;
  readonly #sums = new Int32Array(LAST);
  /** What counted in the last sentence: the first entry of each feature, and the token it ended at. */
  readonly #hits: number[] = [];
  readonly #hitsAt: number[] = [];

  constructor({ features, keys, classes, levels, steps, biases }: EncodedModel) {
    this.#steps = steps;
    this.#biases = biases;
    const size = 2 ** Math.ceil(Math.log2(features * 2 + 2));
    this.#mask = size - 1;
    this.#slots = new Int32Array(size * 2).fill(EMPTY);
    this.#classes = new Uint8Array(classes.length);
    this.#levels = new Int8Array(classes.length);
    this.#counted = new Uint32Array(classes.length);
    const digit = new Uint8Array(127);
    for (let at = 0; at < DIGITS.length; at++) digit[DIGITS.charCodeAt(at)] = at;
    let key = 0;
    let entry = 0;
    let gap = 0;
    let shift = 0;
    for (let at = 0; at < keys.length; at++) {
      const value = digit[keys.charCodeAt(at)] ?? 0;
      gap |= (value & 31) << shift;
      shift += 5;
      if (value > 31) continue;
      key += gap;
      gap = 0;
      shift = 0;
      this.#put(key, entry);
      let of = 0;
      while (of < LAST && entry < classes.length) {
        of = digit[classes.charCodeAt(entry)] ?? LAST;
        this.#classes[entry] = of;
        this.#levels[entry] = (digit[levels.charCodeAt(entry)] ?? MOST_LEVEL) - MOST_LEVEL;
        entry++;
      }
    }
  }

  #put(key: number, entry: number): void {
    const bit = key >>> (KEY_BITS - FILTER_BITS);
    this.#filter[bit >>> 5] = (this.#filter[bit >>> 5] ?? 0) | (1 << (bit & 31));
    let slot = key & this.#mask;
    while (this.#slots[slot * 2] !== EMPTY) slot = (slot + 1) & this.#mask;
    this.#slots[slot * 2] = key;
    this.#slots[slot * 2 + 1] = entry;
  }

  /** By class, how far a sentence lies inside it: above 0 it belongs to it. */
  score(tokens: readonly Token[]): number[] {
    this.#round++;
    this.#taken = 0;
    this.#sums.fill(0);
    this.#hits.length = 0;
    this.#hitsAt.length = 0;
    tellFeatures(tokens, this);
    const scale = 1 / Math.sqrt(Math.min(this.#taken, MOST_FEATURES));
    return this.#biases.map((bias, of) => (this.#sums[of] ?? 0) * (this.#steps[of] ?? 0) * scale + bias);
  }

  /** By token, how much it spoke for one class in the sentence scored last. */
  evidence(tokens: readonly Token[], of: number): Float64Array {
    const evidence = new Float64Array(tokens.length);
    this.#hits.forEach((first, hit) => {
      const at = this.#hitsAt[hit] ?? 0;
      for (let entry = first; ; entry++) {
        const classed = this.#classes[entry] ?? LAST;
        if ((classed & (LAST - 1)) === of) evidence[at] = (evidence[at] ?? 0) + (this.#levels[entry] ?? 0);
        if (classed >= LAST) return;
      }
    });
    return evidence;
  }

  take(hash: number, at: number): void {
    this.#taken++;
    const bit = hash >>> (32 - FILTER_BITS);
    if (((this.#filter[bit >>> 5] ?? 0) & (1 << (bit & 31))) === 0) return;
    const key = hash >>> (32 - KEY_BITS);
    let slot = key & this.#mask;
    let there = this.#slots[slot * 2];
    while (there !== key) {
      if (there === EMPTY) return;
      slot = (slot + 1) & this.#mask;
      there = this.#slots[slot * 2];
    }
    let entry = this.#slots[slot * 2 + 1] ?? 0;
    if (this.#counted[entry] === this.#round) return;
    this.#counted[entry] = this.#round;
    this.#hits.push(entry);
    this.#hitsAt.push(at);
    let of = 0;
    while (of < LAST) {
      of = this.#classes[entry] ?? LAST;
      const classed = of & (LAST - 1);
      this.#sums[classed] = (this.#sums[classed] ?? 0) + (this.#levels[entry] ?? 0);
      entry++;
    }
  }
}
