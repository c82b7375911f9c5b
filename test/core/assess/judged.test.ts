import { describe, expect, test } from 'vitest';
import { emptyInterview, type Interview, type RecruiterKind } from '../../../src/core/interview/interview.ts';
import { diagnosed, type Line, PARAGRAPH, told, type Written } from './written.ts';

const THANKS: Line = ['Thank you for taking the time to meet me on Tuesday.', 'thanks'];
const INTEREST: Line = [
  'I remain very interested in the planner role and in working with your team.',
  'interest',
];
const PLAIN: Line = ['We spoke about the plans for the spring, the budget and the new office in town.'];
const AHEAD: Line = ['I look forward to hearing from you.', 'next-step'];
const SORRY: Line = ['I am sorry for my answers.', 'apology'];
const FLAW: Line = ['I lost the thread on the second question.', 'mistake'];
const REPAIRED: Line = ['I lost the thread once; next time I will take a breath.', 'mistake', 'learned'];

const keys = (written: Written): string[] => diagnosed(written).map(({ message }) => message.key);

describe('one apology', () => {
  test('that is short and comes after something else is courtesy', () => {
    expect(told({ body: [THANKS, SORRY] })).toEqual([]);
  });
  test('that opens the draft is a note, a greeting aside', () => {
    expect(told({ body: [SORRY, THANKS] })).toEqual(['note apology']);
    expect(told({ body: [['Dear Jane,'], PARAGRAPH, SORRY, THANKS] })).toEqual(['note apology']);
  });
  test.each([
    'I am sorry that I missed our interview.',
    'I apologise for being twenty minutes late yesterday.',
    'I am sorry I was rude to you on the phone.',
    'Sorry for keeping you waiting on Tuesday.',
    'I am sorry I did not turn up on Monday.',
  ])('for a real lapse is owed, and may open the draft: %s', (text) => {
    expect(told({ body: [[text, 'apology'], THANKS] })).toEqual([]);
  });
  test.each([
    'I am sorry for the late reply.',
    'Sorry for getting back to you so late.',
    'I am sorry I missed the point of your question.',
    'I am sorry I did not come across as I hoped.',
  ])('for less is not: %s', (text) => {
    expect(told({ body: [[text, 'apology'], THANKS] })).toEqual(['note apology']);
  });
  test('that takes its time is a note, unless interest and thanks outweigh it', () => {
    const long: Line = [
      'I apologise for the way in which I spoke of the second and the third exercise on that day.',
      'apology',
    ];
    expect(told({ body: [PLAIN, long] })).toEqual(['note apology']);
    expect(told({ body: [THANKS, INTEREST, long, AHEAD] })).toEqual([]);
  });
  test('that takes a good part of a longer draft is a warning', () => {
    const long: Line = [
      'I apologise for the way in which I spoke of the second and the third exercise on that day.',
      'apology',
    ];
    expect(told({ body: [PLAIN, long, PLAIN] })).toEqual(['warning apology']);
    expect(told({ body: [PLAIN, long, PLAIN, PLAIN, PLAIN, PLAIN, PLAIN] })).toEqual(['note apology']);
  });
  test('in the subject is a note', () => {
    expect(told({ subject: ['Sorry about Tuesday', 'apology'], body: [THANKS] })).toEqual(['note apology']);
  });
  test('that is heavy is a warning, also for a real lapse', () => {
    expect(
      told({ body: [THANKS, ['I am terribly sorry that I missed our interview.', 'heavy apology']] }),
    ).toEqual(['warning apology']);
  });
});

describe('several apologies', () => {
  test('are warnings, and each is told which one it is', () => {
    expect(keys({ body: [THANKS, SORRY, SORRY, SORRY] })).toEqual([
      'diagnostic_apology_first_of_many',
      'diagnostic_apology_again',
      'diagnostic_apology_again',
    ]);
  });
  test('in subject and body are told as a repetition', () => {
    const subject: Line = ['Sorry about Tuesday', 'apology'];
    expect(keys({ subject, body: [THANKS, SORRY, SORRY] })).toEqual([
      'diagnostic_apology_subject',
      'diagnostic_apology_subject_too',
      'diagnostic_apology_again',
    ]);
  });
});

