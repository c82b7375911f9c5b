import type { Token } from '../language/tokens.ts';
import { Features, tellFeatures } from './features.ts';

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

/** What is known of a feature, side by side: its key, the round it last counted in, what it speaks for. */
const COUNTED = 1;
const PAIR = 2;
/** Enough for sixteen classes. */
const PAIRS = 8;
const RECORD = PAIR + PAIRS;
/** Two classes share a number, as `first + second * PAIRED`; so half as many are summed. */
const PAIRED = 2 ** 16;
/** So many features can be summed before the sum of a first class would spill into its second. */
const MOST_SUMMED = Math.floor((PAIRED / 2 - 1) / MOST_LEVEL);
/** Slots of the table for each feature: with fewer, two keys meet too often. */
const ROOM = 4;

/** A model, ready to look features up in. Not to be used by two readings at once. */
export class Model {
  readonly #biases: readonly number[];
  readonly #steps: readonly number[];
  /** Open addressing: a feature's number, or 0. Small, to stay in a fast cache. */
  readonly #slots: Uint16Array;
  /** By feature, from number 1 on. */
  readonly #records: Int32Array;
  /** A feature counts once in a sentence, which is a round. */
  #round = 0;
  readonly #features = new Features();
  /** What counted in the last sentence: the record of each feature, and the token it ended at. */
  #hits = 0;
  #hitRecords = new Int32Array(0);
  #hitPlaces = new Int32Array(0);

  constructor({ features, keys, classes, levels, steps, biases }: EncodedModel) {
    this.#steps = steps;
    this.#biases = biases;
    this.#slots = new Uint16Array(2 ** Math.ceil(Math.log2((features + 1) * ROOM)));
    this.#records = new Int32Array((features + 1) * RECORD);
    const digit = new Uint8Array(127);
    for (let at = 0; at < DIGITS.length; at++) digit[DIGITS.charCodeAt(at)] = at;
    let key = 0;
    let feature = 0;
    let weight = 0;
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
      this.#put(key, ++feature);
      let of = 0;
      while (of < LAST) {
        of = digit[classes.charCodeAt(weight)] ?? LAST;
        const level = (digit[levels.charCodeAt(weight++)] ?? MOST_LEVEL) - MOST_LEVEL;
        const pair = feature * RECORD + PAIR + ((of & (LAST - 1)) >> 1);
        this.#records[pair] = (this.#records[pair] ?? 0) + level * ((of & 1) === 0 ? 1 : PAIRED);
      }
    }
  }

  #put(key: number, feature: number): void {
    const mask = this.#slots.length - 1;
    let slot = key & mask;
    while (this.#slots[slot] !== 0) slot = (slot + 1) & mask;
    this.#slots[slot] = feature;
    this.#records[feature * RECORD] = key;
  }

  /** By class, how far a sentence lies inside it: above 0 it belongs to it. */
  score(tokens: readonly Token[]): number[] {
    tellFeatures(tokens, this.#features);
    this.#count(this.#features);
    const sums = this.#sum();
    const scale = 1 / Math.sqrt(Math.min(this.#features.count, MOST_FEATURES));
    return this.#biases.map((bias, of) => (sums[of] ?? 0) * (this.#steps[of] ?? 0) * scale + bias);
  }

  /** Finds the features that the model has, each once. */
  #count({ count, hashes, places }: Features): void {
    if (this.#hitRecords.length < count) {
      this.#hitRecords = new Int32Array(hashes.length);
      this.#hitPlaces = new Int32Array(hashes.length);
    }
    const slots = this.#slots;
    const records = this.#records;
    const mask = slots.length - 1;
    const round = ++this.#round;
    let hits = 0;
    for (let n = 0; n < count; n++) {
      const key = (hashes[n] ?? 0) >>> (32 - KEY_BITS);
      let slot = key & mask;
      let record = (slots[slot] ?? 0) * RECORD;
      while (record !== 0 && records[record] !== key) {
        slot = (slot + 1) & mask;
        record = (slots[slot] ?? 0) * RECORD;
      }
      if (record === 0 || records[record + COUNTED] === round) continue;
      records[record + COUNTED] = round;
      this.#hitRecords[hits] = record;
      this.#hitPlaces[hits++] = places[n] ?? 0;
    }
    this.#hits = hits;
  }

  /** By class, what all that counted speaks for. */
  #sum(): Int32Array {
    const sums = new Int32Array(PAIRS * 2);
    for (let from = 0; from < this.#hits; from += MOST_SUMMED) {
      this.#sumPairs(from, Math.min(this.#hits, from + MOST_SUMMED)).forEach((both, pair) => {
        sums[pair * 2] = (sums[pair * 2] ?? 0) + firstOf(both);
        sums[pair * 2 + 1] = (sums[pair * 2 + 1] ?? 0) + secondOf(both);
      });
    }
    return sums;
  }

  /** One variable for each pair: a reading spends half its time here, and an array costs twice as much. */
  #sumPairs(from: number, to: number): readonly number[] {
    const records = this.#records;
    const hitRecords = this.#hitRecords;
    let [a, b, c, d, e, f, g, h] = [0, 0, 0, 0, 0, 0, 0, 0];
    for (let hit = from; hit < to; hit++) {
      const first = (hitRecords[hit] ?? 0) + PAIR;
      a += records[first] ?? 0;
      b += records[first + 1] ?? 0;
      c += records[first + 2] ?? 0;
      d += records[first + 3] ?? 0;
      e += records[first + 4] ?? 0;
      f += records[first + 5] ?? 0;
      g += records[first + 6] ?? 0;
      h += records[first + 7] ?? 0;
    }
    return [a, b, c, d, e, f, g, h];
  }

  /** By token, how much it spoke for one class in the sentence scored last. */
  evidence(tokens: readonly Token[], of: number): Float64Array {
    const evidence = new Float64Array(tokens.length);
    const classOf = (of & 1) === 0 ? firstOf : secondOf;
    for (let hit = 0; hit < this.#hits; hit++) {
      const at = this.#hitPlaces[hit] ?? 0;
      evidence[at] = (evidence[at] ?? 0) + classOf(this.#records[(this.#hitRecords[hit] ?? 0) + PAIR + (of >> 1)] ?? 0);
    }
    return evidence;
  }
}

const firstOf = (both: number): number => (both << 16) >> 16;
const secondOf = (both: number): number => (both - firstOf(both)) / PAIRED;
