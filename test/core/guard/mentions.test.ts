import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Mentions } from '../../../src/core/guard/mentions.ts';
import { emptyInterview } from '../../../src/core/interview/interview.ts';
import { northwind } from './people.ts';

/** The names that are found, each in «…». */
function marked(text: string, interview = northwind): string {
  return new Mentions('interviewers', interview)
    .in(text)
    .reduceRight(
      (all, { from, to }) => `${all.slice(0, from)}«${all.slice(from, to)}»${all.slice(to)}`,
      text,
    );
}

test.each([
  'I saw «Martin Hale» there.',
  'I saw «Mr Hale» there.',
  'I saw «Mr. Hale» there.',
  'I saw «Mr. Martin Hale» there.',
  'I saw «Martin J. Hale» there.',
  'I saw «Hale»’s book.',
  "I saw «Ana»'s book.",
  'Thanked «Ana» there.',
  'Then I saw «Ana Ruiz» and «Martin».',
  'I saw «RUIZ».',
  'I saw «Ana Ruíz».',
])('finds a name in full, with a title, by surname or first name: %s', (text) => {
  expect(marked(text.replace(/[«»]/gu, ''))).toBe(text);
});

test.each([
  'I saw Susan Hale there.',
  'I saw Martina there.',
  'I saw Martin Weber there.',
  'The hale and hearty martin sang.',
  'I wrote to Ana@northwind.example.',
  'I saw nobody.',
])('leaves others alone: %s', (text) => {
  expect(marked(text)).toBe(text);
});

test('a name that the recruiter or the writer has too names nobody by itself', () => {
  const shared = {
    ...northwind,
    recruiter: { ...northwind.recruiter, name: 'Ana Reed' },
    ownName: 'Robin Hale',
  };
  expect(marked('I called Ana and Mr Hale.', shared)).toBe('I called Ana and Mr Hale.');
  expect(marked('I called Ana Ruiz and Martin Hale.', shared)).toBe('I called «Ana Ruiz» and «Martin Hale».');
});

test('a month, or a word of the company’s name, is a name only behind a title', () => {
  const ordinary = {
    ...emptyInterview,
    company: 'Hale & Sons',
    interviewers: [
      { name: 'Hale, Martin', address: '' },
      { name: 'June May', address: '' },
    ],
  };
  expect(marked('In May I called Hale.', ordinary)).toBe('In May I called Hale.');
  expect(marked('I saw Ms May and Mr Hale.', ordinary)).toBe('I saw «Ms May» and «Mr Hale».');
});

test('spans lie in the text, in order, whatever text and names hold', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.array(fc.string({ unit: 'grapheme' })), (text, names) => {
      const interviewers = names.map((name) => ({ name, address: '' }));
      const spans = new Mentions('interviewers', { ...emptyInterview, interviewers }).in(
        `${names.join(' ')} ${text}`,
      );
      let end = 0;
      for (const { from, to } of spans) {
        expect(from).toBeGreaterThanOrEqual(end);
        expect(to).toBeGreaterThan(from);
        end = to;
      }
    }),
  );
});
