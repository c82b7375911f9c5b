import { expect, test } from 'vitest';
import english from '../../../_locales/en/messages.json' with { type: 'json' };
import { gapOf, PLACEHOLDER_NAMES, placeholdersOf } from '../../../src/core/templates/placeholders.ts';
import type { Template } from '../../../src/core/templates/template.ts';

const template = (subject: string, body: string): Template => ({
  id: 'test',
  title: 'Test',
  when: 'In tests.',
  audience: 'recruiter',
  subject,
  body,
});

const names = (subject: string, body: string): string[] =>
  placeholdersOf(template(subject, body)).map(({ name }) => name);

test('placeholders come once each, in the order they are read', () => {
  expect(names('{{role}} at {{company}}', 'Hello {{recruiter_name}}, the {{role}} … {{own_name}}')).toEqual([
    'role',
    'company',
    'recruiter_name',
    'own_name',
  ]);
});

test('what is no known placeholder is none', () => {
  expect(names('{role} {{ role }} {{constructor}}', '{{Role}} {{}} {{to_string}} {{{company}}}')).toEqual([
    'company',
  ]);
});

test('a text of several lines is asked for as such', () => {
  expect(placeholdersOf(template('{{role}}', '{{answer}}')).map(({ long }) => long)).toEqual([false, true]);
});

test.each(PLACEHOLDER_NAMES)('the label of %s is what its gap says, and it has an example', (name) => {
  const messages: Record<string, { message: string }> = english;
  expect(`[${messages[`placeholder_${name}`]?.message.toLowerCase()}]`).toBe(gapOf(name));
  expect(messages[`placeholder_${name}_example`]?.message).toMatch(/\S/u);
});
