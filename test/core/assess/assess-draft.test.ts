import { describe, expect, test } from 'vitest';
import { assessDraft } from '../../../src/core/assess/assess-draft.ts';
import type { Diagnostic } from '../../../src/core/assess/diagnostic.ts';
import { emptyInterview, type RecruiterKind } from '../../../src/core/interview/interview.ts';

function told(text: string, rest: object = {}): string[] {
  return assessDraft({ text, ...rest }).diagnostics.map(({ severity, rule }) => `${severity} ${rule}`);
}

function about(text: string, rule: string): Diagnostic[] {
  return assessDraft({ text }).diagnostics.filter((diagnostic) => diagnostic.rule === rule);
}

const withRecruiter = (kind: RecruiterKind) => ({
  interview: { ...emptyInterview, recruiter: { kind, name: '', address: '' } },
});

const GOOD = `Dear Jane,

Thank you for taking the time to speak with me about the editor role. I enjoyed hearing how the desk works, and I remain very interested in joining the team.

I look forward to hearing from you.

Best regards,
Ann`;

describe('apologies', () => {
  test('a short one after the thanks is let pass', () => {
    expect(told('Thank you for your time. Sorry about the late start.')).toEqual([]);
  });
  test('one that opens the draft is a note', () => {
    expect(told('Dear Jane,\n\nI am sorry for the late reply.')).toEqual(['note apology']);
  });
  test('two are warnings', () => {
    expect(told('I am sorry for Tuesday. Thank you for waiting. I apologise again.')).toEqual([
      'warning apology',
      'warning apology',
    ]);
  });
  test('a heavy one is a warning by itself', () => {
    expect(told('I am terribly sorry about Tuesday.')).toEqual(['warning apology']);
  });
  test('one in the subject counts, and its offsets are those of the subject', () => {
    const { diagnostics, moves } = assessDraft({
      subject: 'Sorry about Tuesday',
      text: 'I apologise for Tuesday.',
    });
    expect(diagnostics.map(({ in: where, severity, excerpt }) => [where, severity, excerpt])).toEqual([
      ['subject', 'warning', 'Sorry about Tuesday'],
      [undefined, 'warning', 'I apologise for Tuesday'],
    ]);
    expect(moves).toHaveLength(1);
  });
});

describe('mistakes', () => {
  test('one told bare is a warning', () => {
    expect(told('I completely froze on the second question.')).toEqual(['warning mistake']);
  });
  test('one told with what was learnt is balanced, once', () => {
    expect(told('I froze on one question; next time I will take a breath first.')).toEqual([]);
    expect(told('I froze on one question. I have since practised it.')).toEqual([]);
  });
  test('a light one in a draft that outweighs it is a note', () => {
    expect(told(GOOD.replace('I look forward', 'I froze on the second question. I look forward'))).toEqual([
      'note mistake',
    ]);
  });
});

describe('the two ways of saying it', () => {
  test('a confessed flaw warns, and its first suggestion is the balanced form', () => {
    const [found] = about('I completely missed one of my answers and spoke in a confused way.', 'mistake');
    expect(found?.severity).toBe('warning');
    expect(found?.suggestions[0]?.replacement).toMatch(
      /took me by surprise; next time I will take a breath/u,
    );
  });
  test('the balanced form raises nothing', () => {
    expect(
      told(
        'One of the questions took me by surprise; next time I will take a breath and a few seconds to think.',
      ),
    ).toEqual([]);
  });
  test('a reproach warns, and its first suggestion is the balanced form', () => {
    const [found] = about('He was detached and fired hasty questions.', 'blame-interviewer');
    expect(found?.severity).toBe('warning');
    expect(found?.suggestions[0]?.replacement).toMatch(
      /very structured; the questions came in quick succession/u,
    );
  });
  test('the balanced observation raises nothing', () => {
    expect(
      told(
        'His technique was very structured; the questions came in quick succession, so I struggled a little to build a conversation.',
      ),
    ).toEqual([]);
  });
});

describe('going round the recruiter', () => {
  const text = 'I emailed the interviewer to explain.';
  test('is a warning when there is one', () => {
    expect(told(text, withRecruiter('agency'))).toEqual(['warning direct-contact']);
    expect(told(text, withRecruiter('in-house'))).toEqual(['warning direct-contact']);
  });
  test('is nothing when there is none', () => {
    expect(told(text, withRecruiter('none'))).toEqual([]);
  });
  test('is a hint, once, where it is not known', () => {
    expect(told(`${text} I will call the hiring manager too.`)).toEqual(['hint direct-contact']);
  });
  test('a request on a social network is told even without a recruiter', () => {
    expect(told('I have added you on LinkedIn.', withRecruiter('none'))).toEqual(['note direct-contact']);
  });
});

