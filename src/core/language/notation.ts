import { inflect } from './inflect.ts';
import { LEXICON, PHRASES } from './lexicon.ts';
import { SHAPES, type Shape, type Vocabulary } from './vocabulary.ts';

/**
 * A pattern over the words of a sentence, written so that it can be read aloud:
 *
 * | written        | matches one word (or as said)                                      |
 * |----------------|--------------------------------------------------------------------|
 * | `sorry`        | the word as it stands                                              |
 * | `~bomb`        | any form: bomb, bombs, bombed, bombing                             |
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
export interface Compiled {
  /**
   * A regular expression over units; bounded gaps only, so it cannot run away. Written when first asked for: most
   * patterns never meet a word of theirs.
   */
  readonly source: () => string;
  /** Units, in groups, of which a sentence must hold at least one for the pattern to have a chance. */
  readonly anchor: Groups;
}

/** Units in groups that are shared between patterns: copying them would cost more than all the rest. */
type Groups = readonly (readonly number[])[];
type Anchor = { readonly groups: Groups; readonly cost: number };

const PUNCTUATION = ',;"?.';
const STRONG_PUNCTUATION = ';"?.';
/** Where a clause begins: the sentence's start, or after punctuation or a conjunction. */
const CLAUSE_STARTERS = 'and but so because since as then though although while when if that yet or plus';
/** Nothing but full stops may follow. */
const END = '(?=[.]*$)';
const NEW_SUBJECTS = 'i we he she they it who which';

/** Words too common to look for first; a pattern is looked up by its rarest required word. */
const COMMON = new Set(
  `a an the i we you he she they it me my your our his her their us him them this that these those to of in on at for
  with from by about and or but so as if be am is are was were been being 's have has had 'd do did does not no will would
  could can should may might get got go went very much more any some all one out up there what which who how when job
  interview time`.split(/\s+/u),
);

