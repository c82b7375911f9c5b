import { describe, expect, test } from 'vitest';
import { assessDraft } from '../../../src/core/assess/assess-draft.ts';
import { DraftReader } from '../../../src/core/assess/draft-reader.ts';
import type { Interview } from '../../../src/core/interview/interview.ts';
import { northwind } from '../guard/people.ts';

/** The text with each clause of direct contact in «…», for this interview. */
function marked(text: string, interview: Interview | null = northwind): string {
  const { moves } = assessDraft(interview === null ? { text } : { text, interview });
  return moves
    .filter(({ kind }) => kind === 'direct-contact')
    .reduceRight(
      (all, { from, to }) => `${all.slice(0, from)}«${all.slice(from, to)}»${all.slice(to)}`,
      text,
    );
}

/** What is said of direct contact. */
function told(text: string, interview: Interview): string[] {
  return assessDraft({ text, interview })
    .diagnostics.filter(({ rule }) => rule === 'direct-contact')
    .map(({ severity, excerpt }) => `${severity} ${excerpt}`);
}

describe('getting in touch with a known interviewer is read by name', () => {
  test.each([
    '«I dropped Mr Hale a line».',
    '«I rang Ana last night».',
    '«I’ve messaged Martin Hale».',
    '«I wrote to Mr. Hale to explain».',
    '«I have already emailed Ana Ruiz».',
    '«I sent Ana a short note on Friday».',
    '«I sent a card to Martin».',
    '«I left a voicemail for Mr Hale».',
    '«I gave Ana a ring on Monday».',
    '«I am going to call Mr Hale tomorrow».',
    '«I took the liberty of writing to Ana».',
    '«I got in touch with Mr Hale this morning».',
    '«I have added Ana as a friend».',
    '«I forwarded Mr Hale my references».',
    '«I thanked Mr Hale by email».',
    '«Wrote to Ana yesterday».',
    '«Rang Mr Hale this morning».',
    'I felt bad about it, «so I phoned Ana».',
    'You were away, and «I messaged both Ana and Martin».',
    '«I hope you do not mind that I called Mr Hale».',
    '«I looked up the number and rang Ana».',
  ])('%s', (sentence) => {
    const text = sentence.replace(/[«»]/gu, '');
    expect(marked(text)).toBe(sentence);
  });
});

describe('a name alone is no contact', () => {
  test.each([
    // Passed on by the recruiter.
    'Please pass my thanks on to Mr Hale.',
    'I would be glad if you could forward this to Ana.',
    'I have written a few lines to Mr Hale, which you may pass on.',
    'I sent my thanks to Ana through you.',
    'I sent you a note for Mr Hale.',
    'Could you write to Ana for me?',
    'I asked you to call Mr Hale.',
    // Thanks, or what happened at the interview.
    'I would like to thank Mr Hale for the time.',
    'I enjoyed talking to Ana about the menu.',
    'I told Mr Hale about my years in hotels.',
    'I asked Ana about the team.',
    'I answered Mr Hale too quickly.',
    'I showed Ana my photographs.',
    'I called Mr Hale by the wrong name.',
    'I gave Mr Hale a confusing answer.',
    'I left Ana with the wrong impression.',
    'I would love to work with Ana.',
    // Somebody else, asked, or not done.
    'Mr Hale called me yesterday.',
    'You said you would call Ana.',
    'Should I write to Mr Hale?',
    'I wondered whether I should write to Ana.',
    'Would it be all right if I wrote to Mr Hale?',
    'I will not contact Mr Hale.',
    'I have not written to Ana.',
    'I would rather not call Mr Hale myself.',
    'I wish I had called Ana.',
    'I wrote my thesis with Mr Hale.',
    'I called Susan Hale.',
  ])('%s', (text) => {
    expect(marked(text)).toBe(marked(text, null));
  });
});

test('to call the recruiter is to go the right way', () => {
  expect(marked('I rang Dana last night.')).toBe('I rang Dana last night.');
  expect(marked('I rang Dana Reed, and then I phoned Mr Hale.')).toContain('«');
});

test('whose names nobody knows is nobody', () => {
  const sentence = 'I gave Ana a ring on Monday.';
  expect(marked(sentence, null)).toBe(sentence);
  expect(marked(sentence, { ...northwind, interviewers: [] })).toBe(sentence);
});

test('a sentence gets one warning, whoever it names and however often', () => {
  expect(told('I rang Ana last night, and I emailed Mr Hale this morning.', northwind)).toEqual([
    'warning I rang Ana last night',
  ]);
  expect(told('I rang Ana last night. Then I emailed Mr Hale.', northwind)).toEqual([
    'warning I rang Ana last night',
    'warning Then I emailed Mr Hale',
  ]);
});

test('the words of a contact are not a mistake as well', () => {
  for (const text of ['I dropped Ana a line.', 'I gave Ms Ruiz a ring last night to explain.']) {
    const { moves, glance, balance } = assessDraft({ text, interview: northwind });
    expect(moves.map(({ kind }) => kind)).toEqual(['direct-contact']);
    expect([glance.weight, balance.mistake]).toEqual([0, 0]);
  }
  const both = assessDraft({ text: 'I am sorry that I rang Ana last night.', interview: northwind });
  expect(both.moves.map(({ kind }) => kind)).toContain('apology');
});

test('without a recruiter there is nobody to go round', () => {
  const direct: Interview = { ...northwind, recruiter: { kind: 'none', name: '', address: '' } };
  expect(told('I rang Ana last night.', direct)).toEqual([]);
  expect(marked('I gave Ana a ring on Monday.', direct)).toBe('I gave Ana a ring on Monday.');
});

test('a recruiter who is noted is one, though nobody said of which kind', () => {
  const noted: Interview = { ...northwind, recruiter: { ...northwind.recruiter, kind: 'unknown' } };
  expect(told('I rang Ana last night.', noted)).toEqual(['warning I rang Ana last night']);
  const nobody: Interview = { ...northwind, recruiter: { kind: 'unknown', name: '', address: '' } };
  expect(told('I rang Ana last night.', nobody)).toEqual(['hint ']);
});

test('the subject and every part of a long draft are read, quoted mail is not', () => {
  const plain = 'The plans for the spring are on the desk in the hall.\n\n'.repeat(12);
  expect(told(`${plain}I rang Ana last night.`, northwind)).toEqual(['warning I rang Ana last night']);
  expect(told(`Thank you.\n\n> I rang Ana last night.`, northwind)).toEqual([]);
  const { diagnostics } = assessDraft({ subject: 'I rang Ana', text: 'Thank you.', interview: northwind });
  expect(diagnostics).toContainEqual(expect.objectContaining({ rule: 'direct-contact', in: 'subject' }));
});

test('a draft that is read again as it grows reads as one read at once', () => {
  const text = 'Dear Dana,\n\nthank you for Tuesday. I rang Ana last night, and she was kind.\n\nBest,\nSam';
  const reader = new DraftReader();
  for (let end = 0; end <= text.length; end += 3) {
    const draft = { text: text.slice(0, end), interview: northwind };
    expect(reader.assess(draft)).toEqual(assessDraft(draft));
  }
});
