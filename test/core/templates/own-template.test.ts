import { describe, expect, test } from 'vitest';
import {
  duplicateTemplate,
  isUsable,
  MOST_TEMPLATES,
  type OwnTemplate,
  putTemplate,
  templateProblems,
} from '../../../src/core/templates/own-template.ts';
import { ownTemplateSchema } from '../../../src/core/templates/own-template-schema.ts';
import { TEMPLATES } from '../../../src/core/templates/templates.ts';

function own(part: Partial<OwnTemplate> = {}): OwnTemplate {
  return {
    id: 'own',
    title: 'Mine',
    when: '',
    audience: 'recruiter',
    subject: '',
    body: 'Hello {{recruiter_name}}',
    step: null,
    changedAt: 1,
    ...part,
  };
}

describe('a template of one’s own', () => {
  test.each(TEMPLATES.map((template) => [template.id, template] as const))(
    'has no problem when it is a copy of %s, and can be stored',
    (_id, template) => {
      const copy = duplicateTemplate(template, 'copy', 5);
      expect(templateProblems(copy)).toEqual([]);
      const { language, ...rest } = template;
      expect(language).toBe('en');
      expect(ownTemplateSchema.parse(copy)).toEqual({ ...rest, id: 'copy', step: null, changedAt: 5 });
    },
  );

  test.each([
    ['a title', { title: ' ' }, { kind: 'no-title' }],
    ['a body', { body: '\n' }, { kind: 'no-body' }],
    ['a gap that is known', { body: 'At {{firm}}, {{firm}}' }, { kind: 'unknown-gap', name: 'firm' }],
    [
      'a gap with a name that every object has',
      { body: '{{constructor}}' },
      { kind: 'unknown-gap', name: 'constructor' },
    ],
    ['a gap that is closed', { subject: 'At {{company' }, { kind: 'open-gap' }],
    ['a gap that is opened', { subject: 'At company}}' }, { kind: 'open-gap' }],
  ] as const)('is told to lack %s', (_what, part, problem) => {
    expect(templateProblems(own(part))).toEqual([problem]);
  });

  test('is offered with a strange gap, and not without title or body', () => {
    expect([own({ body: '{{firm}}' }), own({ title: '' }), own({ body: '' })].map(isUsable)).toEqual([
      true,
      false,
      false,
    ]);
  });

  test('is added at the end, changed in its place, and refused when there are too many', () => {
    const two = [own(), own({ id: 'b' })];
    expect(putTemplate(two, own({ id: 'c' })).map(({ id }) => id)).toEqual(['own', 'b', 'c']);
    expect(putTemplate(two, own({ title: 'New' })).map(({ title }) => title)).toEqual(['New', 'Mine']);
    const full = Array.from({ length: MOST_TEMPLATES }, (_, at) => own({ id: `${at}` }));
    expect(putTemplate(full, own())).toEqual(full);
  });
});
