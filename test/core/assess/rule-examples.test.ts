import { describe, expect, test } from 'vitest';
import { assessDraft } from '../../../src/core/assess/assess-draft.ts';
import type { DiagnosticRule } from '../../../src/core/assess/diagnostic.ts';
import { RULE_EXAMPLES } from '../../../src/core/assess/rule-examples.ts';
import { RULES, type RuleId } from '../../../src/core/assess/rules.ts';
import type { Draft } from '../../../src/core/draft.ts';

const rulesOn = (draft: Draft, off: readonly RuleId[] = []): DiagnosticRule[] =>
  assessDraft(draft, { off: new Set(off) }).diagnostics.map(({ rule }) => rule);

describe.each(RULES)('the examples of %s', (rule) => {
  const { flags, passes } = RULE_EXAMPLES[rule];
  test.each(flags.map((draft) => [draft.text, draft] as const))('are flagged: %s', (_text, draft) => {
    expect(rulesOn(draft)).toContain(rule);
  });
  test.each(passes.map((draft) => [draft.text, draft] as const))('pass: %s', (_text, draft) => {
    expect(rulesOn(draft)).not.toContain(rule);
  });
  test('draw nothing from it while its switch is off', () => {
    for (const draft of flags) expect(rulesOn(draft, [rule])).not.toContain(rule);
  });
});
