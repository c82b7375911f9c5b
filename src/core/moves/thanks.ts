import type { MoveData } from './move-data.ts';

/** The writer thanks people for their time. */
export const thanks: MoveData = {
  kind: 'thanks',
  patterns: [
    'thank you|him|her|them|all|the|your|again',
    'thanks _3 for|to|and',
    '@i _4 ~appreciate !a|an|any|it|another|if',
    '@i _4 grateful|thankful _2 for|to|you|$',
    'kind of you',
  ],
  exceptions: [
    // A cause, not a person.
    'thanks to the !team|panel|people|whole|interviewer|recruiter',
    // A request or a concession.
    "would|will|'d _4 ~appreciate|grateful|thankful",
    'appreciate|appreciated the chance to learn|hear',
    // Thanks given elsewhere, or by others.
    'he|they|you|not _3 ~thank',
    '~call|~send the|a|it _4 thank',
    'could|can|please pass _5 my thanks',
  ],
};
