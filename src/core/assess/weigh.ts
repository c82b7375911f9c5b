import { MOVE_KINDS, type MoveKind } from '../moves/move.ts';
import type { SentenceReading } from '../moves/sentence-reading.ts';
import type { Balance, Shares, Verdict } from './assessment.ts';
import { CARRIED, TOO_MANY_APOLOGIES, TOO_MANY_FLAWS } from './limits.ts';

const NO_SHARES = Object.fromEntries(MOVE_KINDS.map((kind) => [kind, 0])) as Record<MoveKind, number>;

/** The share of the draft's words in clauses that make each move. */
export function balanceOf(sentences: readonly SentenceReading[], words: number): Balance {
  const shares = { ...NO_SHARES };
  // Whole numbers are summed, so that the sum is the same in whatever order.
  for (const { moves, spent } of sentences) {
    for (const { kind } of moves) shares[kind] += spent.get(kind) ?? 0;
  }
  for (const kind of MOVE_KINDS) shares[kind] = share(shares[kind], words);
  return shares;
}

/**
 * What weighs on the draft and what carries it, as shares of its words. What somebody tells of a painful matter is no
 * weight, and a draft that speaks of not wanting to live is not weighed at all.
 */
export function glanceOf(sentences: readonly SentenceReading[], words: number): Shares {
  let weight = 0;
  let strength = 0;
  for (const sentence of sentences) {
    if (sentence.despair) return { weight: 0, strength: 0 };
    if (!sentence.care) weight += sentence.weight;
    strength += sentence.strength;
  }
  return { weight: share(weight, words), strength: share(strength, words) };
}

const share = (spent: number, words: number): number =>
  Math.min(1, Math.round((spent / Math.max(1, words)) * 1000) / 1000);

/**
 * Two apologies, or a heavy one; two flaws, or one that carries the draft; any interest; any thanks. Faults are not
 * counted in a draft that speaks of not wanting to live. `words` are those of the body.
 */
export function verdictOf(sentences: readonly SentenceReading[], words: number): Verdict {
  let apologies = 0;
  let flaws = 0;
  let doubts = 0;
  let weight = 0;
  let despair = false;
  let showsInterest = false;
  let thanks = false;
  const repaired = firstRepaired(sentences);
  for (const sentence of sentences) {
    despair ||= sentence.despair;
    if (sentence.moves.length === 0) continue;
    weight += sentence.weight;
    if (makes(sentence, 'apology')) apologies += isHeavy(sentence, 'apology') ? TOO_MANY_APOLOGIES : 1;
    if (makes(sentence, 'mistake') && sentence !== repaired) flaws++;
    else if (makes(sentence, 'self-deprecation')) doubts++;
    showsInterest ||= makes(sentence, 'interest');
    thanks ||= makes(sentence, 'thanks');
  }
  // Whoever tells of a flaw and then doubts themself is still at the flaw.
  const dwells = flaws > 0 && (flaws + doubts >= TOO_MANY_FLAWS || weight >= CARRIED * Math.max(1, words));
  return {
    overApologizes: !despair && apologies >= TOO_MANY_APOLOGIES,
    dwells: !despair && dwells,
    showsInterest,
    thanks,
  };
}

/** The first flaw that is told with what was learnt from it, in the same sentence or the next: the balanced way. */
export function firstRepaired(sentences: readonly SentenceReading[]): SentenceReading | undefined {
  return sentences.find(
    (sentence, at) =>
      !sentence.care &&
      makes(sentence, 'mistake') &&
      (makes(sentence, 'learned') ||
        sentences[at + 1]?.moves.some(({ kind }) => kind === 'learned') === true),
  );
}

export function makes(sentence: SentenceReading, kind: MoveKind): boolean {
  return sentence.moves.some((move) => move.kind === kind);
}

export function isHeavy(sentence: SentenceReading, kind: MoveKind): boolean {
  return sentence.moves.some((move) => move.kind === kind && move.weight === 'heavy');
}
