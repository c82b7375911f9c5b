import { FLAGS } from '../moves/move.ts';

/**
 * Every rule, in the order the settings list them. The titles, reasons and examples stand in `_locales` as
 * `rule_<id with underscores>_title`, `_reason` and `_example`.
 */
export const RULES = [
  ...FLAGS,
  'missing-interest',
  'missing-thanks',
  'missing-pass-on',
  'missing-role',
  'missing-next-step',
  'unfilled-placeholder',
  'too-long',
  'take-care',
] as const;

export type RuleId = (typeof RULES)[number];
