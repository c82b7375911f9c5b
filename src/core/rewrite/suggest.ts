import type { Suggestion } from '../assess/diagnostic.ts';
import { ENGLISH } from '../language/english.ts';
import type { Flag, Move } from '../moves/move.ts';
import type { SentenceReading } from '../moves/sentence-reading.ts';
import { dropClause, dropSentence, replaceClause, replaced } from './drop.ts';
import { isLapse, isLapseToldBefore } from './lapse.ts';
import { isTangled, makes, type Rest, restOf } from './rest.ts';
import { PATIENCE } from './rewrites.ts';
import { shortApology } from './short-apology.ts';

export interface Subject {
  readonly text: string;
  readonly sentence: SentenceReading;
  readonly move: Move;
  readonly kind: Flag;
  /** No other sentence of the draft makes this move. */
  readonly only: boolean;
  /** No earlier sentence does. */
  readonly first: boolean;
}

/** UTF-16 units beyond which a sentence is no sentence: nobody can tell what to keep of it. */
const LONGEST_SENTENCE = 1_000;
/** What is promised, for a lapse that has to be named. */
const REMEDY = '; next time I will [what you would do differently].';
const SORRY = /\bsorry\b|\bapolog|\bforgive/iu;
/** No apology was owed for it. */
const SMALL_MATTER = /confus|inconven|\blong|ramb|answer|nerv|trouble|introduc/iu;
/** Something new, told as something forgotten. */
const UNTOLD = /\b(?:forgot|failed|n['\u2019]t) to (?:mention|say|add)[^,;]{0,40}? that /iu;

/** One or two ways to put it better, best first; none when nothing can be changed without breaking the rest. */
export function suggest(subject: Subject): Suggestion[] {
  const { text, sentence, move, kind } = subject;
  if (sentence.to - sentence.from > LONGEST_SENTENCE) return [];
  const rest = restOf(text, sentence, move, kind);
  const found = kind === 'apology' ? apologies(subject, rest) : others(subject, rest);
  return found.filter((suggestion) => suggestion !== null).filter(({ excerpt }) => isClosed(excerpt));
}

function others(subject: Subject, rest: Rest): (Suggestion | null)[] {
  const { text, sentence, move, kind, first } = subject;
  const words = text.slice(rest.start, rest.end);
  if (kind === 'mistake' && (SORRY.test(words) || isLapse(text.slice(move.from, move.to))))
    return first && !makes(sentence, 'learned') && /[\p{L}\p{N}]$/u.test(words)
      ? [replaced(text, { from: rest.start, to: sentence.to }, words + REMEDY)]
      : [];
  const flaw = text.slice(rest.before?.to ?? rest.start, rest.after === null ? rest.end : move.to);
  const untold = kind === 'mistake' ? UNTOLD.exec(flaw) : null;
  const rewrite =
    untold === null
      ? rewriteOf(kind, flaw)
      : `I would like to add that ${flaw.slice(untold.index + untold[0].length)}.`;
  return inOrder(subject, rest, first, rewrite);
}

const rewriteOf = (kind: Flag, words: string): string =>
  ENGLISH.rewrites[kind].find(({ when }) => when.test(words))?.sentence ?? '';

/** Replaced or dropped, whichever is better put first. */
function inOrder(
  { text, sentence, move, kind }: Subject,
  rest: Rest,
  first: boolean,
  rewrite: string,
): (Suggestion | null)[] {
  if (isTangled(sentence, kind, rest)) return [];
  const isAll = rest.before === null && rest.after === null;
  const without =
    isAll && rest.start === sentence.from ? dropSentence(text, sentence) : dropClause(text, move, rest);
  const instead = replaceClause(text, rest, rewrite, sentence.to);
  return first ? [instead, without] : [without, instead];
}

/** The first apology is shortened and kept, and so is one for another lapse; the others go, or turn into thanks. */
function apologies(subject: Subject, rest: Rest): (Suggestion | null)[] {
  const { text, sentence, move, kind, only, first } = subject;
  const words = text.slice(rest.start, rest.end);
  if (!only && !first && isLapseToldBefore(text, sentence.from, words))
    return inOrder(subject, rest, false, rewriteOf(kind, words));
  const short = shortApology(text.slice(move.from, move.to));
  const isGone =
    rest.before === null && !isTangled(sentence, kind, rest) && SMALL_MATTER.test(words) && !isLapse(words);
  return [
    short === null ? null : replaced(text, move, short),
    isGone ? replaceClause(text, rest, PATIENCE, sentence.to) : null,
  ];
}

/** Brackets and quote marks that open in it close in it. */
function isClosed(words: string): boolean {
  const many = (mark: string): number => words.split(mark).length;
  return many('(') === many(')') && many('\u201c') === many('\u201d') && many('"') % 2 > 0;
}
