import { MOVE_KINDS, type MoveKind } from '../moves/move.ts';
import type { SentenceReading } from '../moves/sentence-reading.ts';
import type { Balance, Shares, Verdict } from './assessment.ts';
import { CARRIED_BY_MISTAKES } from './limits.ts';

/** The share of the draft's words in clauses that make each move. */
export function balanceOf(sentences: readonly SentenceReading[], words: number): Balance {
  const shares = Object.fromEntries(MOVE_KINDS.map((kind) => [kind, 0])) as Record<MoveKind, number>;
  if (words === 0) return shares;
  for (const sentence of sentences) {
    for (const [kind, spent] of sentence.spent) shares[kind] += spent / words;
  }
  for (const kind of MOVE_KINDS) shares[kind] = inThousandths(shares[kind]);
  return shares;
}

/** What weighs on the draft and what carries it, as shares of its words. */
export function glanceOf(sentences: readonly SentenceReading[], words: number): Shares {
  const share = (of: 'weight' | 'strength'): number =>
    inThousandths(sentences.reduce((sum, sentence) => sum + sentence[of], 0) / Math.max(1, words));
  return { weight: share('weight'), strength: share('strength') };
}

const inThousandths = (share: number): number => Math.min(1, Math.round(share * 1000) / 1000);

/** Two apologies, or one heavy one; two flaws, or one that carries the draft; any interest; any thanks. */
export function verdictOf(sentences: readonly SentenceReading[], balance: Balance): Verdict {
  const having = (kind: MoveKind): SentenceReading[] => sentences.filter((sentence) => makes(sentence, kind));
  const apologies = having('apology');
  const mistakes = having('mistake').filter((sentence) => !makes(sentence, 'learned'));
  return {
    overApologizes: apologies.length > 1 || apologies.some((sentence) => isHeavy(sentence, 'apology')),
    dwells:
      mistakes.length > 1 ||
      (mistakes.length === 1 && balance.mistake >= CARRIED_BY_MISTAKES && balance.mistake > balance.interest),
    showsInterest: having('interest').length > 0,
    thanks: having('thanks').length > 0,
  };
}

export function makes(sentence: SentenceReading, kind: MoveKind): boolean {
  return sentence.moves.some((move) => move.kind === kind);
}

export function isHeavy(sentence: SentenceReading, kind: MoveKind): boolean {
  return sentence.moves.some((move) => move.kind === kind && move.weight === 'heavy');
}
