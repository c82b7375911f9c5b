import type { Draft } from '../draft.ts';
import type { Assessment } from './assessment.ts';
import { DraftReader } from './draft-reader.ts';
import type { RuleId } from './rules.ts';

export interface AssessOptions {
  /** Rules the person switched off: their diagnostics are left out; moves, balance and verdict stay. */
  readonly off?: ReadonlySet<RuleId>;
}

/**
 * Reads a draft and weighs it. Never throws, whatever the text; takes time in proportion to its length, up to
 * `MOST_TEXT`. The same draft always gives the same assessment. To read a draft again after each edit, keep a
 * `DraftReader`.
 */
export function assessDraft(draft: Draft, options: AssessOptions = {}): Assessment {
  return new DraftReader().assess(draft, options);
}
