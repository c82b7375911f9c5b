import { FORM_COUNT, FORMS, type Form, stemOf } from './stem.ts';

/**
 * Each form of each word that any pattern knows is given one code unit, so that a sentence becomes a short string with one unit
 * per word and a pattern over words becomes an ordinary regular expression over units. Words no pattern knows share
 * a few units that keep only what their shape tells.
 */
export class Vocabulary {
  readonly #stems = new Map<string, number>();
  /** By unit, whether a pattern names it. */
  readonly #named: boolean[] = [];

  /** The units of a word in the forms asked for, or in its own (and its -s, for a base); named from now on. */
  add(word: string, forms?: readonly Form[]): readonly number[] {
    const { stem, form } = stemOf(word);
    let first = this.#stems.get(stem);
    if (first === undefined) {
      first = FIRST_WORD_UNIT + this.#stems.size * FORM_COUNT;
      this.#stems.set(stem, first);
    }
    const own = form === FORMS.base ? BASE_FORMS : [form];
    const units = [];
    for (const one of forms ?? own) {
      units.push(first + one);
      this.#named[first + one - FIRST_WORD_UNIT] = true;
    }
    return units;
  }

  /** The word's unit, if a pattern names it in this form. */
  get(word: string): number | undefined {
    const { stem, form } = stemOf(word);
    const first = this.#stems.get(stem);
    return first !== undefined && this.#named[first + form - FIRST_WORD_UNIT] ? first + form : undefined;
  }
}

const BASE_FORMS: readonly Form[] = [FORMS.base, FORMS.s];

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
  /** Formed as what falls short: unprepared, misjudged, disorganised, incoherent, clueless. */
  bad: unit('b'),
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
