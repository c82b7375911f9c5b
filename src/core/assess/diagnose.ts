import { diagnoseMissing } from './diagnose-missing.ts';
import { diagnoseMoves } from './diagnose-moves.ts';
import { diagnosePlaceholders } from './diagnose-placeholders.ts';
import type { Diagnostic } from './diagnostic.ts';
import { MOST_DIAGNOSTICS } from './limits.ts';
import type { RuleId } from './rules.ts';
import { speaks, type Weighed } from './weighed.ts';

/** Everything to tell the person: subject first, then body, then what is missing. */
export function diagnose(weighed: Weighed, off: ReadonlySet<RuleId>): Diagnostic[] {
  if (speaks(weighed, 'despair')) return kindLine(weighed, off);
  const found = [
    ...diagnoseMoves(weighed, off),
    ...(off.has('unfilled-placeholder') ? [] : placeholders(weighed)),
  ];
  found.sort((a, b) => placeOf(a) - placeOf(b) || a.from - b.from || a.to - b.to);
  const missing = diagnoseMissing(weighed, off);
  return [...found.slice(0, MOST_DIAGNOSTICS - missing.length), ...missing];
}

function placeholders({ draft: { subject = '', text } }: Weighed): Diagnostic[] {
  return [...diagnosePlaceholders(subject, 'subject'), ...diagnosePlaceholders(text)];
}

/** 0 for the subject, 1 for the body, 2 for what is missing. */
function placeOf({ in: where, severity }: Diagnostic): number {
  if (where === 'subject') return 0;
  return severity === 'hint' ? 2 : 1;
}

/** Whoever writes this needs no advice on style. */
function kindLine({ draft: { text } }: Weighed, off: ReadonlySet<RuleId>): Diagnostic[] {
  if (off.has('take-care')) return [];
  return [
    {
      rule: 'take-care',
      severity: 'hint',
      from: text.length,
      to: text.length,
      excerpt: '',
      message: { key: 'diagnostic_take_care' },
      suggestions: [],
    },
  ];
}
