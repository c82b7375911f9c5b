import type { Signal } from '@preact/signals-core';
import type { Diagnostic } from '../../core/assess/diagnostic.ts';
import {
  type Ignored,
  ignoreEmail,
  ignoreRule,
  ignoreThisTime,
  NOTHING_IGNORED,
  undo,
} from '../../core/assess/ignored.ts';
import type { RuleId } from '../../core/assess/rules.ts';
import type { IgnoreScope } from '../../ui/composer/card.tsx';

/** What the person does not want to hear of in one draft. A rule that they ignore is switched off for all drafts. */
export class DraftIgnoring {
  readonly #ignored: Signal<Ignored>;
  readonly #switchRule: (rule: RuleId, on: boolean) => void;

  constructor(ignored: Signal<Ignored>, switchRule: (rule: RuleId, on: boolean) => void) {
    this.#ignored = ignored;
    this.#switchRule = switchRule;
  }

  /** Whether Afterword is switched off for this email. */
  get isOff(): boolean {
    return this.#ignored.value.choices.some(({ scope }) => scope === 'email');
  }

  ignore(scope: IgnoreScope, diagnostic: Diagnostic): void {
    this.#ignored.value = ignoring(this.#ignored.peek(), scope, diagnostic);
    if (scope === 'rule') this.#switch(diagnostic, false);
  }

  undo(scope: IgnoreScope, diagnostic: Diagnostic): void {
    const [choice] = ignoring(NOTHING_IGNORED, scope, diagnostic).choices;
    if (scope === 'rule') this.#switch(diagnostic, true);
    this.#ignored.value = undo(this.#ignored.peek(), choice);
  }

  /** Shows again what was ignored in this email. */
  restore(): void {
    for (const choice of this.#ignored.peek().choices) {
      if (choice.scope === 'rule') this.#switchRule(choice.rule, true);
    }
    this.#ignored.value = NOTHING_IGNORED;
  }

  switchOff(off: boolean): void {
    const ignored = this.#ignored.peek();
    this.#ignored.value = off ? ignoreEmail(ignored) : undo(ignored, { scope: 'email' });
  }

  /** Rules that were switched on again, here or in the popup, are no longer ignored here either. */
  showAgain(rules: readonly RuleId[]): void {
    for (const rule of rules) this.#ignored.value = undo(this.#ignored.peek(), { scope: 'rule', rule });
  }

  #switch({ rule }: Diagnostic, on: boolean): void {
    if (rule !== 'private-notes') this.#switchRule(rule, on);
  }
}

function ignoring(ignored: Ignored, scope: IgnoreScope, diagnostic: Diagnostic): Ignored {
  if (scope === 'email') return ignoreEmail(ignored);
  return scope === 'this-time' || diagnostic.rule === 'private-notes'
    ? ignoreThisTime(ignored, diagnostic)
    : ignoreRule(ignored, diagnostic.rule);
}
