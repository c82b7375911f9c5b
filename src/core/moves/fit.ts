import type { MoveData } from './move-data.ts';

/** A strength that matters for the role. */
export const fit: MoveData = {
  kind: 'fit',
  patterns: [
    'my|our|years|relevant|how _6 @strength ..8 @fitting|~allow|~enable|@value|supports|helps|useful|valuable|relevant|apply|prepared|prepares|equip|transfer|well|add|meet|serve|makes|strong|ideal',
    '@fitting _4 with|to|for my _5 @strength|goals|interests',
    'role|position|job|internship|work|combination|needs|requirements _8 @fitting _3 with|my|well',
    '@i|my _2 am|feel|be|grew|remain|was|confidence _4 confident|convinced|certain|that ..1 i|my|of|that|in ..8 can|could|would|will|skills|experience|background|ability|make|@value|bring|deliver|add|fit|match',
    '@i _2 believe|think|feel|know|trust|hope _2 that? i|we|my|the _6 can|could|would|will|skills|experience|background|am|have|bring|project|combination ..10 @value|fit|match|add|bring|deliver|strong|valuable|useful|impact|right|good|suited|well|offer',
    '( can|could|would|will|able|eager|ready|ability ) _3 ~contribute|~bring|~add|~deliver|~offer|~hit|~make _6 @value|team|experience|skills|ground|expertise|perspective|degree|from|a',
    '@i _2 bring|offer|possess _5 @strength|years|passion|combination|track|strong|both|solid|deep|proven',
    'hit the ground',
    'from day one',
    'track record',
    'strong|good|great|excellent|perfect|ideal|natural|right|best _1 fit|match|candidate|addition|person',
    'valuable|great|real|strong|useful|an|immediate asset|contribution|addition',
    '@i _2 have|gained|gathered|built|acquired|developed|possess|hold|spent|with|bring|completed|earned|taken _5 @strength|years|certification|courses|phd|mba|license|licence|certificate|understanding|decade|months _2 in|of|with|as|at|working|on|from|for|to|building|managing|leading|designing|teaching|your|,|and|that|across|$',
    '#number|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|several _2 years _3 experience|in|of|as|at|with|working|building|leading|managing',
    '@i|and <!#ed _2 =@achieve|#ed|=work ..1 a|an|the|our|my|two|three|four|five|six|over|teams|team|#number|from|across|closely|more|up|several|large|new|multiple|complex|failed|costs|revenue ..8 #number|percent|team|users|customers|clients|million|thousand|year|years|months|quarters|budget|revenue|sales|project|projects|system|service|platform|product|programme|program|campaign|department|people|engineers|tool|pipeline|process|app|website|database|api|company|launch|migration|half|students|staff|traders|portfolio|deal|deals',
    'at|in|as|during my|previous|last|current|former|a|present|the _3 role|job|position|company|internship|work|employer|project|lead|manager|developer|engineer|analyst|associate|teacher|nurse|consultant|assistant _2 ,? _1 i _2 =@achieve|#ed|=work',
    '@i _1 =@achieve|speak _4 #number|percent|languages|fluent|fluently|spanish|portuguese|german|french|italian|mandarin',
    '@i _2 speak #name|spanish|french|german|italian|portuguese|mandarin|languages',
    '@i _2 am|be _3 fluent|proficient|skilled|experienced|adept|versed|certified|qualified|trained|comfortable|knowledgeable|good|talented|familiar|expert|passionate|suited|placed|equipped|motivated|organised|organized in|at|with|to|about|using|,|and',
    '@i know how to',
    '@i _2 enjoy|love|like|thrive _2 turning|solving|building|working|helping|making|leading|teaching|mentoring|writing|designing|creating|simplifying|on|in|under|fixing',
    '@i _2 have _4 idea|ideas _2 for|about|on|to|of',
    'was|were|been|am|got selected|chosen|promoted|awarded|recognised|recognized|ranked|nominated|appointed _2 to|for|as|from|among|by|out|the|best|in|top|a',
    'can|could bring|offer|add _3 to|good|great|real|value _2 the|your|for|you',
    'could|would do good|great work',
    'outstanding|excellent|top|strong performance|results|grades|references|record',
    '=sharpen|=deepen|=expand|=strengthen|=extend|sharpen|deepen _3 skills|knowledge|expertise',
    'since we|our|my|i|applying|then _4 ,? _1 i _2 have _3 =complete|=finish|=pass|=publish|=earn|=gain|certification|certificate|course|#placeholder',
    'my _5 project|projects|work|thesis|research|portfolio|course|internship _8 directly|aligns|relevant|relates|demonstrates|similar',
    'devote|dedicate|dedicated|commit|committed _6 to|time _4 maintain|project|venture|your|delivering|quality|team|work|doing|this',
    'use|apply|applying|using|leverage|draw|build my|on|upon _1 my? _4 @strength',
    '@strength _4 i _3 gained|developed|built|bring|acquired|gathered|honed',
    '@i am _4 hardworking|organised|organized|reliable|quick|fast|dedicated|driven|adaptable|conscientious|resourceful|detail _1 learner|worker|working|and|,|oriented|$',
    'team player',
    'given|with|thanks _2 to? the _2 results|experience|skills|resources|background i',
    '@i _2 can|could|would _2 help|support|improve|strengthen|grow|build|solve|reduce|increase _2 you|your|the|them',
    'in #number|two|three|one|four|five|six quarters|months|weeks|years',
    'by #number percent|per|#word|points|fold',
    'get|keep|sinking communications|my teeth|on _1 track|into',
  ],
  exceptions: [
    {
      because: 'A lack, not a strength.',
      patterns: [
        'no|not|never|little|lack|limited|without|hardly|only|any|much|enough|zero|don _3 experience|skills|qualifications|degree|skill|knowledge|years|expertise|fit|match|qualified|good|background|confident|strong',
        'not _2 @i _2 @fitting|right',
        'experience|skills _3 not|thin|lacking|limited',
      ],
    },
    {
      because: 'The interview, not the work.',
      patterns: [
        'my interview|answer|answers _2 performance|skills ...4',
        'improved|improve my|the interview|chances',
        '@i _3 =answer|=ask|=email|=call|=bomb|=apply|=interview|=practise|=practice|=talk|=contact|=message|=wait|=email|emailed|applied|called|asked|waited|answered|interviewed|messaged|contacted|needed|wanted|received|noticed|mentioned|failed|missed|panicked|discussed|attached|looked|enjoyed|learned|started|decided|tried|stopped|happened|missed|arrived|appreciated|hoped|scheduled|completed|finished|#ed _3 the|an|a|my|your|them|him|her _2 interview|interviewer|recruiter|call|question|questions|email|company|weeks|application|assignment',
      ],
    },
    {
      because: 'Asked of the reader.',
      patterns: [
        'finding|find|choose _2 right|best',
        'you|they|he|she|who|company _3 =@achieve|built|led',
        'thank|thanks|appreciate|appreciated ...8',
      ],
    },
    {
      because: 'Hardship or years of search.',
      patterns: [
        'years|months _2 of|without|since|unemployed|ago|old|unemployment|applying|searching|looking|rejection|rejections',
      ],
    },
  ],
};
