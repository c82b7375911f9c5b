import { MOVE_KINDS, type MoveKind } from '../moves/move.ts';
import type { SentenceReading } from '../moves/sentence-reading.ts';
import type { Balance, Shares, Verdict } from './assessment.ts';
import { CARRIED_BY_MISTAKES } from './limits.ts';

/** The share of the draft's words in clauses that make each move. */
export function balanceOf(sentences: readonly SentenceReading[], words: number): Balance {
  const shares = Object.fromEntries(MOVE_KINDS.map((kind) => [kind, 0])) as Record<MoveKind, number>;
  // Whole numbers are summed, so that the sum is the same in whatever order.
  for (const { moves, spent } of sentences) {
    if (moves.length > 0) for (const [kind, many] of spent) shares[kind] += many;
  }
  for (const kind of MOVE_KINDS) shares[kind] = inThousandths(shares[kind] / Math.max(1, words));
  return shares;
}

/** What weighs on the draft and what carries it, as shares of its words. */
export function glanceOf(sentences: readonly SentenceReading[], words: number): Shares {
  let weight = 0;
  let strength = 0;
  for (const sentence of sentences) {
    weight += sentence.weight;
    strength += sentence.strength;
  }
  const share = (spent: number): number => inThousandths(spent / Math.max(1, words));
  return { weight: share(weight), strength: share(strength) };
}

const inThousandths = (share: number): number => Math.min(1, Math.round(share * 1000) / 1000);

/** Two apologies, or one heavy one; two flaws, or one that carries the draft; any interest; any thanks. */
export function verdictOf(sentences: readonly SentenceReading[], balance: Balance): Verdict {
  let apologies = 0;
  let mistakes = 0;
  let showsInterest = false;
  let thanks = false;
  for (const sentence of sentences) {
    if (sentence.moves.length === 0) continue;
    if (makes(sentence, 'apology')) apologies += isHeavy(sentence, 'apology') ? 2 : 1;
    if (makes(sentence, 'mistake') && !makes(sentence, 'learned')) mistakes++;
    showsInterest ||= makes(sentence, 'interest');
    thanks ||= makes(sentence, 'thanks');
  }
  const carried = balance.mistake >= CARRIED_BY_MISTAKES && balance.mistake > balance.interest;
  return {
    overApologizes: apologies > 1,
    dwells: mistakes > 1 || (mistakes === 1 && carried),
    showsInterest,
    thanks,
  };
}

export function makes(sentence: SentenceReading, kind: MoveKind): boolean {
  return sentence.moves.some((move) => move.kind === kind);
}

export function isHeavy(sentence: SentenceReading, kind: MoveKind): boolean {
  return sentence.moves.some((move) => move.kind === kind && move.weight === 'heavy');
}