export class Notation {
  readonly #vocabulary: Vocabulary;
  readonly #atoms = new Map<string, Atom>();
  readonly #groups = new Map<string, readonly number[]>();
  readonly #common = new Set<number>();
  readonly #boundary: string;
  readonly #newSubjects: string;

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
    for (const word of COMMON) this.#common.add(vocabulary.add(word));
    for (const shape of Object.values(SHAPES)) this.#common.add(shape);
    const starters = CLAUSE_STARTERS.split(' ').map((word) => vocabulary.add(word));
    this.#boundary = `(?<=^|[${PUNCTUATION}${inClass(starters)}])`;
    this.#newSubjects = inClass(NEW_SUBJECTS.split(' ').map((word) => vocabulary.add(word)));
  }

  /** @throws Error when the pattern is not well formed: a mistake in the data, found by any test that reads. */
  compile(pattern: string): Compiled {
    const parts = expand(pattern).split(' ');
    const reader = { parts, at: 0 };
    const { source, anchor } = this.#alternatives(reader);
    if (reader.at < parts.length) throw new Error(`pattern: unexpected ")" in "${pattern}"`);
    if (anchor === undefined) throw new Error(`pattern: no required word in "${pattern}"`);
    return { source, anchor: anchor.groups };
  }

  #alternatives(reader: { readonly parts: readonly string[]; at: number }): Part {
    const rows: (() => string)[][] = [[]];
    const anchors: (Anchor | undefined)[] = [undefined];
    const add = (source: () => string, anchor: Anchor | undefined): void => {
      rows.at(-1)?.push(source);
      anchors.push(rarer(anchors.pop(), anchor));
    };
    while (reader.at < reader.parts.length) {
      const part = reader.parts[reader.at] ?? '';
      if (part === ')' || part === ')?') break;
      reader.at++;
      if (part === '/') {
        rows.push([]);
        anchors.push(undefined);
      } else if (part === '(') {
        const group = this.#alternatives(reader);
        const optional = reader.parts[reader.at++] === ')?';
        add(() => `(?:${group.source()})${optional ? '?' : ''}`, optional ? undefined : group.anchor);
      } else {
        const { source, anchor } = this.#element(part);
        add(source, anchor);
      }
    }
    return {
      source: () => rows.map((row) => row.map((source) => source()).join('')).join('|'),
      anchor: union(anchors),
    };
  }

  #element(part: string): Part {
    if (part === '') throw new Error('pattern: two spaces, or none where one belongs');
    if (part === '^') return { source: () => this.#boundary };
    if (part === '$') return { source: () => END };
    if (part.startsWith('_') || part.startsWith('..')) {
      const gap = this.#gap(part);
      return { source: () => gap };
    }
    if (part.startsWith('<!')) return this.#wrapped('(?<!', part.slice(2), ')');
    if (part.startsWith('!')) return this.#wrapped('(?!', part.slice(1), ')');
    if (part.endsWith('?')) return this.#wrapped('', part.slice(0, -1), '?');
    if (part.startsWith('^|')) return this.#wrapped(`(?:${this.#boundary}|`, part.slice(2), ')');
    if (part.endsWith('|$')) return this.#wrapped(`(?:${END}|`, part.slice(0, -2), ')');
    const atom = this.#atom(part);
    return { source: () => atom.source(), anchor: atom };
  }

  #wrapped(before: string, alternatives: string, after: string): Part {
    const atom = this.#atom(alternatives);
    return { source: () => before + atom.source() + after };
  }

  #gap(part: string): string {
    const [, kind = '', most = ''] = /^(_|\.+)(\d+)$/u.exec(part) ?? [];
    if (most === '') throw new Error(`pattern: "${part}" is no gap`);
    const barred =
      kind === '_' ? PUNCTUATION + this.#newSubjects : kind === '..' ? PUNCTUATION : STRONG_PUNCTUATION;
    return `[^${barred}]{0,${most}}?`;
  }

  #atom(alternatives: string): Atom {
    const known = this.#atoms.get(alternatives);
    if (known !== undefined) return known;
    const groups = alternatives.split('|').map((word) => this.#unitsOf(word));
    let cost = 0;
    for (const units of groups) cost += this.#cost(units);
    let source: string | undefined;
    const written = (): string => {
      source ??= `[${inClass(groups.flat())}]`;
      return source;
    };
    const atom = { groups, cost, source: written };
    this.#atoms.set(alternatives, atom);
    return atom;
  }

  #unitsOf(word: string): readonly number[] {
    const known = this.#groups.get(word);
    if (known !== undefined) return known;
    const first = word.charAt(0);
    const form = first === '~' || first === '=' || first === '+' ? first : '';
    const rest = form === '' ? word : word.slice(1);
    const units = this.#read(rest, form);
    this.#groups.set(word, units);
    return units;
  }

  #read(rest: string, form: string): readonly number[] {
    if (rest === ',') return [SHAPES.comma];
    if (rest.startsWith('#')) return [shape(rest.slice(1))];
    if (rest.startsWith('@')) return words(rest.slice(1)).flatMap((word) => this.#unitsOf(form + word));
    return formsOf(rest, form).map((one) => this.#vocabulary.add(one));
  }

  #cost(units: readonly number[]): number {
    let cost = units.length;
    for (const unit of units) if (this.#common.has(unit)) cost += 1000;
    return cost;
  }
}

interface Part {
  readonly source: () => string;
  readonly anchor?: Anchor | undefined;
}

interface Atom extends Anchor {
  readonly source: () => string;
}

function rarer(one: Anchor | undefined, other: Anchor | undefined): Anchor | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return other.cost < one.cost ? other : one;
}

function union(anchors: readonly (Anchor | undefined)[]): Anchor | undefined {
  if (anchors.length === 1) return anchors[0];
  const groups: (readonly number[])[] = [];
  let cost = 0;
  for (const anchor of anchors) {
    if (anchor === undefined) return undefined;
    groups.push(...anchor.groups);
    cost += anchor.cost;
  }
  return { groups, cost };
}

/** Puts the lexicon's phrases in place of their names. */
function expand(pattern: string): string {
  if (!pattern.includes('%')) return pattern;
  return pattern.replace(/%([a-z-]+)/gu, (_, name: string) => {
    const phrase = PHRASES.get(name);
    if (phrase === undefined) throw new Error(`pattern: no phrase "${name}"`);
    return `( ${expand(phrase)} )`;
  });
}

function words(name: string): readonly string[] {
  const list = LEXICON.get(name);
  if (list === undefined) throw new Error(`pattern: no class "${name}"`);
  return list;
}

function shape(name: string): number {
  if (!Object.hasOwn(SHAPES, name)) throw new Error(`pattern: no shape "${name}"`);
  return SHAPES[name as Shape];
}

function formsOf(word: string, form: string): readonly string[] {
  if (form === '') return [word];
  const forms = inflect(word);
  if (form === '=') return forms.past;
  if (form === '+') return [forms.ing];
  return [forms.base, forms.s, ...forms.past, forms.ing];
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
