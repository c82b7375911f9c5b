import { hashOf, mix } from '../language/hash.ts';
import type { Token } from '../language/tokens.ts';
import { NAMED } from '../language/word-lists.ts';

/** Kinds of feature, each with a seed of its own, so that two kinds share a number only by chance. */
const STEM_OF_SUBJECT = hashOf('stem of subject');
const STEM_NEGATED = hashOf('stem negated');
const STEM_SUPPOSED = hashOf('stem supposed');
const PAIR = hashOf('pair');
const CLASS = hashOf('class');
const CLASS_OF_SUBJECT = hashOf('class of subject');
const CLASS_NEGATED = hashOf('class negated');
const CLASS_SUPPOSED = hashOf('class supposed');
const BEFORE_CLASS = hashOf('before class');
const AFTER_CLASS = hashOf('after class');
const CLASSES = hashOf('classes');
const LENGTH = hashOf('length');

const START = hashOf('^');
const END = hashOf('$');
const NOTHING: readonly number[] = [];
/** The class of names, beyond those of the lexicon. */
const NAMES: readonly number[] = [hashOf('name')];

/** So many words after a negation are negated. */
const REACH = 5;
/** Words of two classes further apart than this are not taken together; past a comma, less. */
const FAR = 7;
const FAR_PAST_COMMA = 3;
/** Classes remembered within a sentence: a run-on has no end, its features must have one. */
const MOST_SEEN = 12;
/** Tokens up to which a sentence is of each length. */
const LENGTHS = [5, 14, 29];

/** The features of one sentence, to be filled again for the next. */
export class Features {
  /** How many there are. */
  count = 0;
  /** The features, 32-bit numbers; those from `count` on are of earlier sentences. */
  hashes = new Int32Array(1024);
  /** By feature, the index of the token it ends at. */
  places = new Int32Array(1024);

  add(hash: number, at: number): void {
    if (this.count === this.hashes.length) this.#grow();
    this.hashes[this.count] = hash;
    this.places[this.count++] = at;
  }

  #grow(): void {
    const { hashes, places } = this;
    this.hashes = new Int32Array(hashes.length * 2);
    this.hashes.set(hashes);
    this.places = new Int32Array(hashes.length * 2);
    this.places.set(places);
  }
}

/**
 * Tells every feature of a sentence: words and their stems, each with whom the clause speaks of, under negation, in a
 * supposition; words that follow each other; the lexicon's classes, likewise, and which of them stand near each other.
 * The same tokens have the same features; their number grows with the tokens' and no faster.
 */
export function tellFeatures(tokens: readonly Token[], features: Features): void {
  features.count = 0;
  let subject = 0;
  let negated = 0;
  let supposed = false;
  let before = START;
  let classesBefore = NOTHING;
  /** Classes seen in this clause and where, newest last. */
  const seen: number[] = [];
  const seenAt: number[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const word = tokens[at]?.word;
    if (word === undefined) break;
    const { stem } = word;
    const named = word.mayBeName && isNameAt(tokens, at);
    const classes = named ? NAMES : word.classes;
    features.add(word.formFeature, at);
    if (word.passedOver) continue;
    if (word.stemFeature !== 0) features.add(word.stemFeature, at);
    if (word.headFeature !== 0) features.add(word.headFeature, at);
    for (let n = 0; n < classesBefore.length; n++)
      features.add(mix(AFTER_CLASS, mix(classesBefore[n] ?? 0, stem)), at);
    if (word.breaks === '') {
      features.add(mix(STEM_OF_SUBJECT, mix(subject, stem)), at);
      if (negated > 0) features.add(mix(STEM_NEGATED, stem), at);
      if (supposed) features.add(mix(STEM_SUPPOSED, stem), at);
    } else {
      negated = 0;
      const ends = word.breaks === 'sentence';
      if (ends) {
        subject = 0;
        supposed = false;
      }
      while (seen.length > 0 && (ends || at - (seenAt[0] ?? 0) > FAR_PAST_COMMA)) {
        seen.shift();
        seenAt.shift();
      }
    }
    for (let n = 0; n < classes.length; n++) {
      const of = classes[n] ?? 0;
      features.add(mix(CLASS, of), at);
      features.add(mix(CLASS_OF_SUBJECT, mix(subject, of)), at);
      if (negated > 0) features.add(mix(CLASS_NEGATED, of), at);
      if (supposed) features.add(mix(CLASS_SUPPOSED, of), at);
      features.add(mix(BEFORE_CLASS, mix(before, of)), at);
      for (let m = seen.length - 1; m >= 0 && at - (seenAt[m] ?? 0) <= FAR; m--) {
        if (seenAt[m] !== at) features.add(mix(CLASSES, mix(seen[m] ?? 0, of)), at);
      }
      seen.push(of);
      seenAt.push(at);
      if (seen.length > MOST_SEEN) {
        seen.shift();
        seenAt.shift();
      }
    }
    if (named) subject = NAMED;
    else if (word.subject !== 0) subject = word.subject;
    if (word.supposes) supposed = true;
    if (word.negates) negated = REACH;
    else if (negated > 0) negated--;
    features.add(mix(PAIR, mix(before, stem)), at);
    before = stem;
    classesBefore = classes;
  }
  const end = tokens.length - 1;
  features.add(mix(PAIR, mix(before, END)), end);
  features.add(mix(LENGTH, LENGTHS.filter((most) => tokens.length > most).length), end);
}

/** Any word may begin a sentence with a capital: there, what follows tells a name. */
function isNameAt(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.word;
  if (before !== undefined && before.breaks !== 'sentence' && !before.quotes) return true;
  return tokens[at + 1]?.word.followsName ?? false;
}
