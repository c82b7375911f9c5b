import type { Diagnostic, DiagnosticRule } from './diagnostic.ts';
import type { RuleId } from './rules.ts';

/**
 * One thing a person chose to ignore in a draft. `this-time` is this rule on these words, wherever in the draft they
 * move and however often they stand there; `rule` is all that this rule says; `email` is everything.
 */
export type Ignore =
  | {
      readonly scope: 'this-time';
      readonly rule: DiagnosticRule;
      readonly in?: 'subject';
      readonly words: string;
    }
  | { readonly scope: 'rule'; readonly rule: RuleId }
  | { readonly scope: 'email' };

/** What a person ignores in one draft, oldest first. Plain data; every operation gives a new one. */
export interface Ignored {
  readonly choices: readonly Ignore[];
}

export const NOTHING_IGNORED: Ignored = { choices: [] };

/** Hides this diagnostic, and keeps it hidden when the text around it changes. */
export function ignoreThisTime(ignored: Ignored, diagnostic: Diagnostic): Ignored {
  const { rule, in: where, excerpt } = diagnostic;
  const words = wordsOf(excerpt);
  return add(ignored, { scope: 'this-time', rule, ...(where === undefined ? {} : { in: where }), words });
}

/** Hides what this rule says in the draft. */
export function ignoreRule(ignored: Ignored, rule: RuleId): Ignored {
  return add(ignored, { scope: 'rule', rule });
}

/** Hides everything in the draft. */
export function ignoreEmail(ignored: Ignored): Ignored {
  return add(ignored, { scope: 'email' });
}

/**
 * Takes one choice back, the latest if none is given; the others stay, in whatever order they were made. Without such
 * a choice nothing changes.
 */
export function undo(ignored: Ignored, choice: Ignore | undefined = ignored.choices.at(-1)): Ignored {
  if (choice === undefined) return ignored;
  const choices = ignored.choices.filter((other) => !same(other, choice));
  return choices.length === ignored.choices.length ? ignored : { choices };
}

/** The diagnostics that nothing hides, in their order. */
export function visible(diagnostics: readonly Diagnostic[], ignored: Ignored): readonly Diagnostic[] {
  if (ignored.choices.length === 0) return diagnostics;
  return diagnostics.filter((diagnostic) => !ignored.choices.some((choice) => hides(choice, diagnostic)));
}

function hides(choice: Ignore, diagnostic: Diagnostic): boolean {
  switch (choice.scope) {
    case 'email':
      return true;
    case 'rule':
      return choice.rule === diagnostic.rule;
    case 'this-time':
      return (
        choice.rule === diagnostic.rule &&
        choice.in === diagnostic.in &&
        choice.words === wordsOf(diagnostic.excerpt)
      );
  }
}

/** A choice made twice counts once, and is then the latest. */
function add(ignored: Ignored, choice: Ignore): Ignored {
  return { choices: [...ignored.choices.filter((other) => !same(other, choice)), choice] };
}

function same(one: Ignore, other: Ignore): boolean {
  if (one.scope === 'email' || other.scope === 'email') return one.scope === other.scope;
  if (one.scope === 'rule' || other.scope === 'rule')
    return one.scope === other.scope && one.rule === other.rule;
  return one.rule === other.rule && one.in === other.in && one.words === other.words;
}

/** The excerpt as editors may not keep it: line breaks, non-breaking spaces and curly apostrophes come and go. */
function wordsOf(excerpt: string): string {
  return excerpt.replace(/\s+/gu, ' ').replaceAll('’', "'").trim();
}
