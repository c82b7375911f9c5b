import type { Suggestion } from '../assess/diagnostic.ts';
import { FLAGS, type Flag, type Move, STRENGTHS } from '../moves/move.ts';
import type { SentenceReading } from '../moves/sentence-reading.ts';
import { dropClause, dropSentence, replaceSentence } from './drop.ts';
import { REWRITES } from './rewrites.ts';
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

const MOST_SUGGESTIONS = 3;

/** One to three ways to put it better, best first; none when nothing can be changed without breaking the rest. */
export function suggest(subject: Subject): Suggestion[] {
  const { text, sentence, move, kind } = subject;
  const strong = sentence.moves.some((other) => isStrength(other) || isOtherFlag(other, kind));
  const suggestions: Suggestion[] = [];
  if (kind === 'apology') suggestions.push(...apologies(subject, strong));
  else if (strong) suggestions.push(...defined(dropClause(text, sentence, move)));
  else {
    const rewrite = REWRITES[kind].find(({ when }) => when.test(text.slice(sentence.from, sentence.to)));
    for (const other of rewrite?.sentences ?? []) suggestions.push(replaceSentence(text, sentence, other));
    suggestions.push(...defined(dropClause(text, sentence, move)), dropSentence(text, sentence));
  }
  return suggestions.slice(0, MOST_SUGGESTIONS);
}

/** The first apology is shortened and kept; the others go, or turn into thanks. */
function apologies({ text, sentence, move, only, first }: Subject, strong: boolean): Suggestion[] {
  const short = first || only ? shortApology(text, sentence, move) : null;
  if (first || only) return defined(short);
  const clause = dropClause(text, sentence, move);
  if (strong) return defined(clause);
  const words = text.slice(sentence.from, sentence.to);
  const thanks = REWRITES.apology.find(({ when }) => when.test(words))?.sentences ?? [];
  return [
    ...defined(clause),
    dropSentence(text, sentence),
    ...thanks.map((other) => replaceSentence(text, sentence, other)),
  ];
}

const isStrength = ({ kind }: Move): boolean => STRENGTHS.some((strength) => strength === kind);
/** An apology for a mistake is one thing to change; an apology and a reproach are two. */
const isOtherFlag = (move: Move, kind: Flag): boolean =>
  kind === 'apology' &&
  move.kind !== 'apology' &&
  move.kind !== 'mistake' &&
  FLAGS.some((flag) => flag === move.kind);

const defined = (suggestion: Suggestion | null): Suggestion[] => (suggestion === null ? [] : [suggestion]);
