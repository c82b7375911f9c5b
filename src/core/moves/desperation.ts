import type { MoveData } from './move-data.ts';

/** The writer begs, presses, or tells of hardship. It asks the reader to carry a burden instead of judging a match. */
export const desperation: MoveData = {
  kind: 'desperation',
  patterns: [
    '@i _2 ~beg',
    'please _2 hire|help|save|consider me',
    '@i _3 need|~need _1 this|the|a|it _3 job|work|money|so|$',
    '@i _3 @be _2 desperate',
    '@i|will|to ~do anything|whatever',
    'take|accept|do _1 any|anything _2 job|salary|you|position',
    'work for free',
    'my|the last|only|one hope|chance',
    '~run out _1 of? option|money',
    'no other? option|money',
    '@bills _4 pay',
    '~pay|behind _2 my|on? _2 @bills',
    '@dependents _4 depend|need',
    'two|@dependents _2 to feed|support',
    '~lose _1 my|the _2 house|home',
    'unemployed for|since',
    'out of work',
    '@i _2 can not _2 take|afford|go _2 another|to|it|on',
    '~break my heart',
    'mean the? world|everything',
    'my _1 life|future depend',
    '~change my life',
    'give me|it _3 chance _1 please|$',
    'you have|must to? help|give me',
    'not let you down',
    'i promise _1 you',
    'know what @i will|would _1 do',
  ],
  exceptions: [
    // Eager for something other than the job.
    'desperate|~desperate|dying to _1 read|see|know|find',
    // Willing, not pressed.
    '~need to|a _1 visa|know|let|see',
  ],
};
