import { describe, expect, test } from 'vitest';
import type { Draft } from '../../../src/core/draft.ts';
import { interviewOfDraft } from '../../../src/core/guard/interview-of-draft.ts';
import type { Interview } from '../../../src/core/interview/interview.ts';
import { contoso, northwind } from './people.ts';

const known = [
  { id: 'n', interview: northwind },
  { id: 'c', interview: contoso },
];

function belonging(
  { text = '', to, subject }: { text?: string; to?: string; subject?: string },
  interviews = known,
) {
  const recipients = { to: to === undefined ? [] : [{ address: to }], cc: [], bcc: [] };
  const draft: Draft = subject === undefined ? { text, recipients } : { text, recipients, subject };
  return interviewOfDraft(draft, interviews);
}

describe('a draft surely belongs to the interview', () => {
  test.each([
    ['whose interviewer it goes to', { to: 'bo@contoso.example' }, 'c'],
    ['whose company it goes to', { to: 'jobs@northwind.example' }, 'n'],
    [
      'whose company the subject names',
      { subject: 'Re: your interview at NORTHWIND', text: 'Northwind' },
      'n',
    ],
    ['whose company the text names', { text: 'Thank you for the talk with Contoso.' }, 'c'],
    ['whose interviewer the text names', { text: 'Please thank Martin Hale for me.' }, 'n'],
    [
      'that the text names, of two by one recruiter',
      { to: 'dana@agency.example', text: 'As for Contoso:' },
      'c',
    ],
    [
      'whose role the text names, of two by one recruiter',
      { to: 'dana@agency.example', text: 'the sous chef role' },
      'c',
    ],
  ])('%s', (_how, draft, id) => {
    expect(belonging(draft)).toEqual({ kind: 'sure', id });
  });
});

describe('it is asked', () => {
  test('when one recruiter looks after two interviews and nothing else tells', () => {
    expect(belonging({ to: 'dana@agency.example' })).toEqual({ kind: 'ask', ids: ['n', 'c'] });
  });

  test('when two are named, and the likelier one comes first', () => {
    const draft = { text: 'Contoso and Northwind', to: 'bo@contoso.example' };
    expect(belonging(draft)).toEqual({ kind: 'ask', ids: ['c', 'n'] });
  });

  test('when a role’s title alone speaks for it', () => {
    expect(belonging({ text: 'I am a head chef.' })).toEqual({ kind: 'ask', ids: ['n'] });
  });

  test('of a handful at most', () => {
    const many = Array.from({ length: 1000 }, (_, at) => ({ id: `${at}`, interview: northwind }));
    expect(belonging({ to: 'dana@agency.example' }, many)).toMatchObject({ ids: { length: 5 } });
  });
});

describe('nothing speaks for any interview', () => {
  test.each([
    ['an empty draft', {}],
    ['a draft to somebody else', { to: 'friend@home.example', text: 'See you on Friday.' }],
    ['a first name that many people have', { text: 'Martin called.' }],
    ['a part of a word', { text: 'the northwinds blow' }],
  ])('in %s', (_what, draft) => {
    expect(belonging(draft)).toEqual({ kind: 'none' });
  });

  test('in a common word that is also a company', () => {
    const target: Interview = { ...northwind, company: 'Target' };
    const draft = { text: 'We met our target.' };
    expect(belonging(draft, [{ id: 't', interview: target }])).toEqual({ kind: 'none' });
  });
});
