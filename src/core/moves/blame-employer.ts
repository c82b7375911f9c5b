import type { MoveData } from './move-data.ts';

/** The writer finds fault with a present or past employer. A reader wonders what will be said of them next. */
export const blameEmployer: MoveData = {
  kind: 'blame-employer',
  patterns: [
    '%employer ..5 @link ..4 <!not ~@rude|~@neg|micromanager|hell|never',
    '%employer ..6 ~@harm|~treat|=fire|~take _4 me|us|my|at|to|credit|all|#word',
    '%employer ..4 never|not|always ..2 listen|pay|care|value|respect|=listen|putting',
    'toxic',
    '@i _2 =leave|quit ..8 because ..4 ~@neg',
    '~micromanage|overworked|underpaid',
    '=push|=force me? out',
    '=fire for _2 no',
    '~hate|sick|fed|stand _1 of|up? _1 my|working|this _3 job|boss|here|for',
  ],
  exceptions: [
    // Praise, or a thing that is not the employer.
  ],
};
