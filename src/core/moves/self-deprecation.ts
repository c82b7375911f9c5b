import type { MoveData } from './move-data.ts';

/** The writer puts themself down in general, or doubts their fitness, and so does the reader's judging for them. */
export const selfDeprecation: MoveData = {
  kind: 'self-deprecation',
  patterns: [
    '@i _2 @be _2 not _4 good|smart|qualified|experienced|confident|best|spectacular|natural|much !time',
    '@i am no expert',
    '@i|and|could am|be|feel ..4 unqualified|underqualified|useless|worthless|idiot|failure|loser|fraud|impostor|mediocre|nothing|worst',
    '@i am _2 too _1 inexperienced|old',
    '@i _3 am|be|are _2 ~@neg|not|no _2 good? at|with _3 @interview|people|~talk|this',
    '@i suck',
    'long shot',
    'always _3 ~get|~fail|~mess',
    'i am just|only a _2 !~want|~try',
    'my|our _4 @strength|resume|cv|grade|english ..9 @link _3 thin|limited|not|~@neg',
    '@i _2 ~lack _3 @strength|confidence',
    '@i|my _2 ( do|did not have / have|got no|little|nothing ) _4 @strength|anything|offer|wealth',
    'no|zero|low _2 confidence|experience|esteem',
    'not|probably _2 ~deserve|belong|measure',
    '@i _3 not sure|think ..1 i _3 am|deserve ..3 right|qualified|good|what|another|cut',
    'out of my league|depth',
    'better _3 candidate|suited|qualified _4 than me|i',
    'no|nobody one? _5 ~hire|~want _2 me',
    'i am hardly',
    '@i am _2 socially|awkward|shy',
  ],
  exceptions: [
    // A mismatch stated as fact, not a judgement of oneself.
    'at my best',
    // Modesty as part of a strength or a plan.
    'i am just|only a|an #ing|call|phone|little',
  ],
};
