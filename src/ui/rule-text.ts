import type { RuleId } from '../core/assess/rules.ts';
import type { MessageKey } from '../core/message.ts';
import { t } from './text.ts';

/** The name of a rule, as cards and settings show it. */
export function ruleTitle(rule: RuleId): string {
  return t(`rule_${rule.replaceAll('-', '_')}_title` as MessageKey);
}

/** Why a rule looks for what it looks for, in one kind sentence. */
export function ruleReason(rule: RuleId): string {
  return t(`rule_${rule.replaceAll('-', '_')}_reason` as MessageKey);
}

/** A sentence that a rule points at. */
export function ruleExample(rule: RuleId): string {
  return t(`rule_${rule.replaceAll('-', '_')}_example` as MessageKey);
}
