import { describe, expect, test } from 'vitest';
import { emptyInterview, type RecruiterKind } from '../../../src/core/interview/interview.ts';
import { diagnosed, type Line, PARAGRAPH, told, type Written } from './written.ts';

const PLAIN: Line = ['We spoke about the plans for the spring, the budget and the new office in town.'];
const MET: Line = ['The interview on Tuesday took an hour, and I met three people of the team.'];
const THANKS: Line = ['Thank you for your time.', 'thanks'];
const INTEREST: Line = ['It would be wonderful to work there.', 'interest'];
const ROLE: Line = ['We came to the planner role at the end.'];
const AHEAD: Line = ['I am free on Friday.', 'next-step'];
const PASS_ON: Line = ['Please pass on my regards to all of them.'];
const LONG: Written['body'] = [MET, PLAIN, PLAIN];

const with_ = (kind: RecruiterKind) => ({
  interview: { ...emptyInterview, recruiter: { kind, name: 'Priya', address: '' } },
});

describe('a long enough draft about an interview', () => {
  test.each([
    ['missing-interest', [THANKS, ROLE, AHEAD, PASS_ON]],
    ['missing-thanks', [INTEREST, ROLE, AHEAD, PASS_ON]],
    ['missing-pass-on', [INTEREST, THANKS, ROLE, AHEAD]],
    ['missing-role', [INTEREST, THANKS, AHEAD, PASS_ON]],
    ['missing-next-step', [INTEREST, THANKS, ROLE, PASS_ON]],
  ] as const)('is told what it lacks: %s', (rule, rest) => {
    const written = { ...with_('agency'), body: [...LONG, ...rest] };
    expect(told(written)).toEqual([`hint ${rule}`]);
    expect(told(written, rule)).toEqual([]);
  });
  test('is told no more than two things, those first that a recruiter passes on', () => {
    const written = { ...with_('agency'), body: LONG };
    expect(told(written)).toEqual(['hint missing-interest', 'hint missing-thanks']);
    expect(told(written, 'missing-interest')).toEqual(['hint missing-thanks', 'hint missing-pass-on']);
    expect(told(written, 'missing-interest', 'missing-thanks', 'missing-pass-on')).toEqual([
      'hint missing-role',
      'hint missing-next-step',
    ]);
  });
  test('that has everything is told nothing', () => {
    const body = [...LONG, INTEREST, THANKS, ROLE, AHEAD, PASS_ON];
    expect(told({ ...with_('agency'), body })).toEqual([]);
  });
  test('that is too long is told so, and asked for no more than interest and thanks', () => {
    const much = Array.from({ length: 20 }, () => PLAIN);
    expect(told({ ...with_('agency'), body: [MET, ...much, INTEREST, THANKS] })).toEqual(['hint too-long']);
    expect(told({ body: [MET, ...much, THANKS] })).toEqual(['hint missing-interest', 'hint too-long']);
    expect(told({ body: [MET, ...much] })).toEqual(['hint missing-interest', 'hint missing-thanks']);
  });
  test('has its hints at its end, with nothing to underline', () => {
    const hints = diagnosed({ body: LONG });
    expect(hints).toHaveLength(2);
    const end = LONG.map((line) => line[0]).join(' ').length;
    for (const { from, to, excerpt } of hints) expect([from, to, excerpt]).toEqual([end, end, '']);
  });
});

describe("the recruiter's part", () => {
  const body = [...LONG, INTEREST, THANKS, ROLE, AHEAD];
  test.each(['none', 'unknown'] as const)(
    'is not spoken of where there is none, or none is known (%s)',
    (kind) => {
      expect(told({ ...with_(kind), body })).toEqual([]);
    },
  );
  test('is asked for in the words of many', () => {
    for (const asks of [
      'Could you thank them for me?',
      'My thanks to Ines and Marek.',
      'Would you forward this to the team?',
      'Please let them know how much I enjoyed it.',
    ])
      expect(told({ ...with_('in-house'), body: [...body, [asks]] })).toEqual([]);
  });
  test('is not played by a letter that looks forward to something', () => {
    const ahead: Line = ['I look forward to hearing from you.'];
    expect(told({ ...with_('agency'), body: [...body, ahead] })).toEqual(['hint missing-pass-on']);
  });
  test('is not asked for in a letter to the interviewer', () => {
    const interview = { ...with_('agency').interview, interviewers: [{ name: 'Ines', address: '' }] };
    expect(told({ interview, body: [['Dear Ines,'], PARAGRAPH, ...body] })).toEqual([]);
  });
});

describe('nothing is missed', () => {
  test('in a short note', () => {
    expect(told({ body: [MET, PLAIN] })).toEqual([]);
  });
  test('in other mail, also while an interview is set up', () => {
    const bins: Line = [
      'The bins are collected on Monday, and the garden gate has to stay open for the men.',
    ];
    const neighbours: Line = ['We talked to the neighbours and met their new dog in the yard.'];
    const body = [bins, neighbours, bins, THANKS];
    expect(told({ body })).toEqual([]);
    expect(told({ ...with_('agency'), body })).toEqual([]);
  });
  test('where a painful matter is spoken of', () => {
    expect(told({ body: [...LONG, ['My father died in May.', 'care']] })).toEqual([]);
  });
  test('but thanks, once the application is over', () => {
    for (const over of [
      'I have decided to withdraw my application.',
      'I have accepted another offer.',
      'It is a pity that you will not be taking my application further.',
    ])
      expect(told({ ...with_('agency'), body: [...LONG, [over]] })).toEqual(['hint missing-thanks']);
  });
  test('that a wish to talk again, or words of interest, have said', () => {
    const rest = [...LONG, THANKS, ROLE, AHEAD];
    expect(told({ body: [...rest, ['Another talk would be good.', 'chance']] })).toEqual([]);
    expect(told({ body: [...rest, ['I am excited about it.']] })).toEqual([]);
  });
  test('that the subject has said', () => {
    expect(told({ subject: ['The planner role'], body: [...LONG, INTEREST, THANKS, AHEAD] })).toEqual([]);
  });
});

describe('a draft is about an interview', () => {
  const vague: Written['body'] = [
    [
      'It was good to talk on Tuesday, and the view from the eighth floor over the harbour is one I remember.',
    ],
    PLAIN,
    ['What you said about the first months is what I would hope for.', 'fit'],
    THANKS,
  ];
  test('where it speaks of a talk and of fitting in', () => {
    expect(told({ body: vague })).not.toEqual([]);
  });
  test('where it names the company or the role that is set up', () => {
    const named = { ...emptyInterview, company: 'Northwind' };
    const body: Written['body'] = [PLAIN, PLAIN, ['Northwind has a fine harbour view from there.'], THANKS];
    expect(told({ interview: named, body })).not.toEqual([]);
    expect(told({ body })).toEqual([]);
  });
  test('where it goes to the recruiter', () => {
    const interview = {
      ...emptyInterview,
      recruiter: { kind: 'agency' as const, name: '', address: 'p@b.example' },
    };
    const recipients = { to: [{ address: 'p@b.example' }], cc: [], bcc: [] };
    expect(told({ interview, recipients, body: [PLAIN, PLAIN, PLAIN] })).not.toEqual([]);
  });
});
