import { describe, expect, test } from 'vitest';
import { createInterview, type InterviewRecord } from '../../../src/core/interview/interview-record.ts';
import { STEPS, type Step } from '../../../src/core/interview/timeline.ts';
import { offerTemplates } from '../../../src/core/templates/offer-templates.ts';
import { duplicateTemplate } from '../../../src/core/templates/own-template.ts';
import { TEMPLATES } from '../../../src/core/templates/templates.ts';
import { northwind } from '../guard/people.ts';

const record = createInterview('n', 0, northwind);
const direct = createInterview('d', 0, { ...northwind, recruiter: { kind: 'none', name: '', address: '' } });
const [thanks] = TEMPLATES;
if (thanks === undefined) throw new Error('no template');
const copy = duplicateTemplate(thanks, 'own', 0);

const fitting = (step: Step, of: InterviewRecord = record) =>
  offerTemplates(TEMPLATES, [], of, step).fitting.map(({ id }) => id);

test.each(STEPS)('at the step "%s" every template is offered once', (step) => {
  for (const of of [record, direct]) {
    const { fitting: first, others } = offerTemplates(TEMPLATES, [copy], of, step);
    const ids = [...first, ...others].map(({ id }) => id);
    expect(ids.toSorted()).toEqual([...TEMPLATES.map(({ id }) => id), 'own'].toSorted());
  }
});

describe('what fits comes first', () => {
  test.each<[Step, string]>([
    ['call', 'own-feedback'],
    ['thank', 'thank-you-difficult'],
    ['note-feedback', 'answer-to-feedback'],
    ['follow-up', 'nudge'],
    ['keep-looking', 'keep-in-touch'],
  ])('at the step "%s": %s', (step, id) => {
    expect(fitting(step)[0]).toBe(id);
  });

  test('after a panel, the thanks to a panel', () => {
    expect(fitting('thank', { ...record, format: 'panel' })[0]).toBe('thank-you-panel');
    expect(fitting('thank')).not.toContain('thank-you-panel');
  });

  test('after a rejection, the answer to it', () => {
    expect(fitting('keep-looking', { ...record, status: 'rejected' })[0]).toBe('after-rejection');
  });

  test('one’s own template for the step before ours', () => {
    const own = { ...copy, step: 'thank' as const };
    const { fitting: first } = offerTemplates(TEMPLATES, [own], record, 'thank');
    expect(first.map(({ id }) => id).slice(0, 2)).toEqual(['own', 'thank-you-difficult']);
  });
});

test('a nudge fits only when it has been quiet for the agreed days', () => {
  expect(STEPS.filter((step) => fitting(step).includes('nudge'))).toEqual(['follow-up']);
});

test('what goes round the recruiter never fits where there is one, and comes last', () => {
  for (const step of STEPS) expect(fitting(step)).not.toContain('thank-you-direct');
  expect(offerTemplates(TEMPLATES, [], record, 'thank').others.at(-1)?.id).toBe('thank-you-direct');
  expect(fitting('thank', direct)).toEqual(['thank-you-direct']);
});

test('an own template without words is not offered', () => {
  const { fitting: first, others } = offerTemplates([], [{ ...copy, body: '' }], record, 'thank');
  expect([...first, ...others]).toEqual([]);
});