describe('a flaw', () => {
  test('told bare is a warning', () => {
    expect(told({ body: [THANKS, FLAW] })).toEqual(['warning mistake']);
  });
  test('is a note where interest and thanks outweigh it', () => {
    expect(told({ body: [THANKS, INTEREST, FLAW, PLAIN, AHEAD] })).toEqual(['note mistake']);
  });
  test('is a warning where it outweighs them, is heavy, or one of them is missing', () => {
    expect(told({ body: [THANKS, FLAW, PLAIN, INTEREST, FLAW, AHEAD] })).toContain('warning mistake');
    const heavy: Line = ['I completely bombed the second question.', 'heavy mistake'];
    expect(told({ body: [THANKS, INTEREST, heavy, PLAIN, AHEAD] })).toEqual(['warning mistake']);
    expect(told({ body: [INTEREST, FLAW, PLAIN, PLAIN, AHEAD] })).toContain('warning mistake');
  });
  test('with what was learned is balanced, once', () => {
    expect(told({ body: [THANKS, REPAIRED] })).toEqual([]);
    expect(told({ body: [THANKS, FLAW, ['Since then I have practised.', 'learned']] })).toEqual([]);
    expect(told({ body: [THANKS, REPAIRED, REPAIRED] })).toEqual(['warning mistake']);
  });
  test('beside a balanced one is told as one flaw, two as several', () => {
    expect(keys({ body: [REPAIRED, FLAW] })).toEqual(['diagnostic_mistake']);
    expect(keys({ body: [REPAIRED, FLAW, FLAW] })).toEqual([
      'diagnostic_mistake_again',
      'diagnostic_mistake_again',
    ]);
  });
  test('that the one owed apology names stands with it', () => {
    const owed: Line = ['I am sorry that I missed our interview.', 'apology', 'mistake'];
    expect(told({ body: [owed, THANKS] })).toEqual([]);
    expect(told({ body: [owed, SORRY, THANKS] })).toContain('warning mistake');
  });
  test('in the subject counts with those in the body', () => {
    expect(told({ subject: ['How I lost the thread', 'mistake'], body: [THANKS, FLAW] })).toEqual([
      'warning mistake',
      'warning mistake',
    ]);
  });
});

const interview = (part: Partial<Interview> = {}): Interview => ({
  ...emptyInterview,
  recruiter: { kind: 'agency', name: 'Priya Nair', address: 'priya@brightpath.example' },
  interviewers: [{ name: 'Ines Holm', address: 'ines@northwind.example' }],
  ...part,
});
const to = (address: string) => ({
  recipients: { to: [{ address }], cc: [], bcc: [] },
  interview: interview(),
});

describe('to whom a flaw is told', () => {
  const MEASURED: Line = ['One of the questions took me a little by surprise.', 'mistake'];
  const toRecruiter = to('Priya@Brightpath.example');
  test("one's own recruiter may hear of one in measured words", () => {
    expect(told({ ...toRecruiter, body: [THANKS, MEASURED] })).toEqual([]);
    expect(told({ ...toRecruiter, body: [THANKS, REPAIRED] })).toEqual([]);
  });
  test('or bare, where what was learned stands elsewhere in the draft', () => {
    const lesson: Line = ['I have since practised it.', 'learned'];
    expect(told({ ...toRecruiter, body: [lesson, THANKS, FLAW] })).toEqual([]);
  });
  test('bare and alone it is a note', () => {
    expect(told({ ...toRecruiter, body: [THANKS, FLAW] })).toEqual(['note mistake']);
  });
  test('two, or a heavy one, are warnings there too', () => {
    expect(told({ ...toRecruiter, body: [THANKS, MEASURED, MEASURED] })).toEqual([
      'warning mistake',
      'warning mistake',
    ]);
    expect(told({ ...toRecruiter, body: [THANKS, ['I bombed.', 'heavy mistake']] })).toEqual([
      'warning mistake',
    ]);
    expect(told({ ...toRecruiter, body: [REPAIRED, THANKS, MEASURED] })).toEqual(['warning mistake']);
  });
  test('the company is better not told, however balanced', () => {
    expect(told({ ...to('ines@northwind.example'), body: [THANKS, REPAIRED] })).toEqual(['note mistake']);
    expect(told({ ...to('ines@northwind.example'), body: [THANKS, MEASURED] })).toEqual(['warning mistake']);
  });
  test('a letter that greets an interviewer is meant for them, though the recruiter passes it on', () => {
    expect(told({ ...toRecruiter, body: [['Dear Ms Holm,'], PARAGRAPH, THANKS, REPAIRED] })).toEqual([
      'note mistake',
    ]);
  });
  test('a letter that greets the recruiter is meant for them, before anybody is put in To', () => {
    const body: Written['body'] = [['Hi Priya,'], PARAGRAPH, THANKS, MEASURED];
    const nobody = { to: [], cc: [], bcc: [] };
    expect(told({ body, recipients: nobody, interview: interview() })).toEqual([]);
    expect(told({ body, recipients: { ...nobody, to: 'unknown' }, interview: interview() })).toEqual([]);
  });
  test("an address of the company's is the company, that of its own recruiter is the recruiter", () => {
    const inHouse = interview({
      companyDomains: ['northwind.example'],
      recruiter: { kind: 'in-house', name: '', address: 'jobs@northwind.example' },
    });
    const at = (address: string) => ({
      recipients: { to: [{ address }], cc: [], bcc: [] },
      interview: inHouse,
    });
    expect(told({ ...at('boss@uk.northwind.example'), body: [THANKS, REPAIRED] })).toEqual(['note mistake']);
    expect(told({ ...at('jobs@northwind.example'), body: [THANKS, REPAIRED] })).toEqual([]);
  });
  test('where it is not known whom it speaks to, a bare one is a warning and a balanced one nothing', () => {
    expect(told({ ...to('mum@home.example'), body: [THANKS, MEASURED] })).toEqual(['warning mistake']);
    expect(told({ ...to('mum@home.example'), body: [THANKS, REPAIRED] })).toEqual([]);
  });
});

