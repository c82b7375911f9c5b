import { MOST_TEXT } from '../assess/limits.ts';
import { plainText, plainWords } from '../plain-words.ts';

/** A text in which names and titles are looked up, by whole words, whatever their case, accents and marks. */
export class TextSearch {
  readonly #text: string;
  #names: string | undefined;
  #phrases: string | undefined;

  /** Reads up to `MOST_TEXT` units. */
  constructor(text: string) {
    this.#text = text.slice(0, MOST_TEXT);
  }

  /** Never for an empty phrase. */
  has(phrase: string): boolean {
    this.#phrases ??= ` ${plainText(this.#text)} `;
    const wanted = plainText(phrase);
    return wanted !== '' && this.#phrases.includes(` ${wanted} `);
  }

  /** As `has`, but a word that begins with a capital is not found in a small one: Target is no target. */
  hasName(name: string): boolean {
    this.#names ??= ` ${namesIn(this.#text)} `;
    const wanted = namesIn(name);
    return wanted !== '' && this.#names.includes(` ${wanted} `);
  }
}

/** The plain words, each with its own first letter. */
function namesIn(text: string): string {
  return plainWords(text)
    .map(({ word, from }) => {
      const isCapital = /\p{Lu}/u.test(String.fromCodePoint(text.codePointAt(from) ?? 0));
      return isCapital ? `^${word}` : word;
    })
    .join(' ');
}
