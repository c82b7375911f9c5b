import { Notation } from './notation.ts';
import { Vocabulary } from './vocabulary.ts';
import type { Words } from './words.ts';

/** Where a pattern was found: word `from` up to, not including, word `to` of a sentence. */
export interface Hit {
  readonly pattern: number;
  readonly from: number;
  readonly to: number;
}

interface Entry {
  readonly source: () => string;
  regex: RegExp | undefined;
}

/** All patterns at once. A pattern costs nothing in a sentence that holds none of its anchor's words. */
export class Patterns {
  readonly vocabulary = new Vocabulary();
  readonly #entries: Entry[];
  /** By unit, the patterns that a word sets looking. */
  readonly #byUnit: (readonly number[] | undefined)[];

  /** @throws Error when a pattern is not well formed */
  constructor(patterns: readonly string[]) {
    const notation = new Notation(this.vocabulary);
    const byUnit: number[][] = [];
    this.#entries = patterns.map((pattern, index) => {
      const { source, anchor } = notation.compile(pattern);
      for (const unit of anchor) {
        const list = byUnit[unit];
        if (list === undefined) byUnit[unit] = [index];
        else list.push(index);
      }
      return { source, regex: undefined };
    });
    this.#byUnit = Array.from({ length: this.vocabulary.size }, (_, unit) => byUnit[unit]);
  }

  /** Every place any pattern matches, pattern by pattern in their order, not overlapping within one pattern. */
  find(words: Words): Hit[] {
    const candidates = this.#candidates(words.code);
    const hits: Hit[] = [];
    for (const pattern of candidates) {
      const entry = this.#entries[pattern];
      if (entry === undefined) continue;
      entry.regex ??= new RegExp(entry.source(), 'gu');
      entry.regex.lastIndex = 0;
      for (let match = entry.regex.exec(words.code); match !== null; match = entry.regex.exec(words.code)) {
        hits.push({ pattern, from: match.index, to: match.index + match[0].length });
        if (match[0].length === 0) entry.regex.lastIndex++;
      }
    }
    return hits;
  }

  #candidates(code: string): readonly number[] {
    let found: Set<number> | undefined;
    for (let at = 0; at < code.length; at++) {
      const list = this.#byUnit[code.charCodeAt(at)];
      if (list === undefined) continue;
      found ??= new Set();
      for (const pattern of list) found.add(pattern);
    }
    return found === undefined ? [] : [...found].sort((a, b) => a - b);
  }
}
