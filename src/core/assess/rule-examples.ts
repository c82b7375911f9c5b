import type { Draft } from '../draft.ts';
import { emptyInterview } from '../interview/interview.ts';
import type { RuleId } from './rules.ts';

/** Drafts that a rule says something of, and drafts alike that it lets pass. The checker is held to both. */
export interface RuleExamples {
  /** The first is what the settings show. */
  readonly flags: readonly Draft[];
  /** The first is how to say it. */
  readonly passes: readonly Draft[];
}

const drafts = (...texts: string[]): Draft[] => texts.map((text) => ({ text }));

const toRecruiter = (text: string): Draft => ({
  text,
  interview: {
    ...emptyInterview,
    recruiter: { kind: 'agency', name: 'Priya', address: 'priya@brightpath.example' },
  },
});

/** Long enough to judge, about an interview, and lacking nothing. */
const COMPLETE =
  'Hello Priya,\n\nThank you for setting up the interview on Tuesday. I enjoyed hearing how the team plans its releases, and I remain very interested in the planner role. Please pass on my thanks to everyone I met. I look forward to hearing from you.\n\nKind regards,\nSam';

/** The same draft without one of its parts, and with a plain sentence in its place. */
const without = (part: string): string => {
  if (!COMPLETE.includes(part)) throw new Error('the example has no such part');
  return COMPLETE.replace(part, 'The train back was on time and the weather held. It took two hours.');
};

/** Every rule's examples. English, as the checker reads nothing else; no bundle of a webmail's page holds them. */
export const RULE_EXAMPLES: Readonly<Record<RuleId, RuleExamples>> = {
  apology: {
    flags: drafts(
      'I am so sorry about yesterday, and I really must apologise again. I am sorry for everything.',
      'Thank you for your time. I apologise for my answers. I am sorry again.',
    ),
    passes: drafts(
      'Thank you for waiting. I am sorry for the late start.',
      'I am sorry to hear about the delay.',
      'There is no need to apologise.',
    ),
  },
  mistake: {
    flags: drafts(
      'I completely missed one of my answers and spoke in a confused way.',
      'I froze on the second question.',
    ),
    passes: drafts(
      'One of the questions took me by surprise; next time I will take a breath and a few seconds to think.',
      'The report had two mistakes, which the team has corrected.',
    ),
  },
  'self-deprecation': {
    flags: drafts('I know I am not good enough for this job.', 'I am terrible at interviews.'),
    passes: drafts(
      'I have led two teams through a release.',
      'The printer is not good enough for photographs.',
    ),
  },
  'blame-interviewer': {
    flags: drafts(
      'He was detached and fired hasty questions.',
      'The interviewer was rude and kept interrupting me.',
    ),
    passes: drafts(
      'His technique was very structured; the questions came in quick succession, so I struggled a little to build a conversation.',
      'The interviewer asked me about the budget.',
    ),
  },
  'blame-employer': {
    flags: drafts('My current boss is incompetent and a bully.', 'My old company treats people terribly.'),
    passes: drafts(
      'I have learned a lot from my current manager.',
      'I am looking for a role with more responsibility.',
    ),
  },
  desperation: {
    flags: drafts('Please, I am begging you to give me this job.', 'I will do anything to get this job.'),
    passes: drafts('I would love to join your team.', 'I would be glad of another chance to talk.'),
  },
  'direct-contact': {
    flags: [
      toRecruiter('I emailed the hiring manager directly to explain my answers.'),
      toRecruiter('I have added the interviewer on LinkedIn.'),
    ],
    passes: [
      toRecruiter('Could you please pass on my thanks to the hiring manager?'),
      {
        text: 'I emailed the hiring manager directly to explain my answers.',
        interview: { ...emptyInterview, recruiter: { kind: 'none', name: '', address: '' } },
      },
    ],
  },
  'missing-interest': {
    flags: drafts(
      without(
        'I enjoyed hearing how the team plans its releases, and I remain very interested in the planner role.',
      ),
    ),
    passes: drafts(COMPLETE, 'I had an interview on Tuesday.'),
  },
  'missing-thanks': {
    flags: drafts(
      without('Thank you for setting up the interview on Tuesday.').replace(
        'Please pass on my thanks to everyone I met.',
        'The interview ended at noon.',
      ),
    ),
    passes: drafts(COMPLETE, 'I had an interview on Tuesday.'),
  },
  'missing-pass-on': {
    flags: [toRecruiter(without('Please pass on my thanks to everyone I met.'))],
    passes: [toRecruiter(COMPLETE), { text: without('Please pass on my thanks to everyone I met.') }],
  },
  'missing-role': {
    flags: drafts(COMPLETE.replace('in the planner role', 'in working with them')),
    passes: drafts(COMPLETE, 'I had an interview on Tuesday.'),
  },
  'missing-next-step': {
    flags: drafts(without('I look forward to hearing from you.')),
    passes: drafts(COMPLETE, 'I had an interview on Tuesday.'),
  },
  'unfilled-placeholder': {
    flags: drafts('Thank you for the interview on [date].', 'Dear {{name}},'),
    passes: drafts('Thank you for the interview on Tuesday.', 'As the report says [1], sales grew.'),
  },
  'too-long': {
    flags: drafts(`${COMPLETE}\n\n${'We also spoke about the plans for the spring. '.repeat(30).trim()}`),
    passes: drafts(COMPLETE),
  },
  'take-care': {
    flags: drafts('I do not want to live anymore.', 'Everyone would be better off without me.'),
    passes: drafts('I am dying to see the office.', 'This job hunt is killing me.'),
  },
};
