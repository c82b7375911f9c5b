import type { Cause, Mistake } from './notebook.ts';
import { asIntention, firstSentence } from './own-words.ts';

/** A mistake as it may be told to a recruiter: what it was, short, and what comes of it. */
const SIDES: Readonly<Record<Exclude<Cause, 'other'>, { readonly told: string; readonly nextTime: string }>> =
  {
    unprepared: {
      told: 'One of the questions was about something I had not prepared in depth',
      nextTime: 'have an example ready for it',
    },
    nerves: {
      told: 'It took me some time to settle into the conversation',
      nextTime: 'take a breath and a few seconds to think',
    },
    surprise: {
      told: 'One of the questions took me by surprise',
      nextTime: 'take a breath and a few seconds to think',
    },
    digressed: {
      told: 'One of my answers went into more detail than the question needed',
      nextTime: 'ask what an answer should cover before I begin',
    },
    'spoke-badly': {
      told: 'When we came to my present position, I said more about what I would leave than about what I am looking for',
      nextTime: 'speak about what draws me to the role',
    },
    'no-questions': {
      told: 'I had few questions of my own at the end',
      nextTime: 'bring three of them on paper',
    },
    late: {
      told: 'I joined a little after the agreed time',
      nextTime: 'plan to be there a quarter of an hour before',
    },
  };

/** A balanced sentence on a mistake; `null` when too little is noted to say anything. */
export function sentenceOn({ why, whyInOwnWords, nextTime }: Mistake): string | null {
  const intention = asIntention(nextTime);
  if (why === null || why === 'other') {
    const told = firstSentence(whyInOwnWords);
    if (intention === '') return null;
    return told === ''
      ? `There is one thing I would do differently: next time I will ${intention}.`
      : `As I see it, the reason was this: ${told}; next time I will ${intention}.`;
  }
  const side = SIDES[why];
  return `${side.told}; next time I will ${intention === '' ? side.nextTime : intention}.`;
}

/** What to do next time about a cause, when the person has not written anything of their own yet. */
export function nextTimeFor(cause: Cause): string | null {
  return cause === 'other' ? null : SIDES[cause].nextTime;
}
