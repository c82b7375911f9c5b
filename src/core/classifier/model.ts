import type { Token } from '../language/tokens.ts';
import { Features, tellFeatures } from './features.ts';

/**
 * A linear model as text. Features are told apart by a key; those whose keys begin alike share a bucket. `features` and
 * `weights` hold how many each bucket has, as one digit; `keys` the rest of each feature's key, ascending, as two digits
 * in base 32; `classes`, feature by feature, what it speaks for, those from `LAST` on being a feature's last; `levels` how
 * strongly, from -`MOST_LEVEL` to `MOST_LEVEL`. Apart, they compress better; by buckets, only what a text asks for has to
 * be decoded.
 */
export interface EncodedModel {
  readonly features: string;
  readonly weights: string;
  readonly keys: string;
  readonly classes: string;
  readonly levels: string;
  /** By class: what a level is worth, and what is added to the sum. */
  readonly steps: readonly number[];
  readonly biases: readonly number[];
}

/** Bits of a feature's hash that the model keeps: with fewer, features it never met would be taken for ones it did. */
export const KEY_BITS = 23;
/** Of these, the ones that a bucket's keys share. */
export const BUCKET_BITS = 13;
const REST_BITS = KEY_BITS - BUCKET_BITS;
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

/** Values of the signs of the text form. */
const VALUES = new Uint8Array(127);
for (let at = 0; at < DIGITS.length; at++) VALUES[DIGITS.charCodeAt(at)] = at;
const valueAt = (text: string, at: number): number => VALUES[text.charCodeAt(at)] ?? 0;

/** A model, ready to look features up in. Not to be used by two readings at once. */
export class Model {
  readonly #encoded: EncodedModel;
  /** By bucket: the numbers of its first feature and first weight, and whether its features are in the table yet. */
  readonly #firstFeatures = new Uint32Array(2 ** BUCKET_BITS);
  readonly #firstWeights = new Uint32Array(2 ** BUCKET_BITS);
  readonly #isDecoded = new Uint8Array(2 ** BUCKET_BITS);
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

  constructor(encoded: EncodedModel) {
    this.#encoded = encoded;
    let features = 0;
    let weights = 0;
    for (let bucket = 0; bucket < encoded.features.length; bucket++) {
      this.#firstFeatures[bucket] = features;
      this.#firstWeights[bucket] = weights;
      features += valueAt(encoded.features, bucket);
      weights += valueAt(encoded.weights, bucket);
    }
    this.#slots = new Uint16Array(2 ** Math.ceil(Math.log2((features + 1) * ROOM)));
    this.#records = new Int32Array((features + 1) * RECORD);
  }

  /** Makes ready the features of a bucket. */
  #decode(bucket: number): void {
    this.#isDecoded[bucket] = 1;
    const { features, keys, classes, levels } = this.#encoded;
    const first = this.#firstFeatures[bucket] ?? 0;
    const end = first + valueAt(features, bucket);
    let weight = this.#firstWeights[bucket] ?? 0;
    for (let feature = first; feature < end; feature++) {
      const rest = valueAt(keys, feature * 2) * 32 + valueAt(keys, feature * 2 + 1);
      const record = this.#put(bucket * 2 ** REST_BITS + rest, feature + 1);
      let of = 0;
      while (of < LAST) {
        of = valueAt(classes, weight);
        const level = valueAt(levels, weight++) - MOST_LEVEL;
        const pair = record + PAIR + ((of & (LAST - 1)) >> 1);
        this.#records[pair] = (this.#records[pair] ?? 0) + level * ((of & 1) === 0 ? 1 : PAIRED);
      }
    }
  }

  /** Gives a feature its slot; where its record starts. */
  #put(key: number, feature: number): number {
    const mask = this.#slots.length - 1;
    let slot = key & mask;
    while (this.#slots[slot] !== 0) slot = (slot + 1) & mask;
    this.#slots[slot] = feature;
    const record = feature * RECORD;
    this.#records[record] = key;
    return record;
  }

  /** By class, how far a sentence lies inside it: above 0 it belongs to it. */
  score(tokens: readonly Token[]): number[] {
    tellFeatures(tokens, this.#features);
    this.#count(this.#features);
    const sums = this.#sum();
    const scale = 1 / Math.sqrt(Math.min(this.#features.count, MOST_FEATURES));
    const { steps, biases } = this.#encoded;
    return biases.map((bias, of) => (sums[of] ?? 0) * (steps[of] ?? 0) * scale + bias);
  }

  /** Finds the features that the model has, each once. */
  #count({ count, hashes, places }: Features): void {
    if (this.#hitRecords.length < count) {
      this.#hitRecords = new Int32Array(hashes.length);
      this.#hitPlaces = new Int32Array(hashes.length);
    }
    const isDecoded = this.#isDecoded;
    const slots = this.#slots;
    const records = this.#records;
    const mask = slots.length - 1;
    const round = ++this.#round;
    let hits = 0;
    for (let n = 0; n < count; n++) {
      const key = (hashes[n] ?? 0) >>> (32 - KEY_BITS);
      if (isDecoded[key >>> REST_BITS] === 0) this.#decode(key >>> REST_BITS);
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
      evidence[at] =
        (evidence[at] ?? 0) + classOf(this.#records[(this.#hitRecords[hit] ?? 0) + PAIR + (of >> 1)] ?? 0);
    }
    return evidence;
  }
}

const firstOf = (both: number): number => (both << 16) >> 16;
const secondOf = (both: number): number => (both - firstOf(both)) / PAIRED;
