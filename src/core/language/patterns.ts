import { Notation } from './notation.ts';
import { Vocabulary } from './vocabulary.ts';
import type { Words } from './words.ts';

/** Where a pattern was found: word `from` up to, not including, word `to` of a sentence. */
export interface Hit {
  readonly from: number;
  readonly to: number;
}

/** All patterns at once. A pattern costs nothing in a sentence that holds none of its anchor's words. */
export class Patterns {
  readonly vocabulary = new Vocabulary();
  readonly #notation: Notation;
  readonly #sources: readonly string[];
  /** Written when first asked for: most patterns never meet a word of theirs. */
  readonly #regexes: (RegExp | undefined)[] = [];
  /** By unit, the patterns that a word sets looking. */
  readonly #byUnit = new Map<number, number[]>();
  /** The round in which each pattern last became a candidate. */
  readonly #seen: Uint32Array;
  #round = 0;

  /** @throws Error when a pattern is not well formed */
  constructor(patterns: readonly string[]) {
    this.#notation = new Notation(this.vocabulary);
    this.#sources = patterns;
    this.#seen = new Uint32Array(patterns.length);
    patterns.forEach((pattern, index) => {
      for (const unit of this.#notation.anchor(pattern)) this.#wake(unit, index);
    });
  }

  #wake(unit: number, pattern: number): void {
    const list = this.#byUnit.get(unit);
    if (list === undefined) this.#byUnit.set(unit, [pattern]);
    else list.push(pattern);
  }

  /** The patterns that have a chance in a sentence, each once: it holds a word they cannot do without. */
  candidates({ code }: Words): number[] {
    const found: number[] = [];
    this.#round++;
    for (let at = 0; at < code.length; at++) {
      const list = this.#byUnit.get(code.charCodeAt(at));
      if (list === undefined) continue;
      for (const pattern of list) {
        if (this.#seen[pattern] === this.#round) continue;
        this.#seen[pattern] = this.#round;
        found.push(pattern);
      }
    }
    return found;
  }

  /** Every place where one pattern matches, none overlapping another. */
  find(pattern: number, { code }: Words): Hit[] {
    const source = this.#sources[pattern];
    if (source === undefined) return [];
    // Without the u flag, which no unit needs: engines take far longer to compile a class with it.
    this.#regexes[pattern] ??= new RegExp(this.#notation.source(source), 'g');
    const regex = this.#regexes[pattern];
    regex.lastIndex = 0;
    const hits: Hit[] = [];
    for (let match = regex.exec(code); match !== null; match = regex.exec(code)) {
      hits.push({ from: match.index, to: match.index + match[0].length });
      if (match[0].length === 0) regex.lastIndex++;
    }
    return hits;
  }
}
