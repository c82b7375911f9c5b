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
  diagnostic: Omit<Diagnostic, 'suggestions' | 'in'>,
  suggest: () => readonly Suggestion[],
): Diagnostic {
  return new SuggestingWhenAsked(diagnostic, suggest);
}

class SuggestingWhenAsked implements Diagnostic {
  readonly rule: DiagnosticRule;
  readonly severity: Severity;
  readonly from: number;
  readonly to: number;
  readonly excerpt: string;
  readonly message: Message;
  declare readonly suggestions: readonly Suggestion[];
  readonly #suggest: () => readonly Suggestion[];
  #made: readonly Suggestion[] | undefined;

  constructor(
    { rule, severity, from, to, excerpt, message }: Omit<Diagnostic, 'suggestions' | 'in'>,
    suggest: () => readonly Suggestion[],
  ) {
    this.rule = rule;
    this.severity = severity;
    this.from = from;
    this.to = to;
    this.excerpt = excerpt;
    this.message = message;
    this.#suggest = suggest;
    Object.defineProperty(this, 'suggestions', SuggestingWhenAsked.#SUGGESTIONS);
  }

  /**
   * A property of the object's own, so that copies of it and its JSON have it; one for all of them, as a getter in an
   * object literal would give each object a hidden class to itself, which takes longer to make and to be rid of than
   * all else that is done after a keystroke.
   */
  static readonly #SUGGESTIONS: PropertyDescriptor & ThisType<SuggestingWhenAsked> = {
    enumerable: true,
    get() {
      this.#made ??= this.#suggest();
      return this.#made;
    },
  };
}
