import type { MoveData } from './move-data.ts';

/** A strength that matters for the role. */
export const fit: MoveData = {
  kind: 'fit',
  patterns: [
    'my|our|how _6 @strength ..8 ~@fitting|~allow|@value|useful|relevant|well|add|make',
    '~@fitting _4 with my _5 @strength|goal',
    '@i|my _2 am|be|grew|was _4 confident|convinced|that ..1 i|of|that|in ..8 can|could|would|will|@strength',
    '@i _2 believe|know|think _2 that? i|my _6 am|would|could|@strength ..8 right|fit|match|value|asset',
    'can|could|will _3 ~contribute|~bring|~add|~make _6 @value|a|to',
    'strong|great|good|perfect|ideal _1 fit|match|candidate',
    '@i _2 have|hold|with|bring _5 @strength|year|course _2 in|of|with|for|to|and|$',
    '@i|and _2 =@achieve|=work|#ed ..1 a|the|two|several|in|#number ..8 team|project|system|service|programme|product|tool|app|percent|year|people|sales|cost',
    'as|in a|my _3 @role|manager _2 ,? _1 i _2 =work|=@achieve|#ed',
    '@i _1 =@achieve|speak _4 #number|language|#name',
    '@i _2 am|be _3 fluent|good|experienced|passionate in|at|, !not',
    '@i know how to',
    'use my _1 _4 @strength',
    'given my _5 @strength',
  ],
  exceptions: [
    // A lack, not a strength.
    'no|not|never|little|without|only|any|much|enough _3 experience|skill|degree|year|fit|match|good|strong',
    // The interview, not the work.
    'improved my|the interview|chance',
    // Asked of the reader.
    // Hardship or years of search.
    'unemployed for',
  ],
};
