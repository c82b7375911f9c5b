import { commonEnd, commonStart } from '../language/change.ts';
import type { Span } from '../span.ts';
import { type Diagnostic, type Suggestion, suggestWhenAsked } from './diagnostic.ts';

/** Where one edit may have happened: everything outside is known to be the same text as before. */
interface Edit {
  readonly before: string;
  readonly after: string;
  /** Text that ends at or before this offset stands where it stood. */
  readonly sureBefore: number;
  /** Text of `before` that starts at or after this offset has moved by `shift`. */
  readonly sureAfter: number;
  readonly shift: number;
}

/**
 * The diagnostics of `before` as they stand in `after`, one edit later, so that marks stay on their words until the
 * draft is read again. A diagnostic or a suggestion is dropped when its text was touched, when a letter was typed on
 * to it, or when it is not sure which of several equal stretches the edit hit. Hints go to the end of `after`; what is
 * said of the subject stays. Whatever is given back has `after.slice(from, to) === excerpt`, unless it is on the
 * subject.
 */
export function carryOver(diagnostics: readonly Diagnostic[], before: string, after: string): Diagnostic[] {
  const edit = editBetween(before, after);
  const carried: Diagnostic[] = [];
  for (const diagnostic of diagnostics) {
    if (diagnostic.in === 'subject') {
      carried.push(diagnostic);
      continue;
    }
    const span = mapped(diagnostic, edit);
    if (span === null) continue;
    const { rule, severity, excerpt, message } = diagnostic;
    carried.push(
      suggestWhenAsked({ rule, severity, ...span, excerpt, message }, () =>
        carriedSuggestions(diagnostic.suggestions, edit),
      ),
    );
  }
  return carried;
}

function carriedSuggestions(suggestions: readonly Suggestion[], edit: Edit): Suggestion[] {
  const carried: Suggestion[] = [];
  for (const suggestion of suggestions) {
    const span = mapped(suggestion, edit);
    if (span !== null)
      carried.push({
        from: span.from,
        to: span.to,
        excerpt: suggestion.excerpt,
        replacement: suggestion.replacement,
      });
  }
  return carried;
}

/**
 * An insertion of "a" into "aa" may have been made in three places. The common prefix gives the last of them, the
 * common suffix the first; only what lies outside both is sure.
 */
function editBetween(before: string, after: string): Edit {
  if (before === after)
    return { before, after, sureBefore: before.length, sureAfter: before.length, shift: 0 };
  const shorter = Math.min(before.length, after.length);
  const prefix = commonStart(before, after, shorter);
  const suffix = commonEnd(before, after, shorter);
  return {
    before,
    after,
    sureBefore: Math.min(prefix, shorter - suffix),
    sureAfter: before.length - Math.min(suffix, shorter - prefix),
    shift: after.length - before.length,
  };
}

function mapped(stretch: Span & { readonly excerpt: string }, edit: Edit): Span | null {
  const { before, after, sureBefore, sureAfter } = edit;
  const { from, to, excerpt } = stretch;
  if (from > to || before.slice(from, to) !== excerpt) return null;
  // Something missing has no place in the text: it is told at the end.
  if (from === before.length) return { from: after.length, to: after.length };
  if (from === to && from >= sureBefore && from <= sureAfter && before !== after) return null;
  const shift = to <= sureBefore ? 0 : from >= sureAfter ? edit.shift : null;
  if (shift === null) return null;
  const span = { from: from + shift, to: to + shift };
  const grown =
    inWord(before, from) !== inWord(after, span.from) || inWord(before, to) !== inWord(after, span.to);
  return grown ? null : span;
}

const INSIDE_WORD = /^[\p{L}\p{M}\p{N}]{2}$/u;

/** Whether an offset has letters on both sides. */
function inWord(text: string, offset: number): boolean {
  return offset > 0 && INSIDE_WORD.test(text.slice(offset - 1, offset + 1));
}
