import type { MoveData } from './move-data.ts';

/** The writer says sorry. Once, briefly, it is courtesy; more often it makes the reader think of what went wrong. */
export const apology: MoveData = {
  kind: 'apology',
  patterns: [
    '@i _4 sorry',
    '^ _1 ,? sorry',
    'sorry for|about|if|that|i|we',
    '@i|to|let _4 ~apologise|~apologize',
    'apology',
    '^|to|hope|you|please _2 ~forgive',
    'pardon|excuse my|me|the',
    'my bad',
    '@i _3 ~regret it|any|the|this|what|my',
    '@i _4 ~waste your',
  ],
  heavy: [
    '@i can not _5 enough|how',
    'terribly|deeply|awfully|profusely|unreservedly _2 sorry|~apologise|~apologize',
    'beg _3 forgiveness',
    'from the bottom',
  ],
  exceptions: [
    // Sympathy is for somebody else.
    'sorry to _1 hear|see|learn|read|know|miss|say|find|tell',
    'sorry that? _1 you|he|she|they',
    'sorry for|about your|his|her|their !inconvenience|trouble|wait|time|confusion',
    'sorry i|we missed you',
    // The apology is refused, absent or not needed.
    '<!can|could not|no|never|nothing|stop _4 ~apologise|apology|sorry|~forgive',
    'apology _1 necessary',
    // It is said of others, or asked of them.
    'he|she|they|#name|your _3 apology|~apologise|~apologize|sorry',
    'asked|ask|told|tell _2 to excuse|forgive|pardon',
    // A formula of bad news.
    '~regret to',
    // The word means something else.
    'than sorry',
    'no|an excuse',
  ],
};
