import type { Assessment, Balance } from '../../src/core/assess/assessment.ts';
import type { Diagnostic } from '../../src/core/assess/diagnostic.ts';
import { MOVE_KINDS } from '../../src/core/moves/move.ts';
import type { Reading } from '../../src/ui/composer/reading.ts';

/** A warning on an apology, with a removal and a rewording to choose from. */
export function diagnostic(part: Partial<Diagnostic> = {}): Diagnostic {
  const span = { from: 10, to: 38, excerpt: 'I am so sorry about Tuesday.' };
  return {
    rule: 'apology',
    severity: 'warning',
    ...span,
    message: { key: 'diagnostic_apology_again' },
    suggestions: [
      { ...span, replacement: '' },
      { ...span, replacement: 'Thank you for your time on [day].' },
    ],
    ...part,
  };
}

export const hint: Diagnostic = {
  rule: 'missing-thanks',
  severity: 'hint',
  from: 200,
  to: 200,
  excerpt: '',
  message: { key: 'diagnostic_missing_thanks' },
  suggestions: [],
};

export function balance(part: Partial<Balance> = {}): Balance {
  const none = Object.fromEntries(MOVE_KINDS.map((kind) => [kind, 0])) as Record<keyof Balance, number>;
  return { ...none, ...part };
}

export function assessment(part: Partial<Assessment> = {}): Assessment {
  return {
    language: 'en',
    words: 80,
    moves: [],
    diagnostics: [],
    balance: balance({ interest: 0.25, thanks: 0.2 }),
    glance: { weight: 0, strength: 0.45 },
    verdict: { overApologizes: false, dwells: false, showsInterest: true, thanks: true },
    ...part,
  };
}

export function read(part: Partial<Assessment> = {}): Reading {
  return { kind: 'read', assessment: assessment(part) };
}
