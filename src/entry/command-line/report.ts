import type { Assessment, Balance, Verdict } from '../../core/assess/assessment.ts';
import type { Diagnostic, DiagnosticRule, Severity, Suggestion } from '../../core/assess/diagnostic.ts';
import type { MoveKind } from '../../core/moves/move.ts';
import type { Span } from '../../core/span.ts';
import { english } from './english.ts';

interface DiagnosticRecord extends Span {
  readonly rule: DiagnosticRule;
  readonly severity: Severity;
  readonly in?: 'subject';
  readonly excerpt: string;
  readonly message: string;
  readonly suggestions: readonly Suggestion[];
}

/** An assessment as the command line writes it: one JSON object on one line. */
export interface DraftRecord {
  readonly id: string;
  readonly language: string;
  readonly moves: ReadonlyArray<Span & { readonly kind: MoveKind }>;
  readonly diagnostics: readonly DiagnosticRecord[];
  readonly balance: Balance;
  readonly verdict: Verdict;
}

/** @param shift how far the judged text starts behind the text that offsets refer to, in UTF-16 units */
export function recordOf(id: string, assessment: Assessment, shift = 0): DraftRecord {
  const { language, moves, diagnostics, balance, verdict } = assessment;
  return {
    id,
    language,
    moves: moves.map(({ kind, from, to }) => ({ kind, from: from + shift, to: to + shift })),
    diagnostics: diagnostics.map((diagnostic) => diagnosticRecord(diagnostic, shift)),
    balance,
    verdict,
  };
}

function diagnosticRecord(diagnostic: Diagnostic, shift: number): DiagnosticRecord {
  const { rule, severity, from, to, excerpt, message, suggestions } = diagnostic;
  const inSubject = diagnostic.in === 'subject';
  const moved = inSubject ? 0 : shift;
  return {
    rule,
    severity,
    ...(inSubject ? { in: 'subject' as const } : {}),
    from: from + moved,
    to: to + moved,
    excerpt,
    message: english(message),
    suggestions: suggestions.map((suggestion) => ({
      from: suggestion.from + moved,
      to: suggestion.to + moved,
      excerpt: suggestion.excerpt,
      replacement: suggestion.replacement,
    })),
  };
}

/** `file:line:column severity message rule` of each diagnostic, lines and columns from 1, columns in UTF-16 units. */
export function lintLines(file: string, text: string, diagnostics: readonly Diagnostic[]): string[] {
  const starts = lineStarts(text);
  return diagnostics.map(({ from, severity, message, rule }) => {
    const line = starts.findLastIndex((start) => start <= from);
    const column = from - (starts[line] ?? 0);
    return `${file}:${line + 1}:${column + 1} ${severity} ${english(message)} ${rule}`;
  });
}

function lineStarts(text: string): number[] {
  return [
    0,
    ...[...text.matchAll(/\r\n|[\r\n]/gu)].map(({ 0: lineBreak, index }) => index + lineBreak.length),
  ];
}
