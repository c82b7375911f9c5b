import type { MoveData } from './move-data.ts';

/** The writer goes, or means to go, round the recruiter to the interviewer or others at the company. */
export const directContact: MoveData = {
  kind: 'direct-contact',
  patterns: [
    '@i|to|and ..4 ~@contact|~drop|~send|~reach|~speak|~go|~leave|~get ..4 %interviewer',
    '@i|to ..4 ~@contact|~reach|~go|~send ..5 @executive',
    '@i|to ..4 ~@contact|~go|~follow ..5 directly|myself',
    '~@contact|~find|~look|~connect|~follow|~send ..6 on|a @network',
    '@i ..4 =look|=find|=get ..5 up|number|email ..6 =@contact|=drop|=leave',
    '~drop|~go _2 by|to _2 the _1 office',
  ],
  exceptions: [
    // Refused: exactly what is advised.
    'not|no _5 ~@contact|~go|~look',
    // The recruiter is the way to go, and so are messages to oneself.
    '~@contact|~talk|~speak|~send|~drop _3 recruiter|friend|me|us|mom',
    // The reader is asked to write, found the writer, or does it themself.
    'you|recruiter _3 ~find|~look',
    'found me|us _3 on',
    // A call that was agreed.
  ],
};
