import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fillTemplate } from '../../../src/core/templates/fill.ts';
import type { PlaceholderName } from '../../../src/core/templates/placeholders.ts';
import type { Template } from '../../../src/core/templates/template.ts';

const template: Template = {
  id: 'test',
  title: 'Test',
  when: 'In tests.',
  audience: 'recruiter',
  subject: 'The {{role}} role',
  body: 'Hello {{recruiter_name}},\n\n{{role}}, {{role}}: {{answer}}\n{{unknown}}',
};

const filled = (values: Partial<Record<PlaceholderName, string>>) =>
  fillTemplate(template, new Map(Object.entries(values) as [PlaceholderName, string][]));

test('every place of a placeholder gets its value', () => {
  expect(filled({ role: 'cook', recruiter_name: 'Priya', answer: 'Yes.' })).toEqual({
    subject: 'The cook role',
    body: 'Hello Priya,\n\ncook, cook: Yes.\n{{unknown}}',
  });
});

test('what is empty, blank or not given stays visible as what it is for', () => {
  expect(filled({ role: '', recruiter_name: ' \n ' })).toEqual({
    subject: 'The [role] role',
    body: "Hello [recruiter's name],\n\n[role], [role]: [your answer, in two or three sentences]\n{{unknown}}",
  });
});

describe('a value goes in literally', () => {
  test.each([
    '{{own_name}}',
    '{{role}}',
    '$&',
    "$1 $$ $` $'",
    '<img onerror="x">',
    '\\n',
    'a\u202eb\u200fc',
    'a \u00a0 b',
    '👩🏽‍🍳',
    '__proto__',
  ])('%j', (value) => {
    const { subject, body } = filled({ role: value, recruiter_name: value, answer: value });
    expect(subject).toBe(`The ${value} role`);
    expect(body).toBe(`Hello ${value},\n\n${value}, ${value}: ${value}\n{{unknown}}`);
  });

  test('with one kind of line break in the body and none in the subject', () => {
    const { subject, body } = filled({
      role: 'head\r\n of \r\n\r\nfood',
      answer: 'One.\r\nTwo.\rThree.\nFour.\u2028Five.',
    });
    expect(subject).toBe('The head of food role');
    expect(body).toContain(': One.\nTwo.\nThree.\nFour.\nFive.\n');
  });

  test('whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (value) => {
        const expected = value.trim().replace(/\r\n|[\r\u2028\u2029]/gu, '\n');
        fc.pre(expected !== '');
        expect(filled({ answer: value }).body).toBe(
          `Hello [recruiter's name],\n\n[role], [role]: ${expected}\n{{unknown}}`,
        );
      }),
    );
  });
});
