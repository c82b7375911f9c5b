import type { Span } from './span.ts';

/** A word of a text, where it stands, without case, accents, apostrophes and invisible marks. */
export interface PlainWord extends Span {
  readonly word: string;
}

/** The words of a text, in order, for comparing texts with each other. Linear in its length; never throws. */
export function plainWords(text: string): PlainWord[] {
  return Array.from(text.matchAll(WORD), ({ 0: written, index }) => ({
    word: plainWord(written),
    from: index,
    to: index + written.length,
  }));
}

/** The same words in one string, with a space between. Equal for texts that differ in dress alone. */
export function plainText(text: string): string {
  return plainWords(text)
    .map(({ word }) => word)
    .join(' ');
}

/** One word as `plainWords` gives it. */
function plainWord(written: string): string {
  return ASCII.test(written)
    ? written.toLowerCase()
    : written.normalize('NFKD').replace(NO_LETTER, '').toLowerCase().replace(NO_LETTER, '');
}

/** Letters and digits, with what may stand within a word: accents, apostrophes, soft hyphens, marks of no width. */
const WORD = /[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}'’\u00ad\u200b-\u200d\u2060\ufeff]*[\p{L}\p{N}\p{M}])?/gu;
const ASCII = /^[A-Za-z0-9]*$/u;
const NO_LETTER = /[^\p{L}\p{N}]/gu;
