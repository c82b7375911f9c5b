import { MOVE_KINDS, type MoveKind } from '../moves/move.ts';

/** What a sentence may be about, where that changes how it is judged. */
export const CONTEXTS = ['care', 'despair'] as const;
export type Context = (typeof CONTEXTS)[number];

/** What a sentence is classed as; their order is that of the model's classes. */
export type Classed = MoveKind | Context;
export const CLASSED: readonly Classed[] = [...MOVE_KINDS, ...CONTEXTS];
