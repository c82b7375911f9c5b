import type { MoveData } from './move-data.ts';

/** The writer goes, or means to go, round the recruiter to the interviewer or others at the company. */
export const directContact: MoveData = {
  kind: 'direct-contact',
  patterns: [
    '@i|to|and|going ..4 ~@contact|~drop|~send|~reach|~talk|~speak|~go|~leave|~get ..4 %interviewer',
    '@i|to|and|going ..4 ~@contact|~reach|~talk|~speak|~go|~send ..5 @executive',
    '@i|to|and|going|should ..4 ~@contact|~reach|~talk|~speak|~go|~follow ..5 directly|personally|privately|myself',
    '~@contact|~find|~look|~connect|~link|~invite|~follow|~friend|~send|~reach ..6 on|via|over|through|by|a|both @network',
    '@network message|request|invite|invitation|connection',
    'friend|connection|linkedin|facebook request',
    '@i|to|and ..4 =look|=track|=find|=dig|=get ..5 up|down|number|address|profile|phone|email ..6 =@contact|=drop|=leave|=send',
    'private|personal|home|direct|cell _1 number|email|phone|address',
    '~drop|~shoot|~leave|~send _1 him|her|them|#name ..2 line|note|message|voicemail|email|text|card|gift',
    '~stop|~drop|~swing|~pop|~come|~go|~walk|~show|~turn _2 by|in|into|up|to|round|over _2 the|your|their|his|her _1 office|headquarters|reception|lobby',
    '~go|~get|~bypass|~skip _2 around|round|past|over|behind|the _2 recruiter|agency|hr|head|back',
    'without going|telling|involving|asking _2 recruiter|hr|agency|you',
    'instead of|rather than ..2 through',
    'straight|directly|right to _2 interviewer|manager|@executive|company|client|panel|team|head',
    '~talk|~speak|~write|~go ..6 directly',
    '~contact|~approach|~call|~email _1 to? the|their|that|this|a company|client|employer|@executive|office',
    '=@contact|=write him|her|them|#name after|before|to|about|directly|and',
    'reach|get|~be out|in|touch _1 to|touch|with _1 with? _4 %interviewer|manager|director|ceo|founder|team|head',
    'speak|talk|meet with|to _1 interviewer|manager|panel|him|her|them _2 myself|directly|personally',
  ],
  exceptions: [
    // Refused: exactly what is advised.
    'not|never|without|rather|avoid|no _5 ~@contact|~reach|~connect|~follow|~speak|~talk|~go|~look',
    'rather than|of _1 +@contact|+reach',
    // The recruiter is the way to go, and so are messages to oneself.
    '~@contact|~reach|~talk|~speak|~send|~drop _3 recruiter|agency|headhunter|friend|me|us|mum|mom',
    'to|with|through my? recruiter|agency directly',
    // The reader is asked to write, found the writer, or does it themself.
    'free|~hesitate|please|you|they|he|she|who|recruiter _3 ~@contact|~reach|~connect|~find|~follow|~look',
    'found|contacted|messaged|reached me|us _3 on|via|through',
    'message|inmail|request|email from',
    'involve ..3 directly',
    'let _2 speak|talk|call|know',
    'my @network _1 profile|page|link|account',
    'profile|job|posting|post|listing|ad|advert|posted|advertised|company|saw|found on @network',
    // A call that was agreed.
    '=speak|=talk|speak|talk|chat|+speak|+talk|+chat with|to you|the|your team|manager|panel|lead|hiring|engineering|director',
    'look|looking forward to',
  ],
};
