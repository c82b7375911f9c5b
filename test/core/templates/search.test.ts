import { describe, expect, test } from 'vitest';
import { searchTemplates } from '../../../src/core/templates/search.ts';
import type { Template } from '../../../src/core/templates/template.ts';
import { TEMPLATES } from '../../../src/core/templates/templates.ts';

const template = (id: string, title: string, when: string, body: string): Template => ({
  id,
  title,
  when,
  audience: 'recruiter',
  subject: 'Subject',
  body,
});

const few = [
  template('body', 'Note', 'Any time.', 'A panel met me.'),
  template('when', 'Note', 'After a panel.', 'Text.'),
  template('title', 'Panel thanks', 'Any time.', 'Text.'),
  template('accent', 'Résumé', 'Any time.', 'Text for {{company}}; don’t.'),
];

const found = (query: string): string[] => searchTemplates(query, few).map(({ id }) => id);

describe('a search', () => {
  test('lists a title first, then a use, then a text', () => {
    expect(found('panel')).toEqual(['title', 'when', 'body']);
  });

  test('finds words by their beginnings, after whole words', () => {
    expect(found('pan')).toEqual(['title', 'when', 'body']);
    expect(found('not')).toEqual(['body', 'when']);
    expect(found('anel')).toEqual([]);
  });

  test('wants every word, wherever it stands', () => {
    expect(found('panel note')).toEqual(['when', 'body']);
    expect(found('panel résumé')).toEqual([]);
  });

  test('minds neither case nor accents nor apostrophes', () => {
    expect(found('RESUME')).toEqual(['accent']);
    expect(found("re\u0301sume\u0301 don't")).toEqual(['accent']);
  });

  test('looks at no placeholder names', () => {
    expect(found('company')).toEqual([]);
  });

  test('finds all in their order when it is blank', () => {
    expect(found(' \t')).toEqual(['body', 'when', 'title', 'accent']);
  });

  test.each([
    ['thank', 'thank-you'],
    ['rejection', 'after-rejection'],
    ['second chance', 'another-chance'],
    ['no news', 'nudge'],
    ['touch', 'keep-in-touch'],
    ['panel', 'thank-you-panel'],
    ['direct', 'thank-you-direct'],
    ['forward', 'note-for-company'],
    ['phone', 'after-the-call'],
  ])('for "%s" lists %s first', (query, id) => {
    expect(searchTemplates(query, TEMPLATES)[0]?.id).toBe(id);
  });
});
