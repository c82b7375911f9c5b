import type { MoveKind } from './move.ts';

/** What is known of one move, as data: a contributor who adds a phrase edits this and a line of the move's test. */
export interface MoveData {
  readonly kind: MoveKind;
  /** Patterns in the notation of `language/notation.ts`. */
  readonly patterns: readonly string[];
  /** Patterns that hurt even once. */
  readonly heavy?: readonly string[];
  /** A find that overlaps one of these is none. The reason why stands above each group. */
  readonly exceptions?: readonly string[];
}
