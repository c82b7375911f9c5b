import type { Span } from '../span.ts';
import { CONTRACTIONS, ENDINGS } from './contractions.ts';
import { SKIPPED } from './lexicon.ts';
import { SHAPES, type Vocabulary } from './vocabulary.ts';

/** One sentence as patterns see it: `code` holds one unit per word or mark; `from[i]`, `to[i]` say where it stands. */
export interface Words {
  readonly code: string;
  readonly from: readonly number[];
  readonly to: readonly number[];
  /** Where each word begins, counted as a person would: skipped adverbs included, punctuation not. */
  readonly starts: readonly number[];
  /** Of these, the words that patterns know. */
  readonly known: number;
}

/** Where a sentence without any punctuation is cut, in words and marks: patterns then stay linear in the text. */
export const LONGEST_SENTENCE = 120;

/** Alphanumeric words with inner apostrophes; `{…}`, `[…]` and `<…>` gaps; single marks that part clauses. */
const TOKEN =
  /[\p{L}\p{N}]+(?:'[\p{L}]+)?|\$?\{\{?[^{}\n]{1,80}\}\}?|\[[^[\]\n]{1,120}\]|_{3,}|[,;:"\u201c\u201d()?!.\u2026\u2013\u2014/&]|--+|(?<=\s)-(?=\s)|(?<=^|[\s(])'(?=\p{L})|(?<=[\p{L}.,!?])'(?=[\s.,;!?)]|$)/gu;

/** "didnt": the apostrophe left out in a hurry. */
const NO_APOSTROPHE = /^(d(?:o|id|oes)|(?:c|w|sh)ould|was|is|have)nt$/u;

const CURLY = /[\u2018\u2019\u02bc\u00b4`]/gu;

/** Reads a sentence into words, cut in pieces of at most `LONGEST_SENTENCE`. Usually one. */
export function readWords(text: string, sentence: Span, vocabulary: Vocabulary): Words[] {
  const original = text.slice(sentence.from, sentence.to);
  const straight = original.replace(CURLY, "'");
  const small = lowerCase(straight);
  const pieces: Words[] = [];
  let piece = new Piece();
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(small); match !== null; match = TOKEN.exec(small)) {
    if (piece.length >= LONGEST_SENTENCE) {
      pieces.push(piece.words());
      piece = new Piece();
    }
    const at = match.index + sentence.from;
    if (match[0] === "'") piece.addSingleQuote(at, isLetterOrDigit(small.charCodeAt(match.index + 1)));
    else
      addToken(
        piece,
        match[0],
        at,
        vocabulary,
        isCapital(straight.charCodeAt(match.index)) && match.index > 0,
      );
  }
  if (piece.length > 0 || pieces.length === 0) pieces.push(piece.words());
  return pieces;
}

/** Lower case without a change of length, which offsets could not bear. */
function lowerCase(text: string): string {
  const small = text.toLowerCase();
  return small.length === text.length ? small : text.replace(/[A-Z]/gu, (letter) => letter.toLowerCase());
}

const isCapital = (code: number): boolean => code >= 65 && code <= 90;
const isLetterOrDigit = (code: number): boolean => code >= 97 || (code >= 48 && code <= 57);

class Piece {
  #code = '';
  readonly #from: number[] = [];
  readonly #to: number[] = [];
  readonly #starts: number[] = [];
  #known = 0;
  #quoteOpen = false;

  get length(): number {
    return this.#from.length;
  }

  add(unit: number, from: number, to: number): void {
    this.#code += String.fromCharCode(unit);
    this.#from.push(from);
    this.#to.push(to);
  }

  /** An apostrophe at a word's end is a quotation mark only when one was opened: "weeks' notice". */
  addSingleQuote(at: number, opens: boolean): void {
    if (opens === this.#quoteOpen) return;
    this.#quoteOpen = opens;
    this.add(SHAPES.quote, at, at + 1);
  }

  countWord(at: number): void {
    this.#starts.push(at);
  }

  countKnown(): void {
    this.#known++;
  }

  words(): Words {
    return { known: this.#known, code: this.#code, from: this.#from, to: this.#to, starts: this.#starts };
  }
}

function addToken(piece: Piece, token: string, at: number, vocabulary: Vocabulary, capital: boolean): void {
  const end = at + token.length;
  const first = token.charCodeAt(0);
  if (!isLetterOrDigit(first) || first === 0x7b || first === 0x2013 || first === 0x2014) {
    addMark(piece, token, at, vocabulary);
    return;
  }
  piece.countWord(at);
  const pair = CONTRACTIONS.get(token) ?? NO_APOSTROPHE.exec(token)?.slice(1).concat('not');
  if (pair !== undefined) {
    piece.countKnown();
    for (const word of pair) piece.add(vocabulary.get(word) ?? SHAPES.word, at, end);
    return;
  }
  const known = vocabulary.get(token);
  if (known !== undefined) {
    piece.countKnown();
    piece.add(known, at, end);
    return;
  }
  const apostrophe = token.indexOf("'");
  if (apostrophe !== -1) {
    addParted(piece, token, at, apostrophe, vocabulary, capital);
    return;
  }
  if (SKIPPED.has(token) || (token.length > 5 && token.endsWith('ly') && !capital)) return;
  piece.add(shapeOf(token, capital), at, end);
}

function addParted(
  piece: Piece,
  token: string,
  at: number,
  apostrophe: number,
  vocabulary: Vocabulary,
  capital: boolean,
): void {
  const ending = token.slice(apostrophe + 1);
  let stem = token.slice(0, apostrophe);
  if (ending === 't' && stem.endsWith('n')) stem = stem.slice(0, -1);
  const middle = at + stem.length;
  piece.add(vocabulary.get(stem) ?? shapeOf(stem, capital), at, middle);
  const second = vocabulary.get(ENDINGS.get(ending) ?? ending);
  if (second === undefined) return;
  piece.countKnown();
  piece.add(second, middle, at + token.length);
}

function addMark(piece: Piece, token: string, at: number, vocabulary: Vocabulary): void {
  const end = at + token.length;
  switch (token) {
    case ',':
      piece.add(SHAPES.comma, at, end);
      break;
    case '?':
      piece.add(SHAPES.question, at, end);
      break;
    case '.':
    case '!':
      piece.add(SHAPES.end, at, end);
      break;
    case '"':
    case '\u201c':
    case '\u201d':
      piece.add(SHAPES.quote, at, end);
      break;
    case '&':
      piece.add(vocabulary.get('and') ?? SHAPES.word, at, end);
      break;
    default:
      if (/^[$[{_]/u.test(token)) {
        piece.countWord(at);
        piece.add(SHAPES.placeholder, at, end);
      } else piece.add(SHAPES.break, at, end);
  }
}

/** Prefixes and an ending of falling short, without the words that only look so: "unique", "discuss", "regardless". */
const FALLS_SHORT =
  /^(?:un(?!i|t|d|l|usu|kn|exp|em)|under[pqvw]|dis(?:org|res|int|hon|mis|ast)|mis[bhjlprtu]|in(?:comp|coh|cons|corr|ad|art|sec|suf|appr)|imp(?:at|ol))[a-z]{3}|(?<!un|rd|he|re|bt|nt)less$/u;

function shapeOf(word: string, capital: boolean): number {
  const first = word.charCodeAt(0);
  if (first >= 48 && first <= 57) return SHAPES.number;
  if (capital) return SHAPES.name;
  if (FALLS_SHORT.test(word)) return SHAPES.bad;
  if (word.length > 4 && word.endsWith('ed')) return SHAPES.ed;
  if (word.length > 5 && word.endsWith('ing')) return SHAPES.ing;
  return SHAPES.word;
}
