/**
 * Each word that any pattern knows is given one code unit, so that a sentence becomes a short string with one unit
 * per word and a pattern over words becomes an ordinary regular expression over units. Words no pattern knows share
 * a few units that keep only what their shape tells.
 */
export class Vocabulary {
  readonly #units = new Map<string, number>();
  #next = FIRST_WORD_UNIT;

  /** The word's unit; the word is added if it is new. */
  add(word: string): number {
    const known = this.#units.get(word);
    if (known !== undefined) return known;
    const unit = this.#next++;
    this.#units.set(word, unit);
    return unit;
  }

  get(word: string): number | undefined {
    return this.#units.get(word);
  }

  /** One more than the highest unit in use. */
  get size(): number {
    return this.#next;
  }
}

/** Below this stand the units of shapes and punctuation; from here on, words. No unit is special in a regex class. */
const FIRST_WORD_UNIT = 0x100;

const unit = (character: string): number => character.charCodeAt(0);

/** Units of words no pattern names, by shape, and of punctuation. */
export const SHAPES = {
  word: unit('x'),
  /** Ends in -ed: most likely a past tense. */
  ed: unit('e'),
  /** Ends in -ing. */
  ing: unit('g'),
  /** Capitalised inside a sentence: a name. */
  name: unit('n'),
  number: unit('9'),
  /** A gap to fill, such as `[Company]` or `{{role}}`. */
  placeholder: unit('p'),
  comma: unit(','),
  /** Semicolon, colon, dash, bracket, ellipsis: what parts one clause from the next. */
  break: unit(';'),
  quote: unit('"'),
  question: unit('?'),
  /** Full stop or exclamation mark. */
  end: unit('.'),
} as const;

export type Shape = keyof typeof SHAPES;
