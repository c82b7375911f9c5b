import { describe, expect, test } from 'vitest';
import { assessDraft } from '../../../src/core/assess/assess-draft.ts';
import { fillTemplate } from '../../../src/core/templates/fill.ts';
import { placeholdersOf } from '../../../src/core/templates/placeholders.ts';
import { TEMPLATES } from '../../../src/core/templates/templates.ts';
import { SAMPLE_VALUES } from './sample-values.ts';

const each = TEMPLATES.map((template) => [template.id, template] as const);

describe('no template trips the checker', () => {
  test.each(each)('%s, filled, draws no diagnostic at all', (_id, template) => {
    const { subject, body } = fillTemplate(template, SAMPLE_VALUES);
    const { language, diagnostics, verdict } = assessDraft({ subject, text: body });
    expect(diagnostics.map(({ rule, severity, excerpt }) => ({ rule, severity, excerpt }))).toEqual([]);
    expect(language).toBe('en');
    expect(verdict).toEqual({ overApologizes: false, dwells: false, showsInterest: true, thanks: true });
  });

  test.each(each)('%s, empty, draws one diagnostic per gap and no other', (_id, template) => {
    const { subject, body } = fillTemplate(template, new Map());
    const { diagnostics } = assessDraft({ subject, text: body });
    expect([...new Set(diagnostics.map(({ rule }) => rule))]).toEqual(['unfilled-placeholder']);
    const gaps = [...`${subject}\n${body}`.matchAll(/\[[^\]]+\]/gu)].map(([gap]) => gap);
    expect(diagnostics.map(({ excerpt }) => excerpt)).toEqual(gaps);
    expect(new Set(gaps).size).toBe(placeholdersOf(template).length);
  });
});
