import { describe, expect, test } from 'vitest';
import messages from '../../../_locales/en/messages.json' with { type: 'json' };
import { LONG_DRAFT, MOST_DIAGNOSTICS } from '../../../src/core/assess/limits.ts';
import { emptyInterview, type Interview, type RecruiterKind } from '../../../src/core/interview/interview.ts';
import { diagnosed, type Line, type Written } from './written.ts';

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
const WROTE: Line = ['I emailed the hiring manager to explain.', 'direct-contact'];
const SOCIAL: Line = ['I have added the hiring manager on LinkedIn.', 'direct-contact'];
const LONG_APOLOGY: Line = [
  'I apologise for the way in which I spoke of the second and the third exercise on that day.',
  'apology',
];

const said = (written: Written): string[] =>
  diagnosed(written).map(({ severity, message }) => `${severity} ${message.key}`);

const interview = (kind: RecruiterKind): Interview => ({
  ...emptyInterview,
  recruiter: { kind, name: 'Priya Nair', address: 'priya@brightpath.example' },
  interviewers: [{ name: 'Ines Holm', address: 'ines@northwind.example' }],
});
const to = (address: string) => ({
  recipients: { to: [{ address }], cc: [], bcc: [] },
  interview: interview('agency'),
});

describe('each flag is told in words of its own', () => {
  test.each<[string, Written]>([
    ['warning diagnostic_apology_heavy', { body: [THANKS, ['I am terribly sorry.', 'heavy apology']] }],
    ['note diagnostic_apology_opening', { body: [SORRY, THANKS] }],
    ['note diagnostic_apology_subject', { subject: ['Sorry', 'apology'], body: [THANKS] }],
    ['note diagnostic_apology_long', { body: [PLAIN, LONG_APOLOGY] }],
    ['warning diagnostic_apology_long', { body: [PLAIN, LONG_APOLOGY, PLAIN] }],
    ['warning diagnostic_mistake', { body: [THANKS, FLAW] }],
    ['note diagnostic_mistake', { body: [THANKS, INTEREST, FLAW, PLAIN, AHEAD] }],
    ['warning diagnostic_mistake', { body: [THANKS, ['I bombed.', 'heavy mistake']] }],
    ['note diagnostic_mistake_company', { ...to('ines@northwind.example'), body: [THANKS, REPAIRED] }],
    ['note diagnostic_mistake_recruiter', { ...to('priya@brightpath.example'), body: [THANKS, FLAW] }],
    ['warning diagnostic_self_deprecation', { body: [['I am useless.', 'self-deprecation']] }],
    ['warning diagnostic_blame_interviewer', { body: [['The panel was rude.', 'blame-interviewer']] }],
    ['warning diagnostic_blame_employer', { body: [['My boss is a bully.', 'blame-employer']] }],
    ['warning diagnostic_desperation', { body: [['I need this job.', 'desperation']] }],
    ['warning diagnostic_direct_contact', { interview: interview('agency'), body: [WROTE] }],
    ['warning diagnostic_direct_contact_social', { interview: interview('agency'), body: [SOCIAL] }],
    ['note diagnostic_direct_contact_social', { interview: interview('none'), body: [SOCIAL] }],
    ['note diagnostic_direct_contact_social', { body: [SOCIAL] }],
    ['hint diagnostic_direct_contact_unknown', { body: [WROTE] }],
    [
      'warning diagnostic_direct_contact',
      { body: [['I know there is a recruiter, but I emailed her boss.', 'direct-contact']] },
    ],
    ['hint diagnostic_take_care', { body: [SORRY, ['I do not want to live.', 'despair']] }],
  ])('%s', (expected, written) => {
    expect(said(written)).toEqual([expected]);
    expect(Object.keys(messages)).toContain(expected.split(' ')[1]);
  });

  test('a long draft is told how long it is, and how long it may be', () => {
    const body = [THANKS, INTEREST, AHEAD, ...Array.from({ length: 16 }, () => PLAIN)];
    const words = body.reduce((sum, [text]) => sum + text.split(' ').length, 0);
    expect(diagnosed({ body }).map(({ message }) => message)).toEqual([
      { key: 'diagnostic_too_long', args: [String(words), String(LONG_DRAFT)] },
    ]);
  });
});