describe('going round the recruiter', () => {
  const WROTE: Line = ['I emailed the hiring manager to explain.', 'direct-contact'];
  const SOCIAL: Line = ['I have added the hiring manager on LinkedIn.', 'direct-contact'];
  const KNOWS: Line = [
    'I know it should go through my recruiter, but I emailed the manager.',
    'direct-contact',
  ];
  const kind = (recruiter: RecruiterKind) => ({
    interview: interview({ recruiter: { kind: recruiter, name: '', address: '' } }),
  });
  test.each(['agency', 'in-house'] as const)('is a warning each time with a recruiter (%s)', (recruiter) => {
    expect(told({ ...kind(recruiter), body: [WROTE, SOCIAL, WROTE] })).toEqual([
      'warning direct-contact',
      'warning direct-contact',
      'warning direct-contact',
    ]);
  });
  test('is nothing without one, but for a social network', () => {
    expect(told({ ...kind('none'), body: [WROTE, KNOWS] })).toEqual([]);
    expect(told({ ...kind('none'), body: [WROTE, SOCIAL] })).toEqual(['note direct-contact']);
  });
  test('is one hint where it is not known, and a note for a social network', () => {
    expect(told({ body: [WROTE, WROTE, WROTE] })).toEqual(['hint direct-contact']);
    expect(told({ body: [WROTE, SOCIAL, WROTE] })).toEqual(['note direct-contact', 'hint direct-contact']);
  });
  test('is a warning where the draft itself speaks of a recruiter', () => {
    expect(told({ body: [KNOWS] })).toEqual(['warning direct-contact']);
  });
});

describe('beside a painful matter', () => {
  const ILL: Line = ['I was in hospital the night before.', 'care'];
  test('a neighbour on either side is left in peace', () => {
    expect(told({ body: [THANKS, FLAW, ILL, SORRY, SORRY] })).toEqual([]);
  });
  test('a sentence further off is not', () => {
    expect(told({ body: [ILL, SORRY, PLAIN, FLAW] })).toEqual(['warning mistake']);
  });
  test('what happened is the same event even a paragraph apart', () => {
    expect(told({ body: [ILL, PARAGRAPH, FLAW] })).toEqual([]);
  });
  test('something else a paragraph apart is another matter', () => {
    const begging: Line = ['I will do anything for this job.', 'desperation'];
    expect(told({ body: [ILL, begging] })).toEqual([]);
    expect(told({ body: [ILL, PARAGRAPH, begging] })).toEqual(['warning desperation']);
  });
  test('an apology that is left in peace does not count against another', () => {
    expect(told({ body: [THANKS, ILL, SORRY, PLAIN, SORRY] })).toEqual([]);
  });
});

test('a draft that speaks of not wanting to live gets the kind line and nothing else', () => {
  const body: Written['body'] = [SORRY, SORRY, FLAW, ['I do not want to live.', 'despair'], ['Dear [name],']];
  expect(told({ body })).toEqual(['hint take-care']);
  expect(told({ body }, 'take-care')).toEqual([]);
});
