import { CONTRACTIONS, ENDINGS } from './contractions.ts';
import { hashOf, mix } from './hash.ts';
import { stemOf } from './stem.ts';
import { CLASSES_OF } from './word-classes.ts';
import {
  AFTER_NAMES,
  BEGINNERS,
  DARK,
  HEAVY,
  KNOWN,
  NEGATIONS,
  NO_NAMES,
  PAINFUL,
  PASSED_OVER,
  SUBJECTS,
  TENDER,
} from './word-lists.ts';

/** What is known of a word or mark whatever sentence it stands in. */
export interface Word {
  /** Hash of the stem, 32 bits; of a mark, of the mark itself. */
  readonly stem: number;
  /** Features that it has wherever it stands: the word as written, its stem (0 if the same), its first letters (0 if short). */
  readonly formFeature: number;
  readonly stemFeature: number;
  readonly headFeature: number;
  /** Classes of the lexicon, as numbers. */
  readonly classes: readonly number[];
  /** Whom it makes the clause speak of: 0 for nobody. */
  readonly subject: number;
  /** Punctuation, or a conjunction: `clause` may begin a new one, `sentence` surely does. */
  readonly breaks: '' | 'clause' | 'sentence';
  readonly isMark: boolean;
  /** A quotation mark, single or double. */
  readonly quotes: boolean;
  /** "and", "but": joins a clause to the one before and belongs to neither. */
  readonly joins: boolean;
  /** "I", "my", "they": may be the first word of a clause. */
  readonly begins: boolean;
  /** Makes an apology or a flaw one that hurts even once: "deeply", "bombed". */
  readonly heavy: boolean;
  /** Alone enough to give no advice on style: "funeral". */
  readonly painful: boolean;
  /** May be of one's own pain or rights: worth a closer look. */
  readonly tender: boolean;
  /** May be of not wanting to live: worth a closer look. */
  readonly dark: boolean;
  readonly negates: boolean;
  /** What follows is supposed or asked, not told. */
  readonly supposes: boolean;
  /** Changes nothing: "really", "the". */
  readonly passedOver: boolean;
  /** English beyond doubt. */
  readonly known: boolean;
  /** Written like a name, and nothing else that is known here: in the midst of a sentence it is one. */
  readonly mayBeName: boolean;
  /** "was", "kept": tells that the word before it, which begins the sentence, was a name. */
  readonly followsName: boolean;
}

/** More different words than any draft has; past that it is no draft and is not worth the memory. */
const MOST_KEPT = 20_000;

const kept = new Map<string, readonly Word[]>();

/** What stands for one run of letters or one mark: one word, or two for "don't". */
export function wordsOf(written: string): readonly Word[] {
  let words = kept.get(written);
  if (words === undefined) {
    if (kept.size >= MOST_KEPT) kept.clear();
    const capital = /^\p{Lu}\p{Ll}/u.test(written);
    words = part(written.toLowerCase().replace(/\u2019/g, "'")).map((word, at) =>
      describe(word, capital && at === 0),
    );
    kept.set(written, words);
  }
  return words;
}

function part(word: string): readonly string[] {
  const pair = CONTRACTIONS.get(word);
  if (pair !== undefined) return pair;
  const apostrophe = word.lastIndexOf("'");
  if (apostrophe <= 0) return [word];
  const ending = word.slice(apostrophe + 1);
  const before = word.slice(0, apostrophe);
  if (ending === 't') return [before.replace(/n$/, ''), 'not'];
  return [before, ENDINGS.get(ending) ?? ending];
}

const MARKS: ReadonlyMap<string, Word['breaks']> = new Map([
  [',', 'clause'],
  [':', 'clause'],
  [';', 'sentence'],
  ['.', 'sentence'],
  ['?', 'sentence'],
  ['(', 'clause'],
  [')', 'clause'],
  ['"', 'clause'],
  ["'", 'clause'],
  ['-', 'clause'],
]);
const CONJUNCTIONS = new Set(
  'and but or because so since then although though while when which yet however'.split(' '),
);

const FORM = hashOf('form');
const STEM = hashOf('stem');
const HEAD = hashOf('head');
/** Letters that words of a family share: "apologise", "apologetic". */
const HEAD_LENGTH = 5;

function describe(word: string, capital: boolean): Word {
  const first = word.charCodeAt(0);
  const isWord = /^\p{L}/u.test(word);
  const text = isWord ? word : markOf(word, first);
  const stem = isWord ? stemOf(text) : text;
  const classes = CLASSES_OF.get(stem) ?? [];
  return {
    stem: hashOf(stem),
    formFeature: mix(FORM, hashOf(text)),
    stemFeature: stem === text ? 0 : mix(STEM, hashOf(stem)),
    headFeature: text.length > HEAD_LENGTH ? mix(HEAD, hashOf(text.slice(0, HEAD_LENGTH))) : 0,
    classes,
    subject: SUBJECTS.get(text) ?? 0,
    breaks: MARKS.get(text) ?? (CONJUNCTIONS.has(text) ? 'clause' : ''),
    isMark: !isWord && text !== '#' && text !== '{}' && text !== '@',
    quotes: text === '"' || text === "'",
    joins: text === 'and' || text === 'but' || text === 'or' || text === 'yet',
    begins: BEGINNERS.has(text),
    heavy: HEAVY.has(stem),
    painful: PAINFUL.has(stem),
    tender: TENDER.has(text),
    dark: DARK.has(stem),
    negates: NEGATIONS.has(text),
    supposes: text === 'if' || text === 'whether' || text === 'unless',
    passedOver: PASSED_OVER.has(text),
    known: KNOWN.has(text),
    mayBeName:
      capital && classes.length === 0 && !SUBJECTS.has(text) && !KNOWN.has(text) && !NO_NAMES.has(text),
    followsName: AFTER_NAMES.has(text),
  };
}

/** Marks that say the same are one; numbers and gaps to fill in likewise. */
function markOf(mark: string, first: number): string {
  if (first >= 48 && first <= 57) return '#';
  if (mark.length > 1 && /^[[{<$_]/.test(mark)) return '{}';
  if (/^[.!\u2026]/.test(mark)) return '.';
  if (/^["\u201c\u201d]/.test(mark)) return '"';
  if (/^[\u2018\u2019]/.test(mark)) return "'";
  if (/^[\u2013\u2014-]/.test(mark)) return '-';
  return mark;
}
