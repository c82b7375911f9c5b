import { describe, expect, test } from 'vitest';
import { fillTemplate } from '../../../src/core/templates/fill.ts';
import { PLACEHOLDER_NAMES, placeholdersOf } from '../../../src/core/templates/placeholders.ts';
import { TEMPLATES } from '../../../src/core/templates/templates.ts';
import { SAMPLE_VALUES } from './sample-values.ts';
import { wordsIn } from './words-in.ts';

const each = TEMPLATES.map((template) => [template.id, template] as const);

describe('each template', () => {
  test.each(each)('%s has a kebab-case id, a title, and one sentence on when to use it', (id, template) => {
    expect(id).toMatch(/^[a-z]+(?:-[a-z]+)*$/u);
    expect(template.title).toMatch(/^\p{Lu}.*[^.]$/u);
    expect(template.when).toMatch(/^\p{Lu}[^.]+\.$/u);
  });

  test.each(each)('%s is no longer than a recruiter reads', (id, template) => {
    const words = wordsIn(fillTemplate(template, SAMPLE_VALUES).body);
    expect(words).toBeGreaterThanOrEqual(id === 'thank-you-short' ? 30 : 60);
    expect(words).toBeLessThanOrEqual(200);
  });

  test.each(each)('%s has no gap that the form does not ask for', (_id, template) => {
    const { subject, body } = fillTemplate(template, SAMPLE_VALUES);
    expect(subject + body).not.toMatch(/[{}[\]]/u);
  });

  test.each(each)('%s greets and signs by name, and addresses who its audience is', (_id, template) => {
    const reader = template.audience === 'direct' ? 'interviewers' : 'recruiter_name';
    expect(template.body.startsWith(`Hello {{${reader}}},\n\n`)).toBe(true);
    expect(template.body.endsWith('egards,\n{{own_name}}')).toBe(true);
  });

  test.each(each)(
    '%s is written in plain lines: no double spaces, no stray blanks, paragraphs parted by one empty line',
    (_id, template) => {
      expect(template.body).not.toMatch(/ {2}| \n|\n{3}|\t|\r/u);
      expect(template.body).toBe(template.body.trim());
      expect(template.subject).not.toMatch(/\n/u);
    },
  );

  test.each(each)('%s guesses no gender', (_id, { subject, body, title, when }) => {
    expect(`${subject} ${body} ${title} ${when}`).not.toMatch(
      /\b(?:he|she|him|her|his|hers|mr|mrs|ms|miss|sir|madam|ladies|gentlemen|guys)\b/iu,
    );
  });
});

describe('the templates together', () => {
  test('are told apart by id and title', () => {
    expect(new Set(TEMPLATES.map(({ id }) => id)).size).toBe(TEMPLATES.length);
    expect(new Set(TEMPLATES.map(({ title }) => title)).size).toBe(TEMPLATES.length);
  });

  test('leave no placeholder unused', () => {
    const used = new Set(TEMPLATES.flatMap((template) => placeholdersOf(template).map(({ name }) => name)));
    expect([...used].sort()).toEqual([...PLACEHOLDER_NAMES].sort());
  });

  test('go through the recruiter, but for one', () => {
    expect(TEMPLATES.filter(({ audience }) => audience === 'direct').map(({ id }) => id)).toEqual([
      'thank-you-direct',
    ]);
  });
});
