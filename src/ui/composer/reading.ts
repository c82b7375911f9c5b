import type { Assessment } from '../../core/assess/assessment.ts';
import type { Diagnostic } from '../../core/assess/diagnostic.ts';
import type { DraftGuard } from '../../core/guard/judge-draft.ts';
import type { RecipientFinding } from '../../core/guard/judge-recipients.ts';

/** How far Afterword has come with a draft; `off` for this email or everywhere. */
export type Reading =
  | { readonly kind: 'off' }
  | { readonly kind: 'reading' }
  | { readonly kind: 'read'; readonly assessment: Assessment };

/** The diagnostics that point at something written: warnings and notes, not what is missing. */
export function pointsOf({ diagnostics }: Assessment): readonly Diagnostic[] {
  return diagnostics.filter(({ severity }) => severity !== 'hint');
}

/** The recipients that are worth changing. */
export function warningsOf(guard: DraftGuard | null): readonly RecipientFinding[] {
  return guard?.findings.filter(({ severity }) => severity === 'warning') ?? [];
}

/** Whether nobody can say who gets the draft, though somebody stands between: that is never called fine. */
export function isUnsure(guard: DraftGuard | null, recipientsUnknown: boolean): boolean {
  if (guard?.state === 'direct') return false;
  return recipientsUnknown || guard?.state === 'unknown' || guard?.asks === true;
}

/** The one kind line where a draft sounds as if things are too much: it is shown alone, and nothing is judged. */
export function kindLineOf({ diagnostics }: Assessment): Diagnostic | undefined {
  return diagnostics.find(({ rule }) => rule === 'take-care');
}
