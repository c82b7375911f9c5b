import type { DiagnosticRule } from '../core/assess/diagnostic.ts';
import type { RuleId } from '../core/assess/rules.ts';
import { t } from './text.ts';

export type Underscored<Id extends string> = Id extends `${infer Head}-${infer Tail}`
  ? `${Head}_${Underscored<Tail>}`
  : Id;

/** The name of a rule, as cards and settings show it. */
export function ruleTitle(rule: DiagnosticRule): string {
  return t(`rule_${underscored(rule)}_title`);
}

/** Why a rule looks for what it looks for, in one kind sentence. */
export function ruleReason(rule: RuleId): string {
  return t(`rule_${underscored(rule)}_reason`);
}

/** The id as message keys have it; the type lets the compiler see that every rule has its words. */
export function underscored<Id extends DiagnosticRule>(rule: Id): Underscored<Id> {
  return rule.replaceAll('-', '_') as Underscored<Id>;
}
