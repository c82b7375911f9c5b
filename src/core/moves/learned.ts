import type { MoveData } from './move-data.ts';

/** The balanced way to speak of a flaw: what was learnt, what is done since, what will be done next time. */
export const learned: MoveData = {
  kind: 'learned',
  patterns: [
    '@i _3 =learn _3 from|that|to|how|my|something|is|what|valuable',
    'lesson _5 learned|learnt|is|was|for|that|i|from|here',
    '~teach|~remind|~show|made|~help|prompted @me _3 to|that|how|where|what|realise|realize|understand|see|value',
    'next|in|future time|@i? @i|will',
    'next time ,? @i',
    'i _2 will|would|shall|plan|intend _8 next|in|from|going time|interview|future|now|forward|on',
    'going|from forward|now|on ,? _1 i',
    '@i will _3 make|take|be|pause|slow|breathe|practise|practice|prepare|ask|lead|remember _6 next|before|first|always|better',
    '@i _2 have since',
    'since then|yesterday|that|our|the|talking|#name _1 ,? _3 @i @be|have',
    'i _1 am|have|already|now ..3 working|practising|practicing|studying|reading|reviewing|preparing|improving _3 on|that|my|it|this|up|how|more|for|to',
    '@i now _1 know|understand|realise|realize|practise|practice|prepare|write|start|take|make|pause|lead|ask',
    'realise|realize now',
    '@i =come up with _3 solution|answer|better',
    'afterwards|later|since|home|reflection ...4 @i _2 =work|=solve|=find|=look|=read|=review|=realise|=realize|=learn _2 out|up|it|through|the|that|how|what|over',
    'committed|determined|keen|plan|aim|hope|working to|on _2 improve|improving|improvement|learning|practise|practice|strengthen',
    'room|area|point|something|what|where _3 improve|improvement|grow|growth|sharpen|strengthen',
    'would have|be _2 =@answer|good|better _6 think|pause|differently|instead',
    'with hindsight',
    'would approach|handle|answer|do|prepare _4 differently',
    '~take _3 feedback|advice|criticism|that|this|it _2 to|on heart|board',
    'not happen|recur again?',
    '=write|=note _2 down _6 wrong|happened|lesson|mistake|better',
  ],
  exceptions: [
    // To learn about the role is interest.
    '~learn _2 more',
    '~learn _4 about|of that|the|your|this|how|you|i|we|they',
    '~learn with|from|alongside your|the|you|such _2 team|best|people|colleague|engineer',
    'disappointed|sorry|sad to learn',
    // A plan for a call, not a lesson.
    'next time you|we|they|he|she',
    'will be|let|call|send|see|get|have|email|bring|take you|me? in|back|the !feedback|moment|breath|time',
  ],
};
