import { RULE_EXAMPLES } from '../core/assess/rule-examples.ts';
import type { RuleId } from '../core/assess/rules.ts';
import { FLAGS } from '../core/moves/move.ts';
import { underscored } from './rule-text.ts';
import { t } from './text.ts';

// Apart from the rules' titles: examples are for the settings, and the webmail's page does without them.

/** Rules on single words or sentences; the others are on the draft as a whole, which is too long to show. */
const ON_WORDS = [...FLAGS, 'unfilled-placeholder'] as const;
type OnWords = (typeof ON_WORDS)[number];

const isOnWords = (rule: RuleId): rule is OnWords => ON_WORDS.some((other) => other === rule);

/** What a rule would point at: a sentence, or a description of a draft. */
export function ruleExample(rule: RuleId): string {
  if (isOnWords(rule)) return RULE_EXAMPLES[rule].flags[0]?.text ?? '';
  return t(`rule_${underscored(rule)}_example`);
}

/** The same said so that the rule lets it pass; empty for rules on the draft as a whole. */
export function ruleBetter(rule: RuleId): string {
  return isOnWords(rule) ? (RULE_EXAMPLES[rule].passes[0]?.text ?? '') : '';
}
