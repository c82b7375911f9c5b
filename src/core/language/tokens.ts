import type { Span } from '../span.ts';
import { type Word, wordsOf } from './word.ts';

/** A word or mark of a sentence, where it stands. Two words that are written as one ("don't") share their place. */
export interface Token extends Span {
  readonly word: Word;
}

/** Words, numbers, gaps to fill in, marks. Each alternative is bounded or takes all it can, so that it runs once through. */
const TOKEN =
  /[a-z\u00df-\u024f]+(?:['\u2019][a-z]+)*|\d[\d.,:]*[a-z%]*|[[{<$_][^[\]{}<>\n]{0,80}[\]}>_]+|\.+|[^\0-\u024f\u2000-\u206f]+|[^\s\u200b]/gi;

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
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(text); match !== null; match = TOKEN.exec(text)) {
    add(tokens, match[0], offset + match.index, offset + TOKEN.lastIndex);
  }
}

function add(tokens: Token[], written: string, from: number, to: number): void {
  for (const word of wordsOf(written)) tokens.push({ word, from, to });
}
