import type { Draft } from '../draft.ts';
import type { RecruiterKind } from '../interview/interview.ts';
import type { SentenceReading } from '../moves/sentence-reading.ts';
import type { Shares, Verdict } from './assessment.ts';

/** All that a diagnostic may depend on. */
export interface Weighed {
  readonly draft: Draft;
  /** The body's sentences and the subject's; offsets are in their own text. */
  readonly body: readonly SentenceReading[];
  readonly subject: readonly SentenceReading[];
  readonly words: number;
  readonly glance: Shares;
  readonly verdict: Verdict;
  readonly recruiter: RecruiterKind;
}

/** Whether a sentence of the draft speaks of a painful matter, or of not wanting to live. */
export function speaks({ subject, body }: Weighed, of: 'care' | 'despair'): boolean {
  return subject.some((sentence) => sentence[of]) || body.some((sentence) => sentence[of]);
}
