import type { Message } from '../message.ts';
import type { Flag, Move } from '../moves/move.ts';
import type { SentenceReading } from '../moves/sentence-reading.ts';
import type { Audience } from './audience.ts';
import type { Severity } from './diagnostic.ts';
import type { Weighed } from './weighed.ts';

/** One sentence that makes a flag move, with what its judgement depends on. */
export interface Occurrence {
  readonly kind: Flag;
  readonly move: Move;
  readonly sentence: SentenceReading;
  /** The sentence's own words. */
  readonly words: string;
  readonly where: 'subject' | undefined;
  /** 0 for the first sentence of the draft that makes this move. */
  readonly nth: number;
  /** How many sentences of the draft make it. */
  readonly of: number;
  /** One of them is in the subject. */
  readonly inSubject: boolean;
  /** The sentence opens the draft, a greeting aside. */
  readonly opening: boolean;
}

/** What is the same for every sentence of a draft. */
export interface Setting extends Weighed {
  readonly audience: Audience;
  /** The flaw that is told with what was learnt from it; the first such of the draft. */
  readonly balanced: SentenceReading | undefined;
  /** Sentences that apologise. */
  readonly apologies: number;
  /** Sentences that say what was learnt. */
  readonly lessons: number;
}

/** What to say of an occurrence; `null` for nothing. A `hint` is said once, of the draft as a whole. */
export interface Judgement {
  readonly severity: Severity;
  readonly key: Message['key'];
}
export type Judge = (occurrence: Occurrence, setting: Setting) => Judgement | null;
