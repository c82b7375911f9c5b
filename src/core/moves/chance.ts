import type { MoveData } from './move-data.ts';

/** A polite request to talk again or to be thought of later. */
export const chance: MoveData = {
  kind: 'chance',
  patterns: [
    'another|second|new _1 chance|opportunity|interview|appointment|conversation|meeting|call|round|go|date|look|shot|exercise',
    '~reschedule|~reapply',
    'appreciate|grateful|love|welcome|happy|glad _4 chance|opportunity _2 to|of !work|join|learn',
    'consider|think|considered|mind _3 me|for _4 again|other|future',
    'keep me|my _4 in|on mind|file',
    'meet|speak|talk|interview|come|discuss|redo _3 again|further|another|more|test',
    'other|future|similar _1 @role',
    'could|can _3 schedule|arrange|find _4 time|date|call',
  ],
  exceptions: [
    // Thanks for a chance already given.
    // Begging, which is another move.
    'please _2 give me|us _3 chance|shot|try',
    'give me|us|it _3 chance|shot|try|break _1 please|$',
    'beg _6 chance',
    // Luck, a company, a fact.
    'i|we|he _2 had|got|have|get|did _3 interview|again|call',
    'no|not|never|pursue|deserve _3 another|second|again',
  ],
};
