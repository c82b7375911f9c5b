import type { MoveData } from './move-data.ts';

/** The writer tells of a flaw, a lapse, nerves. Told at length it is what the reader remembers. */
export const mistake: MoveData = {
  kind: 'mistake',
  patterns: [
    // I bombed; I completely choked; I kept rambling; bombed it.
    '@i|and|but|to _4 =@fail|+@fail',
    '=@fail _1 it|the|my',
    '@i|and|to|that ..4 ~screw|~mess|~fuck|~slip|~trip|~tense|~clam|=shut|=break _1 up|down|over',
    '@i _3 =blow|=ruin|=fail it|my|the',
    '@i|and|mind _3 =go|=draw|was a? _1 blank|silent|red',
    '@i _3 =lose _2 train|composure|temper|confidence|it',
    '@i _2 =talk|=speak _2 too',
    '@i _2 =let|=disappoint|=embarrass|=do _2 myself|down|you|pressure|anxiety',
    '@i _3 =struggle',
    '@i|and _4 =make|=give|=have|=say|=tell|=do|=use|=write|=send|=get|=enter|=call|=put ..5 ~@neg|mistake|error|fool|foot',
    'made a _3 ~@neg',
    '@i|and _2 =speak|=do ..5 ~@neg',
    'oversight on my',
    'my|our _2 mistake|fault|nervousness|inability|behaviour|behavior',
    '~@neg _1 slip|moment|performance|@interview',
    // I was so nervous; I felt unprepared; I came across as rude.
    '@i|and|must have? @was|been|look|came|come ..4 ~@neg|stuck',
    '@i am _2 ~embarrass|ashamed _1 by|of|i|$',
    '@i _3 ~come across|off|over _1 as|a',
    '@i _2 ~sound|~look like',
    'off guard',
    'nerve _2 ~get|~take',
    'my|the brain|hand|confidence _4 =go|shaking|=shut|gone',
    // The interview did not go well; my answers were poor.
    'it|that|everything|half|@performance _4 =go _4 ~@neg|downhill',
    'not go _3 well|as|to|the',
    'my _5 @performance _6 @link _5 ~@neg|all|not',
    'it|that|this|@performance _3 @was|is|made _4 ~@neg|sense',
    'not _2 my _1 best|finest',
    'not @be? _1 myself',
    'i ..6 less|short _1 than|of _3 best|i',
    '@i|and could|did not _2 @answer',
    '@i could barely|hardly',
    '@i had not _1 #ed|=@answer',
    '@i was not _1 #ing|thinking|ready|clear|prepared',
    '@i was not? able|unable to _1 !attend|make|come|join|open',
    '@i _1 did not know _2 what|anything',
    '@i _2 had no|nothing _1 idea|to',
    '@i did not _3 ~do|perform _4 well',
    '@i _2 =forget|=overlook _1 to? _1 !mention|ask|tell|add|attach|say',
    '@i was? _1 too !#end|#comma|and|but|late|far',
    '@i kept|keep _1 saying|repeating|apologising|forgetting|losing',
    '@i|and _3 =arrive|=show|was _3 late',
    // Regret.
    '@i should|ought _2 not? to? have|of !the|a|an|my|this|that|time|more|no|some|it|any|plenty|enough|~receive|seen|arrived|#number',
    '@i could not? have|of _3 been|~do|=@answer ..6 better|more|clearer',
    '@i _2 ~wish @i !to',
    'out of character',
    'if only @i',
    '@i _2 ~regret _1 not|what',
    '~kick myself',
    '@i ..3 ~replay|~cringe',
    'nothing of? i? ..2 ~say|=come ..3 out',
    'not think|feel _1 @i _1 did|showed|gave',
    '@i _1 =lie|=exaggerate|=badmouth',
    'the best of me',
  ],
  heavy: ['@i|and _2 =bomb|=fuck|=tank', 'total|complete|utter ~@neg', '~mortify|~humiliate'],
  exceptions: [
    // Somebody else, or a general truth.
    // Denied: it did not happen.
    'no|not _1 mistake|nervous',
    // A doubt of oneself or a need, which are other moves.
    '~feel like _1 failure|fraud|loser',
    // Hoped, feared or asked, not told.
    'if|whether|will i|@be? _1 ~@fail|forget|miss|nervous',
    // A lead-in to something new, not a confession.
    '=forget to|one|that _1 mention|ask|thing|tell|say',
    // Found by chance.
    '=stumble into|upon|across|on',
    // To have or to get, not to regret.
    // Made light of, or cleared: the balanced way to say it.
    '=struggle a little|bit',
    '~disappoint to hear|see',
    'if _2 ~seem',
    '=freeze the|a',
    // An apology says it already.
    'sorry _1 @i|for|that|if ..4 late|=miss|forgot|~confuse|unable|seemed|short',
  ],
};
