import type { MoveData } from './move-data.ts';

/** The writer wants this work: what a recruiter most likes to pass on. */
export const interest: MoveData = {
  kind: 'interest',
  patterns: [
    '@i _4 @enthused',
    '^ _2 @enthused about',
    'more|me|be|very|remain @enthused',
    'my|our _4 @enthusiasm',
    '~reinforce|~confirm|~strengthen|reiterate|express _4 @enthusiasm|that|how',
    '=enjoy|=love _2 our|the|your|learning|hearing|meeting|speaking|talking|seeing',
    'pleasure|great|good _1 to? learning|learn|hear',
    '~impress|~excite|~inspire|struck _1 by|with|to|me',
    '~appeal|~resonate _2 to|with me',
    'position|role|company|team|what|challenge|job|project ..6 ~fascinate|exciting|perfect|interesting|~inspire',
    '@i|would _3 love|like|want|honored|happy|delighted|glad|proud _2 to|be _1 be? _1 join|work|part|contribute',
    'want _1 to? this|the _1 @role',
    'look|looking forward _1 to _4 joining|working|contributing',
    'possibility|chance|prospect|idea|thought|opportunity of|to _1 joining|working|work|join',
    'dream|ideal|perfect|great _1 @role _2 for|to|$',
    'honor|privilege to',
    'interest me|in',
    'love|loved|like|liked|admire _2 what|your|the _6 do|doing|team|culture|work|mission|company|product',
    'learn|know|out|hear more about|of _4 @role|#placeholder|project|mission',
  ],
  exceptions: [
    // Interest of others, or in something else.
    'not|no _3 interested|love',
    // A hope to talk, which is another move.
    // Not about the role.
  ],
};
