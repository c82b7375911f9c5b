import type { MoveData } from './move-data.ts';

/** The writer thanks people for their time. */
export const thanks: MoveData = {
  kind: 'thanks',
  patterns: [
    'thank you|everyone|him|her|them|all|the|your|#name|both|again',
    'thanks|thx|ty _3 for|again|so|to|in|everyone|all|once|and|much',
    '^ many|much|big|huge|warm|special|my thanks',
    'express|extend|send|give|offer|convey|pass _5 thanks|gratitude|appreciation',
    'my|our|sincere|deepest|heartfelt _2 thanks|gratitude|appreciation',
    '@i _4 ~appreciate !a|an|any|it|another|if _4',
    '@i _2 appreciate|appreciated the time|care|effort|chance|opportunity|kindness|patience|feedback|honesty|conversation',
    '^ appreciate|appreciated your|the|you|all|this',
    '@i|am|be|was|feel|remain|so|very|^ _4 grateful|thankful|appreciative|indebted _2 for|to|that|you|$',
    'your _4 appreciated',
    '=appreciate|means that|the|all|your _3 time|effort|patience|help|kindness|support',
    'been|were|was|are _3 great|huge|big|real|wonderful|such _2 help|support',
    'kind|generous|good|thoughtful|lovely|nice|considerate of you|your|them',
    '@i|can not _3 ~thank',
    'made me _2 welcome|comfortable',
    'time you|and took|consideration|take|spent|gave',
  ],
  exceptions: [
    // A cause, not a person.
    'thanks to !you|your|everyone|all|both|the|#name',
    'thanks to the|#name !team|panel|people|whole|interviewer|recruiter',
    'no thanks to',
    'thank god|goodness',
    // A request or a concession.
    "would|will|'d _4 ~appreciate|grateful|thankful|appreciative",
    'appreciate|appreciated the chance|opportunity to learn|hear',
    'appreciate that this|it|there|i|the',
    'appreciate how|if|any|why|it',
    'any|some|your _4 would|will be _3 appreciated',
    // Thanks given elsewhere, or by others.
    'he|she|they|you|people|who|not|never|forgot|without|should _3 ~thank|~appreciate|grateful',
    '~email|~call|~message|~write|~send them|him|her|the|a|my|it _4 thanking|thank',
    'a|an|the|my|this|send|sent|write|your thank you _1 note|email|letter|card|message',
    'could|can|please pass _5 my thanks',
    'thank|appreciate for nothing',
  ],
};
