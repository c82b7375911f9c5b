import { describe, expect, test } from 'vitest';
import { assessDraft } from '../../../src/core/assess/assess-draft.ts';
import type { MoveKind } from '../../../src/core/moves/move.ts';

/** `flags`: the clause that makes the move stands in «…». `passes`: no such move. */
interface Examples {
  readonly flags: readonly string[];
  readonly passes: readonly string[];
}

const EXAMPLES: Readonly<Record<MoveKind, Examples>> = {
  apology: {
    flags: [
      '«I am so sorry about Tuesday».',
      'Thank you for waiting, and «I’m sorry about the delay».',
      '«I apologise for the noise».',
      '«I apologize again».',
      '«My apologies for the confusion».',
      '«Please forgive my late reply».',
      '«Please excuse the typing errors».',
      'The file was wrong; «my bad».',
      '«I regret any trouble this caused».',
      '«I owe you an apology».',
      '«im so sorry for the mess».',
    ],
    passes: [
      'No need to apologise.',
      'I am sorry to hear that you were unwell.',
      'Sorry for your loss.',
      'He apologised for the wait.',
      'We regret to inform you that the post is filled.',
      'I have no regrets.',
      'That is no excuse.',
      'Better safe than sorry.',
      "The book 'Sorry I Spoke' was on her desk.",
      'Please do not apologise.',
      'She asked me to excuse the noise.',
      'They sent their apologies.',
    ],
  },
  mistake: {
    flags: [
      '«I bombed the interview».',
      '«I completely froze».',
      '«My mind went blank».',
      '«I should have asked first».',
      '«I wish I had prepared more».',
      '«It didn’t go well».',
      '«My answer was a mess».',
      '«I was too nervous to think».',
      '«I couldn’t answer the last question».',
      'Long story short, «i choked».',
      '«I came across as rude».',
      '«It was my fault».',
    ],
    passes: [
      'I stumbled upon your advert.',
      'I should have the papers by Monday.',
      'This trade should have been moved.',
      'He froze the budget.',
      'I fixed an error in the report.',
      'I was not nervous.',
      'I forgot to mention that I also speak Dutch.',
      'The error message was long.',
      'We talked about your mistakes in the first release.',
      'I learned a lot from that mistake.',
      'You froze for a moment, so I repeated the question.',
      'If I fail the test, I can take it again.',
    ],
  },
  'self-deprecation': {
    flags: [
      '«I am not the best candidate».',
      '«I’m terrible at interviews».',
      '«I feel like a fraud».',
      '«I don’t deserve this».',
      '«I have no experience with customers».',
      '«I am just a beginner».',
      '«My CV is thin».',
      '«I lack confidence».',
    ],
    passes: [
      'The role was not the right fit.',
      'It is not the best time to call.',
      'I am not sure when the train arrives.',
      'I have no doubt that it will work.',
      'I am just a phone call away.',
      'He is a beginner.',
      'I have no questions.',
      'I am not available on Monday.',
    ],
  },
  'blame-interviewer': {
    flags: [
      '«The panel was rude».',
      '«He was detached and fired hasty questions».',
      '«She kept interrupting me».',
      '«They wasted my time».',
      '«The questions were unfair».',
      '«Nobody told me about the test».',
      '«Your recruiter never called back».',
      '«I was ghosted after two rounds».',
    ],
    passes: [
      'The questions came in quick succession.',
      'The interview was very structured.',
      'The panel was friendly.',
      'She was not rude.',
      'You asked about my last project.',
      'Thank you for the challenging questions.',
      'They told me about the team.',
      'The interviewer called me on Monday.',
    ],
  },
  'blame-employer': {
    flags: [
      '«My boss is a bully».',
      '«My old company was toxic».',
      '«I left because of bad management».',
      '«My manager never listened to anybody».',
      '«I was fired for no reason».',
      '«I hate my job».',
    ],
    passes: [
      'My boss is generous.',
      'My manager trained me well.',
      'I left because my contract ended.',
      'My team is not large.',
      'I like my job.',
      'My company moved to Leeds.',
    ],
  },
  desperation: {
    flags: [
      '«I really need this job».',
      '«Please give me a chance».',
      '«I am begging you».',
      '«I will do anything to get in».',
      '«I have a family to feed».',
      '«This is my last chance».',
      '«I cannot take another rejection».',
    ],
    passes: [
      'I am desperate to read the report.',
      'I need to move our call.',
      'Please let me know.',
      'Is there anything I can do?',
      'I would appreciate another chance to meet the team.',
      'The company desperately needs nurses.',
      'The lift broke down.',
      'I would appreciate any feedback you can share.',
      'I would be happy with any date in May.',
    ],
  },
  'direct-contact': {
    flags: [
      '«I have added your manager on LinkedIn».',
      '«I emailed the interviewer yesterday».',
      '«I would love to connect on LinkedIn».',
      '«I will call the hiring manager myself».',
      '«I went around the recruiter».',
    ],
    passes: [
      'I saw the job on LinkedIn.',
      'I spoke with the recruiter.',
      'Please contact me directly.',
      'I will not contact the interviewer.',
      'My LinkedIn profile is below.',
      'A recruiter found me on LinkedIn.',
    ],
  },
  interest: {
    flags: [
      '«I remain very interested in the role».',
      '«I would love to join your team».',
      '«I enjoyed learning about the product».',
      '«Our talk strengthened my interest».',
      '«The role appeals to me».',
    ],
    passes: [
      'You were interested in my degree.',
      'The interest rate is low.',
      'I am no longer interested.',
      'I look forward to hearing from you.',
      'I enjoyed my weekend.',
    ],
  },
  thanks: {
    flags: [
      '«Thank you for your time».',
      '«Thanks again for seeing me».',
      '«I appreciate your patience».',
      '«I am grateful for the invitation».',
    ],
    passes: [
      'Thanks,',
      'Thanks to the strike I came by bus.',
      'I would appreciate any feedback.',
      'They forgot to thank him.',
    ],
  },
  learned: {
    flags: [
      '«Next time I will take a breath first».',
      '«I have since read up on the topic».',
      '«I learned to ask before I answer».',
      '«The interview showed me where I can improve».',
    ],
    passes: [
      'I would like to learn more about the role.',
      'I was sorry to learn that you are leaving.',
      'Next time you call, ask for Ann.',
    ],
  },
  chance: {
    flags: [
      '«I would appreciate another chance to meet the team».',
      '«Would it be possible to reschedule»?',
      '«Please keep me in mind for similar roles».',
    ],
    passes: [
      'Thank you for the opportunity to interview.',
      'Please give me another chance.',
      'By any chance, is the office open?',
    ],
  },
  fit: {
    flags: [
      '«I have eight years of experience in sales».',
      '«I am confident that I could contribute».',
      '«My background in nursing fits the role well».',
    ],
    passes: [
      'I have no experience.',
      'I improved my interview performance by half.',
      'They built a new office.',
    ],
  },
  'next-step': {
    flags: [
      '«I look forward to hearing from you».',
      '«Please let me know if you need anything else».',
      '«Is there any update on my application»?',
    ],
    passes: [
      'I look forward to the possibility of working with you.',
      'I heard from them on Monday.',
      'Thank you for the update.',
    ],
  },
};

function read(sentence: string): {
  text: string;
  found: readonly string[];
  marked: (kind: MoveKind) => string;
} {
  const text = sentence.replace(/[«»]/gu, '');
  const { moves } = assessDraft({ text });
  const marked = (kind: MoveKind): string => {
    const move = moves.find((one) => one.kind === kind);
    if (move === undefined) return `no ${kind} in: ${text}`;
    return `${text.slice(0, move.from)}«${text.slice(move.from, move.to)}»${text.slice(move.to)}`;
  };
  return { text, found: moves.map(({ kind }) => kind), marked };
}

for (const [kind, { flags, passes }] of Object.entries(EXAMPLES) as [MoveKind, Examples][]) {
  describe(kind, () => {
    test.each(flags)('is read in: %s', (sentence) => {
      expect(read(sentence).marked(kind)).toBe(sentence);
    });
    test.each(passes)('is not read in: %s', (sentence) => {
      expect(read(sentence).found).not.toContain(kind);
    });
  });
}
