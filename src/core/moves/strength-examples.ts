import type { STRENGTHS } from './move.ts';

/** What a strength is, with sentences that make it and sentences alike that do not. The reader is held to both. */
export interface StrengthExamples {
  readonly does: string;
  readonly makes: readonly string[];
  readonly lacks: readonly string[];
}

/** English, as the reader knows nothing else; no bundle of a webmail's page holds them. */
export const STRENGTH_EXAMPLES: Readonly<Record<(typeof STRENGTHS)[number], StrengthExamples>> = {
  interest: {
    does: 'Says that the writer wants the role, or what draws them to it.',
    makes: ['I remain very interested in the role.', 'I would love to join your team.'],
    lacks: ['The interest rate rose again.', 'Is anybody interested in the old desk?'],
  },
  thanks: {
    does: 'Thanks somebody for their time, help or thought.',
    makes: ['Thank you for taking the time to meet me.', 'I really appreciate your help with this.'],
    lacks: ['Best regards,', 'The office is closed on Thanksgiving.'],
  },
  learned: {
    does: 'Says what was learned, or what is done differently since: the balanced way to speak of a flaw.',
    makes: [
      'Next time I will take a breath before I answer.',
      'The interview taught me to begin with the main point.',
    ],
    lacks: ['The machine is in the next room.', 'They meet every Tuesday.'],
  },
  chance: {
    does: 'Asks politely for another talk, or to be thought of later.',
    makes: [
      'I would appreciate another chance to meet the team.',
      'Please keep me in mind for future openings.',
    ],
    lacks: ['There is a chance of rain on Friday.', 'The meeting was on Monday.'],
  },
  fit: {
    does: 'Names a strength that matters in the role.',
    makes: [
      'I have ten years of experience in managing software projects.',
      'My background in data analysis makes me a strong match for this role.',
    ],
    lacks: ['The new desk does not fit through the door.', 'She works in the other building.'],
  },
  'next-step': {
    does: 'Looks ahead: when the writer is free, what happens next, that a reply is looked forward to.',
    makes: ['I look forward to hearing from you.', 'Please let me know if you need anything else from me.'],
    lacks: ['Mind the step at the door.', 'The train was late.'],
  },
};
