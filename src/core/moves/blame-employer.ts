import type { MoveData } from './move-data.ts';

/** The writer finds fault with a present or past employer. A reader wonders what will be said of them next. */
export const blameEmployer: MoveData = {
  kind: 'blame-employer',
  patterns: [
    '%employer ..5 @link ..4 <!not ~@rude|~@neg|tyrant|micromanager|narcissist|bastard|hell|failing|crooked|cheap|never|underpaid',
    '%employer ..6 ~@harm|~treat|=fire|=throw|=refuse|=blame|=force|=drive|~hate|=let|~take|~scream _4 me|us|everyone|my|at|to|like|credit|people|all|employee|staff|go|~@neg|#word',
    '%employer ..4 never|not|hardly|barely|neither|always ..2 train|listen|pay|appreciate|care|value|give|support|recognise|recognize|respect|trust|promote|=train|=listen|=pay|=care|=value|=give|happy|putting',
    '~@rude|~@neg|worst _1 boss|manager|management|employer|workplace|environment|culture|job|company|coworker|colleague|supervisor',
    'toxic',
    '@i _2 =quit|=leave|leaving|quit ..8 because|due|over|after ..4 ~@rude|~@neg|boss|manager|management|politics|abuse',
    '~micromanage|micromanagement|overworked|underpaid|undervalued',
    '~stab|~throw me|us _1 in|under the back|bus',
    'axe to grind',
    '=push|=force|=drive|=bully me? out',
    '@i was|am|got|been ..1 =@harm|=force|=fire|sacked|passed|wrongly|wrongfully _2 by|at|over|out|terminated|without|for no|reason',
    '=fire|sacked|dismissed|terminated wrongly|without|for _2 no|reason|cause|warning',
    '#bad|unfairly|wrongful|wrongfully _1 ~dismiss|dismissal|termination|terminated',
    '~hate|~despise|sick|tired|fed|stand|bear|dread _1 of|up? _1 my|working|this|these _3 job|boss|manager|company|work|employer|people|here|there|for|going',
    'circus|hellhole|sweatshop|prison|zoo i|of|where',
    'dead|soul|miserable end|sucking|job',
    'organisation|organization|company|firm|employer|boss|manager|they|management that|who|which? _1 not|never|only _2 see|value|appreciate|care|respect|pay|train',
    '@they|boss|management|manager|company|employer|which never|not _1 train|pay|appreciate|promote|=train|=pay _1 me|us|my|properly',
    '@they|boss|management|company|employer _3 =fire|~screw|=underpay|=overwork|=cheat me|us|everyone',
    'full of shit|crap|lies',
    'no|any|little|not|lack _2 appreciation|recognition|support|respect|growth|room from|at|in|there|for ..4 boss|employer|company|job|manager|management|there',
    'office politics',
    '%employer ..4 makes|made|make my|me|us _1 life|miserable|cry|work',
  ],
  heavy: [
    '%employer ..5 asshole|jerk|bully|idiot|psychopath|narcissist|tyrant|bitch|bastard|hate|screwed',
    'full of shit',
    'toxic|abusive _2 boss|manager|management|company|employer|environment|workplace',
  ],
  exceptions: [
    // Praise, or a thing that is not the employer.
    'never|not _3 bad|toxic|rude|terrible _2 word|thing|about',
    'my|our _3 @employer|company|manager _3 has|have|had|is|was|were _2 generous|great|good|supportive|kind|wonderful|excellent|not been bad',
    'hostile|toxic waste|takeover|chemical|asset',
    '~overcome|~handle|~manage|~resolve _3 hostile|toxic|difficult',
    'my|our team _2 is|was|are not',
  ],
};
