import type { MoveData } from './move-data.ts';

/** The writer thanks people for their time. */
export const thanks: MoveData = {
  kind: 'thanks',
  patterns: [
    'thank you|everyone|him|her|them|all|the|your|#name|both|again',
    'thanks|thanx|thx|ty _3 for|again|so|to|in|everyone|all|once|and|very|much',
    '^ many|much|big|huge|warm|special|heartfelt|my thanks',
    'express|extend|send|give|offer|convey|pass _5 thanks|gratitude|appreciation|thankfulness',
    'my|our|sincere|deepest|heartfelt|warmest|renewed _2 thanks|gratitude|appreciation',
    '@i _4 appreciate|appreciated !a|an|any|it|another|if _4',
    '@i _2 appreciate|appreciated the time|care|effort|thought|chance|opportunity|way|kindness|patience|feedback|candour|candor|honesty|conversation|insights|hospitality|warmth',
    '^ appreciate|appreciated your|the|you|all|this',
    '@i|am|be|was|feel|remain _4 grateful|thankful|appreciative|indebted|obliged _2 for|to|that|you',
    '^ grateful|thankful for|to|that',
    'so|very|deeply|most|am|m grateful|thankful',
    'your _4 appreciated',
    '=appreciate|means that|the|all|your _3 time|effort|patience|help|kindness|support',
    'been|were|was|are _3 great|huge|big|real|tremendous|enormous|wonderful|such _2 help|support',
    'kind|generous|good|thoughtful|lovely|nice|considerate|gracious of you|your|them',
    '@i|can not _3 ~thank',
    'generous with your time',
    'made me _2 welcome|comfortable|ease',
    'time|patience|kindness|generosity|hospitality|help|support _5 much appreciated',
    '~thank|thanking you|them|him|her|everyone|again',
    'thanks @i|and|but|that|this',
    'but|and|so|many|no thanks _1 for',
    'time you|and took|consideration|take|spent|gave|attention',
    'owe you|them _4 thanks|gratitude|thank',
    'thank you $',
  ],
  exceptions: [
    // A cause, not a person.
    'thanks to !you|your|everyone|all|both|the|#name',
    'thanks to the|#name !team|panel|people|whole|interviewers|recruiter',
    'no thanks to',
    'thank god|goodness|heavens',
    // A request or a concession.
    "would|will|'d _4 appreciate|grateful|thankful|appreciative|appreciated",
    'appreciate|appreciated the chance|opportunity to learn|hear',
    'appreciate that this|it|there|i|the',
    'appreciate how|if|any|why|it',
    'any|some|your _4 would|will be _3 appreciated',
    // Thanks given elsewhere, or by others.
    'he|she|they|you|people|who|not|never|forgot|without|should _3 ~thank|~appreciate|thanks|grateful',
    '~email|~call|~message|~write|sent|send|wrote|writing|emailed them|him|her|the|a|my|it _4 thanking|thank',
    'a|an|the|my|this|send|sent|write|your thank you _1 note|email|letter|card|message|notes|emails',
    'thanks|thank|appreciate for nothing',
  ],
};
