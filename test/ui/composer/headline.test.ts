import { expect, test } from 'vitest';
import { headline } from '../../../src/ui/composer/headline.ts';
import { diagnostic, read } from '../sample.ts';

const verdict = { overApologizes: true, dwells: true, showsInterest: true, thanks: true };
const sorry = diagnostic();
const flaw = diagnostic({ rule: 'mistake', message: { key: 'diagnostic_mistake' } });

test('the headline names the faults that the list bears out', () => {
  expect(headline(read({ verdict, diagnostics: [sorry, flaw] }))).toBe('ui_verdict_both');
  expect(headline(read({ verdict, diagnostics: [sorry] }))).toBe('ui_verdict_apology');
  expect(headline(read({ verdict, diagnostics: [flaw] }))).toBe('ui_verdict_dwells');
});

test('a fault that no diagnostic speaks of is not held against the writer', () => {
  expect(headline(read({ verdict, diagnostics: [] }))).toBe('ui_verdict_fine');
});
