import type { MoveData } from './move-data.ts';

/** A strength that matters for the role. */
export const fit: MoveData = {
  kind: 'fit',
  patterns: [
    'my|our|years|relevant|how _6 @strength ..8 ~@fitting|~allow|~enable|@value|useful|valuable|relevant|~apply|~prepare|transfer|well|add|meet|make|strong|ideal',
    '~@fitting _4 with|to|for my _5 @strength|goal|interest',
    '@role|needs|requirement _8 ~@fitting _3 with|my|well',
    '@i|my _2 am|feel|be|grew|remain|was|confidence _4 confident|convinced|certain|that ..1 i|my|of|that|in ..8 can|could|would|will|@strength|make|@value|bring|deliver|add',
    '@i _2 believe|think|feel|know|trust|hope _2 that? i|we|my|the _6 can|could|would|will|@strength|am|have|bring ..10 @value|fit|match|add|bring|deliver|strong|valuable|useful|right|well|offer',
    '( can|could|would|will|able|ready|ability ) _3 ~contribute|~bring|~add|~deliver|~offer|~make _6 @value|team|@strength|perspective|from|a|to',
    '@i _2 bring|offer|possess _5 @strength|year|passion|strong|both|solid|deep',
    'hit the ground',
    'track record',
    'strong|good|great|excellent|perfect|ideal|natural|best _1 fit|match|candidate|addition',
    'valuable|great|real|strong|immediate asset|contribution|addition',
    '@i _2 have|=gain|=build|=develop|hold|=spend|with|bring|=complete _5 @strength|year|certification|course|phd|license|certificate|understanding|month _2 in|of|with|as|at|working|on|from|for|to|building|managing|leading|teaching|,|and|across|$',
    '#number|two|three|four|five|six|seven|eight|ten|several|many year _3 experience|in|of|as|at|with|working|building|leading',
    '@i|and _2 =@achieve|=work|#ed ..1 a|an|the|our|my|two|three|four|five|six|over|team|#number|from|across|closely|up|several|large|cost|revenue ..8 #number|percent|team|user|customer|client|thousand|year|month|budget|revenue|sales|project|system|service|platform|product|programme|campaign|department|people|engineer|tool|app|website|database|launch|migration|half|third|student|staff|portfolio',
    'at|in|as|during my|previous|last|current|former|a _3 @role|project|lead|manager|developer|engineer|analyst|associate|teacher|nurse _2 ,? _1 i _2 =@achieve|#ed|=work',
    '@i _1 =@achieve|speak _4 #number|percent|language|fluent|fluently|spanish|german|french|#name',
    '@i _2 am|be _3 fluent|proficient|skilled|experienced|certified|qualified|trained|comfortable|good|talented|familiar|passionate|organised|organized in|at|with|to|using|,|and !not',
    '@i know how to',
    '@i _2 enjoy|love|like _1 solving|building|working|helping|making|leading|teaching|writing|designing|creating',
    '@i _2 have _4 idea _2 for|about|on|to|of',
    'was|were|been selected|chosen|promoted|awarded|ranked|nominated to|for|as|from|among|by|out|the',
    'could|would do good|great work',
    '=sharpen|=deepen|=expand|=strengthen _3 skill|knowledge|expertise',
    'my _5 project|work|thesis|research|portfolio|course|internship _8 directly|~@fitting|relevant|relate',
    'devote|dedicate|commit _6 time|project|your|quality|team|this',
    'use|apply|leverage|draw my|on|upon _1 my? _4 @strength',
    '@strength _4 i _3 =gain|=develop|=build|bring|=acquire',
    '@i am _4 hardworking|organised|organized|reliable|quick|fast|dedicated|driven|hard|detail _1 learner|worker|working|and|,|oriented|$',
    'team player',
    'given my _5 @strength',
    'my @strength would|will|can help',
  ],
  exceptions: [
    // A lack, not a strength.
    'no|not|never|little|lack|limited|without|hardly|only|any|much|enough|zero _3 experience|skill|qualification|degree|knowledge|year|expertise|fit|match|qualified|good|background|confident|strong',
    'not _2 @i _2 @fitting|right',
    'experience|skill _3 not|thin|lacking|limited',
    'not think|sure ..9',
    // The interview, not the work.
    'my interview|answer _2 performance|skill ...4',
    'improved my|the interview|chance',
    '@i _3 =answer|=ask|=@contact|=@fail|=apply|=interview|=practise|=practice|=talk|=wait|#ed _3 the|an|a|my|your|them|him|her _2 interview|interviewer|recruiter|call|question|email|company|week|application|assignment|portfolio',
    // Asked of the reader.
    'finding|find|choose _2 right|best',
    'you|they|he|she|who|company _3 =@achieve',
    'thank|appreciate ...8',
    // Hardship or years of search.
    'year|month _2 without|since|unemployed|ago|old|applying|searching|looking|rejection',
    'unemployed for',
  ],
};
