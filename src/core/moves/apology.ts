import type { MoveData } from './move-data.ts';

/** The writer says sorry. Once, briefly, it is courtesy; more often it makes the reader think of what went wrong. */
export const apology: MoveData = {
  kind: 'apology',
  patterns: [
    '@i _4 sorry',
    '^ _1 ,? sorry',
    'sorry again|once|for|about|if|that|i|we',
    'again|more , sorry',
    'say|feel|felt _2 sorry',
    '@i|to|must|let|^ _4 ~apologise|~apologize',
    'apology',
    '^|to|do|please|and|would|can|hope|beg|ask|you _2 ~forgive',
    'ask|hope|beg _3 forgiveness',
    'pardon|excuse my|our|me|us|the|any|this|these',
    'my bad',
    '@i _3 ~regret it|any|my|our|the|how|that|what|this|having|being',
    'overlook|past|beyond my|our',
    '@i hate|hated that i',
    '@i _3 ~make _1 up to you',
    '@i _4 ~waste your',
    '@i did not mean|intend to',
    'please bear with',
  ],
  heavy: [
    '@i can not _5 enough|how',
    'terribly|deeply|awfully|dreadfully|profusely|unreservedly _2 ~sorry|~apologise|~apologize',
    'from the bottom',
    '@i|~apologise|~apologize ~beg|~implore _3 ~forgive|forgiveness',
    'sorry _2 sorry',
    'thousand|million apology',
    'will never forgive myself',
  ],
  exceptions: [
    // Sympathy is for somebody else.
    'sorry to _1 hear|see|learn|read|know|miss|say|find|inform|tell|report',
    'sorry that? _1 you|he|she|they|someone|people',
    'sorry for|about your|his|her|their|#name !inconvenience|trouble|wait|time|confusion',
    '~feel? sorry for|about you|him|her|them|all',
    'sorry i|we missed you',
    // The apology is refused, absent or not needed.
    '<!can|could not|no|never|without|nothing|stop|rather _4 ~apologise|~apologize|apology|sorry|~forgive|~regret',
    'apology|apologising|apologizing _2 not|unnecessary|necessary|needed|required',
    // It is said of others, or asked of them.
    'he|she|they|it|#name|his|her|their|your|panel _3 ~apologise|~apologize|apology|sorry|~regret',
    'asked|ask|told|tell _2 to excuse|forgive|pardon|~apologise|~apologize',
    'an apology from',
    // A formula of bad news.
    '~regret to',
    '~regret that @i|the|our|your',
    // The word means something else.
    'than sorry',
    'sorry state|excuse|sight|story',
    'no|an|another excuse',
    '~forgive a|the loan|debt',
    '~forgive _1 you|him|her|them',
  ],
};
