import type { Move, MoveKind } from '../moves/move.ts';
import type { Diagnostic } from './diagnostic.ts';

/** The share of the draft's words that each kind of move takes, 0 to 1. */
export type Balance = Readonly<Record<MoveKind, number>>;

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
  readonly verdict: Verdict;
}
