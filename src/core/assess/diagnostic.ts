import type { Message } from '../message.ts';
import type { Span } from '../span.ts';
import type { RuleId } from './rules.ts';

/** `private-notes` is the notebook wall's, which reads the notes and not the draft alone: no rule with a switch. */
export type DiagnosticRule = RuleId | 'private-notes';

/** `warning` is underlined strongly, `note` lightly, `hint` (something missing) not at all. */
export type Severity = 'warning' | 'note' | 'hint';

/**
 * A replacement for a stretch of the draft. The stretch holds the diagnostic's span or lies around it, so that the
 * sentence stays right; `replacement` is empty to drop it, and may hold a `[placeholder]` to fill in.
 */
export interface Suggestion extends Span {
  /** The text at the span when the suggestion was made; an edit is refused when it is no longer there. */
  readonly excerpt: string;
  readonly replacement: string;
}

/**
 * What the person is shown. Plain data, but that suggestions may be made when first looked at. Offsets refer to the draft's text, or to its subject when `in` says so. A
 * `hint` has `from` = `to` = the text's length and an empty excerpt.
 */
export interface Diagnostic extends Span {
  readonly rule: DiagnosticRule;
  readonly severity: Severity;
  readonly in?: 'subject';
  readonly excerpt: string;
  readonly message: Message;
  readonly suggestions: readonly Suggestion[];
}

/** A diagnostic whose suggestions are made when somebody looks at them: few ever are, and they take long to make. */
export function suggestWhenAsked(
  { rule, severity, from, to, excerpt, message }: Omit<Diagnostic, 'suggestions' | 'in'>,
  suggest: () => readonly Suggestion[],
): Diagnostic {
  let made: readonly Suggestion[] | undefined;
  return {
    rule,
    severity,
    from,
    to,
    excerpt,
    message,
    get suggestions() {
      made ??= suggest();
      return made;
    },
  };
}