describe('what is missing', () => {
  const long =
    'In the interview for the role we spoke about the plans for the spring, the budget and the new office. ';
  test('interest and thanks are hinted at once a draft about an interview is long enough', () => {
    expect(told(long.repeat(3))).toEqual(['hint missing-interest', 'hint missing-thanks']);
    expect(told(long)).toEqual([]);
  });
  test('mail about anything else is left alone', () => {
    expect(
      told('The bins are collected on Monday, and the garden gate has to stay open for it. '.repeat(5)),
    ).toEqual([]);
  });
  test('a hint stands at the end with an empty excerpt', () => {
    const text = long.repeat(3);
    for (const { from, to, excerpt } of assessDraft({ text }).diagnostics) {
      expect([from, to, excerpt]).toEqual([text.length, text.length, '']);
    }
  });
  test('a good thank-you lacks nothing', () => {
    expect(told(GOOD)).toEqual([]);
  });
  test('more than about 250 words is long', () => {
    expect(told(`${GOOD}\n\n${'We spoke about the plans for the spring. '.repeat(40)}`)).toEqual([
      'hint too-long',
    ]);
  });
});

describe('gaps left over', () => {
  test('are warnings, in the subject too', () => {
    const { diagnostics } = assessDraft({ subject: 'The [role]', text: 'Dear {{name}}, see you on [date].' });
    expect(diagnostics.map(({ excerpt }) => excerpt)).toEqual(['[role]', '{{name}}', '[date]']);
  });
  test('footnotes, tick boxes and pictures are none', () => {
    expect(told('As said [1], [x] done, [sic], [image: logo.png], [here](https://example.com).')).toEqual([]);
  });
});

describe('what is not judged', () => {
  test('quoted mail and the signature', () => {
    expect(told('Thank you for your time.\n\n> I am so sorry.\n> I apologise again.\n> I bombed.')).toEqual(
      [],
    );
    expect(told('Thank you for your time.\n\n-- \nAnn, I am sorry, I bombed')).toEqual([]);
  });
  test('another language', () => {
    const text =
      'Gentile dottoressa, la ringrazio per il tempo che mi ha dedicato e mi scuso per il ritardo di ieri.';
    const { language, moves, diagnostics } = assessDraft({ text });
    expect([language, moves, diagnostics]).toEqual(['it', [], []]);
  });
  test('a rule that is switched off', () => {
    const { diagnostics, moves } = assessDraft({ text: 'I bombed.' }, { off: new Set(['mistake']) });
    expect(diagnostics).toEqual([]);
    expect(moves).toHaveLength(1);
  });
});

test('the verdict and the balance say how the moves weigh up', () => {
  const { verdict, balance, words } = assessDraft({ text: GOOD });
  expect(verdict).toEqual({ overApologizes: false, dwells: false, showsInterest: true, thanks: true });
  expect(words).toBe(42);
  expect(balance.thanks).toBeGreaterThan(0.2);
  expect(balance.apology).toBe(0);
});

test('curly and straight apostrophes, British and American spelling are read alike', () => {
  for (const text of ["I'm sorry.", 'I’m sorry.', 'I apologise.', 'I apologize.', 'Im sorry.']) {
    expect(assessDraft({ text }).moves.map(({ kind }) => kind)).toEqual(['apology']);
  }
});

test('a sentence broken by a line break is one sentence', () => {
  const text = 'Thank you for your time.\nI am so\nsorry about Tuesday.';
  const { moves } = assessDraft({ text });
  expect(moves.map(({ from, to }) => text.slice(from, to))).toContain('I am so\nsorry about Tuesday');
});

describe('the balance', () => {
  test('counts the words of the clauses that make a move, not of the whole sentence', () => {
    const { balance, glance } = assessDraft({ text: 'It rained all day, and I bombed the interview.' });
    expect(balance.mistake).toBeCloseTo(4 / 9, 2);
    expect(glance).toEqual({ weight: balance.mistake, strength: 0 });
  });
  test('at a glance counts no word twice', () => {
    const { balance, glance } = assessDraft({
      text: 'I am sorry that I froze. Thank you for your time, I remain very interested in the role.',
    });
    expect(balance.apology + balance.mistake).toBeGreaterThan(glance.weight);
    expect(glance.weight + glance.strength).toBeLessThanOrEqual(1);
    expect(glance.strength).toBeGreaterThan(0.5);
  });
  test('of an empty draft is nothing', () => {
    expect(assessDraft({ text: '' }).glance).toEqual({ weight: 0, strength: 0 });
  });
});
