import type { Span } from '../span.ts';
import type { Move, MoveKind } from './move.ts';

/** One sentence as read, before anything is weighed. Offsets are in the text it was read from. */
export interface SentenceReading extends Span {
  readonly words: number;
  /** Words of these that are English beyond doubt: little words of which any English text is full. */
  readonly known: number;
  readonly moves: readonly Move[];
  /** How many of its words stand in clauses that make each kind of move. */
  readonly spent: ReadonlyMap<MoveKind, number>;
  /** Words in clauses of apology or mistake, each once. */
  readonly weight: number;
  /** Words in clauses of interest or thanks, each once, those of `weight` left out. */
  readonly strength: number;
  /** Speaks of discrimination, illness, bereavement and the like: no advice on style here. */
  readonly care: boolean;
  /** Speaks of not wanting to go on. */
  readonly despair: boolean;
}
