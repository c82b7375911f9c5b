import type { Span } from '../span.ts';
import { type Word, wordsOf } from './word.ts';

/** A word or mark of a sentence, where it stands. Two words that are written as one ("don't") share their place. */
export interface Token extends Span {
  readonly word: Word;
}

/** What is no word: numbers, gaps to fill in, marks. Each alternative is bounded or takes all it can, so that it runs once through. */
const NO_WORD =
  /\d[\d.,:]*[a-z%]*|[[{<$_][^[\]{}<>\n]{0,80}[\]}>_]+|\.+|[^\0-\u024f\u2000-\u206f]+|[^\s\u200b]/giy;

/** The words and marks of a sentence, in order. Linear in its length; never throws. */
export function tokensOf(text: string, { from, to }: Span): Token[] {
  const sentence = text.slice(from, to);
  const tokens: Token[] = [];
  if (!isAddress(sentence)) {
    addTokens(tokens, sentence, from);
    return tokens;
  }
  for (const { 0: chunk, index } of sentence.matchAll(/\S+/g)) {
    if (isAddress(chunk)) add(tokens, '@', from + index, from + index + chunk.length);
    else addTokens(tokens, chunk, from + index);
  }
  return tokens;
}

/** An address or a link stands for one word, whatever it is made of. */
function isAddress(text: string): boolean {
  return text.includes('@') || text.includes('://') || text.includes('www.');
}

function addTokens(tokens: Token[], text: string, offset: number): void {
  for (let at = 0; at < text.length; ) {
    // Nearly all of a text is words and spaces: told apart by hand they cost half of what they cost a pattern.
    const code = text.charCodeAt(at);
    let end = at;
    if (isLetter(code)) end = endOfWord(text, at);
    else if (code !== SPACE) {
      NO_WORD.lastIndex = at;
      if (NO_WORD.test(text)) end = NO_WORD.lastIndex;
    }
    if (end > at) add(tokens, text.slice(at, end), offset + at, offset + end);
    at = Math.max(end, at + 1);
  }
}

const SPACE = 0x20;

/** Where the letters from `at` on end; an apostrophe between letters is one of them. */
function endOfWord(text: string, at: number): number {
  let end = at;
  do {
    end++;
    while (isLetter(text.charCodeAt(end))) end++;
  } while (isApostrophe(text.charCodeAt(end)) && isPlainLetter(text.charCodeAt(end + 1)));
  return end;
}

const isPlainLetter = (code: number): boolean => (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a;
/** Latin letters, with accents and without; \u00d7 is the sign of multiplication. */
const isLetter = (code: number): boolean =>
  isPlainLetter(code) || (code >= 0xc0 && code <= 0x24f && code !== 0xd7);
const isApostrophe = (code: number): boolean => code === 0x27 || code === 0x2019;

function add(tokens: Token[], written: string, from: number, to: number): void {
  for (const word of wordsOf(written)) tokens.push({ word, from, to });
}