describe('what measured words to nobody known are worth', () => {
  const MEASURED: Line = ['One of the questions took me a little by surprise.', 'mistake'];
  const LESSON: Line = ['I have since practised it.', 'learned'];
  test('nothing beside what was learned, wherever it stands; else a warning', () => {
    expect(said({ body: [LESSON, THANKS, MEASURED] })).toEqual([]);
    expect(said({ body: [LESSON, THANKS, FLAW] })).toEqual(['warning diagnostic_mistake']);
    expect(said({ body: [THANKS, MEASURED] })).toEqual(['warning diagnostic_mistake']);
  });
});

describe('a flaw is outweighed only', () => {
  test('where it takes less than every fourth word', () => {
    const long: Line = [
      'I lost the thread on the second question and on the third one I went on about the wrong year.',
      'mistake',
    ];
    expect(said({ body: [THANKS, INTEREST, long, AHEAD] })).toContain('warning diagnostic_mistake');
  });
  test('where more words carry than weigh', () => {
    const thanks: Line = ['Thank you.', 'thanks'];
    const interest: Line = ['I like the role.', 'interest'];
    const body = [thanks, interest, FLAW, PLAIN, PLAIN, AHEAD];
    expect(said({ body })).toContain('warning diagnostic_mistake');
  });
  test('in a draft long enough to be more than it', () => {
    expect(said({ body: [THANKS, INTEREST, FLAW] })).toEqual(['warning diagnostic_mistake']);
  });
});

describe('of an apology that names what it is for', () => {
  test('a long one for a real lapse does not excuse the flaw it tells', () => {
    const owed: Line = ['I am sorry that I missed our interview.', 'apology', 'mistake'];
    const long: Line = [
      'I am sorry that I missed our interview and that I then went on to tell nobody of it for days.',
      'apology',
      'mistake',
    ];
    expect(said({ body: [owed, THANKS] })).toEqual([]);
    expect(said({ body: [long, THANKS] })).toContain('warning diagnostic_mistake');
  });
  test('neither does one in heavy words', () => {
    const heavy: Line = ['I am sorry that I missed our interview.', 'apology', 'heavy mistake'];
    expect(said({ body: [heavy, THANKS] })).toContain('warning diagnostic_mistake');
  });
});

describe('diagnostics stand in the order of the draft', () => {
  const BLAME: Line = ['The panel was rude.', 'blame-interviewer'];
  const DOUBT: Line = ['I am useless.', 'self-deprecation'];

  test('whatever their kind, the subject’s first', () => {
    const subject: Line = ['Still, a rude panel', 'blame-interviewer'];
    expect(diagnosed({ subject, body: [BLAME, FLAW, DOUBT] }).map(({ rule }) => rule)).toEqual([
      'blame-interviewer',
      'blame-interviewer',
      'mistake',
      'self-deprecation',
    ]);
  });

  test('and the first ones are kept where there are too many', () => {
    const body = [BLAME, ...Array.from({ length: MOST_DIAGNOSTICS }, () => DOUBT)];
    const found = diagnosed({ body });
    expect(found.length).toBeLessThanOrEqual(MOST_DIAGNOSTICS);
    expect(found[0]?.rule).toBe('blame-interviewer');
  });

  test('a hint stands at the end, has nothing to underline and nothing to suggest', () => {
    const [hint] = diagnosed({ body: [WROTE, PLAIN] });
    const end = `${WROTE[0]} ${PLAIN[0]}`.length;
    expect(hint).toMatchObject({ severity: 'hint', from: end, to: end, excerpt: '', suggestions: [] });
  });

  test('nothing is put another way in the subject', () => {
    const [note] = diagnosed({ subject: ['Sorry about Tuesday', 'apology'], body: [THANKS] });
    expect(note).toMatchObject({ in: 'subject', excerpt: 'Sorry about Tuesday', suggestions: [] });
  });
});
