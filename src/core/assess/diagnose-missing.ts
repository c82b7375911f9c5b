import type { MessageKey } from '../message.ts';
import type { Diagnostic } from './diagnostic.ts';
import { ENOUGH_TO_MISS, LONG_DRAFT } from './limits.ts';
import type { RuleId } from './rules.ts';
import type { Weighed } from './weighed.ts';

/** What a draft about an interview lacks, once it is long enough to judge, and whether it is too long. */
export function diagnoseMissing({ draft, words, verdict, aboutInterview }: Weighed): Diagnostic[] {
  if (!aboutInterview) return [];
  const hints: Diagnostic[] = [];
  const hint = (rule: RuleId, key: MessageKey, args: readonly string[] = []): void => {
    const end = draft.text.length;
    hints.push({
      rule,
      severity: 'hint',
      from: end,
      to: end,
      excerpt: '',
      message: { key, args },
      suggestions: [],
    });
  };
  if (words >= ENOUGH_TO_MISS) {
    if (!verdict.showsInterest) hint('missing-interest', 'diagnostic_missing_interest');
    if (!verdict.thanks) hint('missing-thanks', 'diagnostic_missing_thanks');
  }
  if (words > LONG_DRAFT) hint('too-long', 'diagnostic_too_long', [String(words), String(LONG_DRAFT)]);
  return hints;
}
