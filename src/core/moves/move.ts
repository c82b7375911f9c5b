import type { Span } from '../span.ts';

/** Moves that may hurt the writer, in the order they are listed everywhere. */
export const FLAGS = [
  'apology',
  'mistake',
  'self-deprecation',
  'blame-interviewer',
  'blame-employer',
  'desperation',
  'direct-contact',
] as const;

/** Moves that help the writer. */
export const STRENGTHS = ['interest', 'thanks', 'learned', 'chance', 'fit', 'next-step'] as const;

export const MOVE_KINDS = [...FLAGS, ...STRENGTHS] as const;

export type Flag = (typeof FLAGS)[number];
export type MoveKind = (typeof MOVE_KINDS)[number];

/**
 * What a clause does in the draft. The span is that of the clause that makes the move and lies within one sentence;
 * a sentence may carry several. A move is not yet a diagnostic: the draft as a whole decides.
 */
export interface Move extends Span {
  readonly kind: MoveKind;
  /** `heavy` for what hurts even once ("I am so terribly sorry"). */
  readonly weight: 'light' | 'heavy';
}
