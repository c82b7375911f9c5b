import type { Move, MoveKind } from '../moves/move.ts';
import type { Diagnostic } from './diagnostic.ts';

/** The share of the draft's words that stand in clauses of each kind of move, 0 to 1. A clause may make several. */
export type Balance = Readonly<Record<MoveKind, number>>;

/** The balance in two numbers, each word counted once: shares of the draft's words, 0 to 1, together at most 1. */
export interface Shares {
  /** Words in clauses of apology or mistake. */
  readonly weight: number;
  /** Words in clauses of interest or thanks, those of `weight` left out. */
  readonly strength: number;
}

export interface Verdict {
  readonly overApologizes: boolean;
  readonly dwells: boolean;
  readonly showsInterest: boolean;
  readonly thanks: boolean;
}

/** One reading of one draft. */
export interface Assessment {
  /** ISO 639-1 code of the draft's language, as far as Afterword can tell; only `en` is judged. */
  readonly language: string;
  /** Words of the draft, without quoted mail and signature. */
  readonly words: number;
  /** Every move read, before weighing, ordered by `from`. */
  readonly moves: readonly Move[];
  /** Ordered by place: subject first, then body, then what is missing. */
  readonly diagnostics: readonly Diagnostic[];
  readonly balance: Balance;
  readonly glance: Shares;
  readonly verdict: Verdict;
}
