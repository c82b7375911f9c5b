import type { MoveData } from './move-data.ts';

/** The writer finds fault with those who interviewed, or their process. However true, it closes the door. */
export const blameInterviewer: MoveData = {
  kind: 'blame-interviewer',
  patterns: [
    // The panel was rude; he seemed bored; your process is a shambles.
    '@asker _4 @link _5 <!not ~@rude|~@neg !me',
    '~@rude|~@neg|trick _1 fire? question|people',
    'your|the|that _3 process|interview|question|test|it _2 @link _4 ~@rude|#bad|ridiculous|terrible|interrogation',
    'it|which @link _2 #bad',
    'nothing|not to|relevant do|to _1 with|job',
    // What they did to me.
    '@asker ..4 ~@harm|=cut _2 me|my',
    '@asker _5 =laugh|=snap|=roll|=stare _2 at|me|his|$',
    '~waste _3 time',
    '@asker|one ..5 not|never|barely ..1 read|look|listen|bother|smile|let|give|get|introduce|apologize|interested|=give|=tell|=call|=get|=look|friendly|even',
    '@asker _4 =keep _3 me',
    '@asker ..4 on|at his|her|a _1 phone|watch',
    'made up _1 their mind',
    '@i @was _3 =@harm',
    '@i was _2 given no',
    'nobody|not _3 told|tell|warned _2 me',
    '<!my lack of _1 professionalism|feedback',
    '~disappoint _2 with|by _3 your|lack',
    'you _2 should|could _1 not? have _3 =tell|=let',
    '=talk over|down me|to',
    '@asker _1 had no _1 idea|clue',
    'you|interviewer _3 was|were _4 late !because|for',
  ],
  exceptions: [
    // An employer is meant, or the writer.
    '%employer ..8 ~@rude|~@neg|=@harm',
    'my _5 @link? _5 ~@neg|~@rude',
    // Balanced: a fact, and its effect on the writer.
    // Said of something else, or of no fault.
    'you|they|he|she|who _2 not _2 need|have|know|want|be|get|see|tell',
    // What somebody said is no fault.
    '@asker =say|=tell',
    // Thanks are no blame.
  ],
};
