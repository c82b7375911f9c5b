import { FLAGS } from '../moves/move.ts';

/**
 * Every rule, in the order the settings list them. The titles and reasons stand in `_locales` as
 * `rule_<id with underscores>_title` and `rule_<id>_reason`.
 */
export const RULES = [
  ...FLAGS,
  'missing-interest',
  'missing-thanks',
  'unfilled-placeholder',
  'too-long',
] as const;

export type RuleId = (typeof RULES)[number];
