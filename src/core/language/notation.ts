import { UNCHANGED } from './irregular-forms.ts';
import { LEXICON, PHRASES } from './lexicon.ts';
import { FORMS, type Form } from './stem.ts';
import { SHAPES, type Shape, type Vocabulary } from './vocabulary.ts';

const PUNCTUATION = ',;"?.';
const STRONG_PUNCTUATION = ';"?.';
/** Where a clause begins: the sentence's start, or after punctuation or a conjunction. */
const CLAUSE_STARTERS = 'and but so because since as then though although while when if that yet or plus';
/** Nothing but full stops may follow. */
const END = '(?=[.]*$)';
const NEW_SUBJECTS = 'i we he she they it who which';

/** Words this short are too common to look for first; a pattern is looked up by its rarest required words. */
const SHORT = 4;
const COST_OF_SHORT = 1000;

/**
 * A pattern over the words of a sentence, written so that it can be read aloud:
 *
 * | written        | matches one word (or as said)                                      |
 * |----------------|--------------------------------------------------------------------|
 * | `sorry`        | the word as it stands; a plain noun or verb also with its -s       |
 * | `~bomb`        | any form: bomb, bombs, bombed, bombing; of an adjective its -ly    |
 * | `=bomb` `+bomb`| its past forms; its -ing form                                      |
 * | `@people`      | a word of that class of the lexicon; `~@` `=@` `+@` as above       |
 * | `#name`        | a word no pattern knows, of that shape (see `SHAPES`)              |
 * | `a|@b|=c`      | any of these                                                       |
 * | `!a|@b`        | nothing: the next word must not be one of these                    |
 * | `<!a|@b`       | nothing: the word before must not be one of these                  |
 * | `x?`           | x or nothing                                                       |
 * | `_3`           | up to three words, not crossing punctuation or a new subject       |
 * | `..3`          | up to three words, not crossing punctuation                        |
 * | `...3`         | up to three words, crossing commas but no stronger punctuation     |
 * | `( a b / c )`  | a then b, or c; `( … )?` may be left out                           |
 * | `%phrase`      | a group of the lexicon's `PHRASES`                                 |
 * | `^` `$`        | where a clause begins; where the sentence ends; also `^|a` and `a|$` |
 *
 * Adverbs that change nothing ("really", "completely") are not in the code a pattern sees, so none need be allowed for.
 */
export class Notation {
  readonly #vocabulary: Vocabulary;
  readonly #atoms = new Map<string, readonly number[]>();
  readonly #start: string;
  readonly #newSubjects: string;

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
    const units = (words: Iterable<string>): number[] => [...words].flatMap((word) => vocabulary.add(word));
    this.#start = `(?<=^|[${PUNCTUATION}${inClass(units(CLAUSE_STARTERS.split(' ')))}])`;
    this.#newSubjects = inClass(units(NEW_SUBJECTS.split(' ')));
  }

  /** The rarest group of words that the pattern cannot do without; every word of it, if there is none. */
  anchor(pattern: string): readonly number[] {
    const all: number[] = [];
    let best: readonly number[] | undefined;
    let lowest = Number.POSITIVE_INFINITY;
    let depth = 0;
    for (const part of partsOf(pattern)) {
      if (part === '(') depth++;
      else if (part.startsWith(')')) depth--;
      else if (isWord(part)) {
        // All are named here, so that a sentence is read alike whichever patterns have met one before.
        const units = this.#atom(part.replace(MARKS, ''));
        if (MARKS.test(part)) continue;
        const cost = costOf(part);
        all.push(...units);
        if (depth > 0 || cost >= lowest) continue;
        best = units;
        lowest = cost;
      }
    }
    if (depth !== 0 || all.length === 0) throw new Error(`pattern: "${pattern}"`);
    return best ?? all;
  }

  /** The source of a regular expression over units; bounded gaps only, so it cannot run away. */
  source(pattern: string): string {
    return partsOf(pattern)
      .map((part) => this.#source(part))
      .join('');
  }

  #source(part: string): string {
    if (part === '(') return '(?:';
    if (part === '/') return '|';
    if (part.startsWith(')')) return part;
    if (part === '^') return this.#start;
    if (part === '$') return END;
    const gap = GAP.exec(part);
    if (gap !== null) {
      const barred =
        gap[1] === '_' ? PUNCTUATION + this.#newSubjects : gap[1] === '..' ? PUNCTUATION : STRONG_PUNCTUATION;
      return `[^${barred}]{0,${gap[2]}}?`;
    }
    if (part.startsWith('<!')) return `(?<!${this.#class(part.slice(2))})`;
    if (part.startsWith('!')) return `(?!${this.#class(part.slice(1))})`;
    if (part.endsWith('?')) return `${this.#class(part.slice(0, -1))}?`;
    if (part.startsWith('^|')) return `(?:${this.#start}|${this.#class(part.slice(2))})`;
    if (part.endsWith('|$')) return `(?:${END}|${this.#class(part.slice(0, -2))})`;
    return this.#class(part);
  }

  #class(alternatives: string): string {
    return `[${inClass(this.#atom(alternatives))}]`;
  }

  #atom(alternatives: string): readonly number[] {
    let units = this.#atoms.get(alternatives);
    if (units === undefined) {
      units = alternatives.split('|').flatMap((word) => this.#unitsOf(word));
      this.#atoms.set(alternatives, units);
    }
    return units;
  }

  #unitsOf(word: string): readonly number[] {
    const [, form = '', kind = '', name = ''] = /^([~=+]?)([@#]?)(.+)$/u.exec(word) ?? [];
    if (word === ',') return [SHAPES.comma];
    if (name === '' || word.startsWith('_')) throw new Error(`pattern: "${word}"`);
    if (kind === '#') return [shape(name)];
    if (kind === '@') return this.#atom(membersOf(name, form));
    return this.#vocabulary.add(name, formsOf(name, form));
  }
}

