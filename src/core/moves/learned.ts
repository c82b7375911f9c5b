import type { MoveData } from './move-data.ts';

/** The balanced way to speak of a flaw: what was learnt, what is done since, what will be done next time. */
export const learned: MoveData = {
  kind: 'learned',
  patterns: [
    '@i _3 =learn _3 from|that|to',
    '~teach|~remind|~show|~help @me _3 to|how|where|see',
    'in|future @i? @i|will',
    'next time ,? @i',
    'i _2 will _8 next|in time|interview|on',
    '@i _2 have since',
    'since then _1 ,? _3 @i have',
    'i _1 am|have ..3 working|practising _3 on|for',
  ],
  exceptions: [
    // To learn about the role is interest.
    // A plan for a call, not a lesson.
  ],
};
