import type { MoveData } from './move-data.ts';

/** The writer goes, or means to go, round the recruiter to the interviewer or others at the company. */
export const directContact: MoveData = {
  kind: 'direct-contact',
  patterns: [
    '@i|to|and|also|going ..4 ~@contact|~drop|~send|~reach|~talk|~speak|~write|~get|~go|~contact|~leave|~meet ..4 %interviewer',
    '@i|to|and|also|going ..4 ~@contact|~reach|~talk|~speak|~write|~go|~approach ..5 @executive',
    '@i|to|and|also|going|just|should ..4 ~@contact|~reach|~talk|~speak|~go|~get|~follow|~approach ..4 you|him|her|them|interviewer|manager|company|client|team|director|ceo|head|panel|#name ..2 directly|personally|privately|myself',
    '~@contact|~add|~find|~look|~stalk|~connect|~link|~invite|~follow|~friend|~track|~send|~reach ..6 on|via|over|through|by|using @network',
    '@network message|request|invite|invitation|connection|dm|note _3 to|with|for',
    '@i|to|happy|love|like ..3 ~connect|~link ..5 @network',
    'friend|connection|linkedin|facebook|instagram request|requests',
    '@i|to|and ..4 =look|=track|=find|=dig|=hunt|=search|=google|=get ..5 up|down|out|number|address|profile|phone ..6 =@contact|dropped|left|sent|wrote|gave',
    'private|personal|home|direct|cell|mobile _1 number|email|phone|address',
    '~drop|~shoot|~leave|~send _1 him|her|them|#name|someone ..2 line|note|message|voicemail|email|text|dm|letter|card|flowers|gift',
    'left|leave|leaving her|him|them|your|the|#name _3 voicemail|message|note|card',
    '~stop|~drop|~swing|~pop|~come|~go|~walk|~show|~turn|~drive|~wait _2 by|in|into|up|to|round|over|outside|at _2 the|your|their|his|her _1 office|offices|headquarters|hq|reception|lobby|home|house',
    '~go|~going|~work|~get _3 around|round|past|over|behind the|my|your|their|his|her _1 recruiter|agency|hr|head|heads|back|headhunter',
    '~bypass|~skip|~sidestep|~circumvent _3 recruiter|hr|agency|recruiting|you|process|headhunter',
    'without going|telling|involving|asking _2 through? _1 recruiter|hr|agency|you|headhunter',
    'instead of|rather than ..2 through',
    'straight|directly|right to _2 interviewer|manager|@executive|top|source|company|client|panel|team',
    '~talk|~speak|~write|~go|~reach ..6 directly',
    '~contact|~approach|~call|~email|~ring|~phone|~write _1 to? the|their|that|this|a company|client|employer|@executive|office|switchboard|board',
    '=@contact|=write him|her|them|#name after|before|to|about ..4 interview|applying|application|role|job|explain|apologise|apologize|tell',
    '~reach|~get|~be out|in _1 to|touch|contact _1 with? _4 %interviewer|interviewer|interviewers|panel|manager|director|ceo|cto|team|founder|vp|head|employees|lead|president',
    'in touch with you|him|her|them|#name directly|personally',
    '=message|=email|=text|=phone|=call|=ring|=dm|wrote _1 to? #name|mr|mrs|ms|dr ..3 on|directly|personally|privately',
    'speak|talk|meet with|to _1 interviewer|interviewers|manager|panel|him|her|them _2 myself|directly|personally|in',
    '=contact|=message|=email him|her|them after|directly|on|and',
  ],
  exceptions: [
    // Refused: exactly what is advised.
    'not|never|without|rather|instead|avoid|refrain|no|wo _5 ~@contact|~reach|~connect|~write|~add|~follow|~email|~message|~bypass|~speak|~talk|~go|~look',
    'rather|instead than|of _1 +@contact|+reach',
    // The recruiter is the way to go, and so are messages to oneself.
    '~@contact|~reach|~write|~talk|~speak|~send|~drop _3 recruiter|recruiters|agency|headhunter|consultant|friend|me|us|mum|mom',
    'to|contact|with|through recruiter|my recruiter|agency directly',
    // The reader is asked to write, or found the writer.
    'feel free|hesitate|please|you|they|he|she|who|recruiter _3 ~@contact|~reach|~connect|~add|~call|~find|~message|~follow',
    '~hesitate|free|please|you|can to? _1 ~reach|~contact|~call|~email|~message|~connect',
    'found|contacted|messaged|reached|approached me|us _3 on|via|through',
    'message|inmail|request|email from _3',
    'got a message|inmail|request',
    'let _2 speak|talk|call|know',
    'my @network _1 profile|url|page|link|account',
    'profile|jobs|posting|post|listing|ad|advert|posted|advertised|company|saw|found on @network',
    // A call that was agreed.
    '=speak|=talk|spoke|talked|speaking|talking|speak|talk|chat|chatting with|to you|the|your team|manager|panel|lead|hiring|engineering|director',
    'look|looking|looked forward to _1 +speak|+talk|+meet|+connect',
  ],
};