/** The lower, the fewer sentences hold one of these words. */
function costOf(alternatives: string): number {
  let cost = 0;
  for (const word of alternatives.split('|')) {
    const at = word.indexOf('@');
    if (at !== -1) cost += costOf(membersOf(word.slice(at + 1), ''));
    else cost += word.length > SHORT ? 1 : COST_OF_SHORT;
  }
  return cost;
}

const GAP = /^(_|\.+)(\d+)$/u;

/** What makes a word optional, forbidden or one of two ways. */
const MARKS = /^(?:<?!|\^\|)|(?:\?|\|\$)$/u;

function isWord(part: string): boolean {
  return !GAP.test(part) && part !== '/' && part !== '^' && part !== '$';
}

/** Puts the lexicon's phrases in place of their names, and parts the pattern at its spaces. */
function partsOf(pattern: string): readonly string[] {
  const whole = pattern.replace(/%([a-z]+)/gu, (_, name: string) => `( ${listed(PHRASES, name)} )`);
  return whole.split(' ');
}

function membersOf(name: string, form: string): string {
  const members = listed(LEXICON, name);
  return form === ''
    ? members.join('|')
    : members.map((word) => form + word.replace(/^[~=+]/u, '')).join('|');
}

function listed<T>(map: ReadonlyMap<string, T>, name: string): T {
  const found = map.get(name);
  if (found === undefined) throw new Error(`pattern: "${name}"`);
  return found;
}

function shape(name: string): number {
  if (!Object.hasOwn(SHAPES, name)) throw new Error(`pattern: "${name}"`);
  return SHAPES[name as Shape];
}

const EVERY_FORM: readonly Form[] = Object.values(FORMS);

function formsOf(word: string, form: string): readonly Form[] | undefined {
  if (form === '~') return EVERY_FORM;
  if (form === '+') return [FORMS.ing];
  if (form === '=') return UNCHANGED.has(word) ? [FORMS.base, FORMS.past] : [FORMS.past];
  return undefined;
}

/** The units as the inside of a character class, neighbours joined into ranges. */
function inClass(units: Iterable<number>): string {
  const sorted = [...new Set(units)].sort((a, b) => a - b);
  let inside = '';
  for (let at = 0; at < sorted.length; at++) {
    const from = sorted[at] ?? 0;
    let to = from;
    while (sorted[at + 1] === to + 1) {
      to++;
      at++;
    }
    inside += to - from < 2 ? String.fromCharCode(from) : `${String.fromCharCode(from)}-`;
    if (to > from) inside += String.fromCharCode(to);
  }
  return inside;
}
