import type { MoveData } from './move-data.ts';

/** The balanced way to speak of a flaw: what was learnt, what is done since, what will be done next time. */
export const learned: MoveData = {
  kind: 'learned',
  patterns: [
    '@i _3 =learn|learning _3 from|that|to|how|a|the|my|something|is|what|valuable',
    'lesson|lessons|takeaway _5 learned|learnt|is|was|for|that|i|from|to|here|me',
    'taught|teach|reminded|showed|shown|shows|made|helped|prompted|encouraged @me _3 to|that|how|where|what|the|a|realise|realize|understand|see|value|importance|much|rethink',
    'next|in|future|another time @i|will',
    'next time ,? @i',
    'i _2 will|would|shall|plan|intend _8 next|in|from|going time|interview|future|now|forward|on',
    'going|moving|from now|in forward|on|future ,? _1 i',
    '@i will _3 make|take|be|pause|slow|breathe|practise|practice|prepare|structure|ask|lead|remember _6 next|before|first|so|always|more|better',
    '@i _2 have since',
    'since then|yesterday|that|our|the|talking|speaking|tuesday|monday|wednesday|thursday|friday ,? _3 @i @have',
    'i have|am|started|begun|already|now ..1 working|practising|practicing|studying|reading|reviewing|preparing|improving|brushing|revising|rehearsing|sharpening|strengthening|refreshing|taking _3 on|that|my|it|this|up|how|more|for|to|a',
    '@i now know|understand|realise|realize|see|practise|practice|prepare|write|keep|start|take|make|use|pause|begin|lead|ask|bring|plan',
    '=come up with _3 solution|answer|better|approach',
    'afterwards|afterward|later|since|home|reflection|reflecting ...4 @i _2 =work|=solve|=find|=look|=read|=review|=see|=think|=practise|=write|=go|=realise|=realize|=learn _2 out|up|it|through|the|that|a|how|what|over',
    'committed|commitment|determined|keen|plan|planning|aim|hope|working to|on _2 continuous? _1 improve|improving|improvement|learning|growing|development|practise|practice|strengthen',
    'room|scope|area|areas|point|points|things|something|what|where _3 improve|improvement|grow|growth|sharpen|strengthen|practise|practice|develop',
    'would have|be _2 =@regretted|good _6 sit|think|pause|differently|instead',
    'with more|better|another|a|hindsight time|moment|preparation|, ,? i would',
    'would approach|handle|answer|do|structure|prepare|start|tackle it|that|this|them|things|the|my _3 differently|first|by|with|better',
    '~take _3 feedback|comments|advice|criticism|points|that|this|it _2 ( to heart / on board / seriously )',
    'feedback|comments|advice|experience ..3 helped|showed|taught|reminded|useful|valuable|constructive',
    'not happen|recur again',
    'does|do|will not _2 recur|happen|repeat',
    '=write|=note _2 down _6 wrong|happened|learned|lesson|learnt|mistakes|better|improve',
    '=practise|=practice _4 since|daily|every|more|now',
    '~reflect on',
    'grown|grew|improved|better|stronger|wiser _3 from|because|for|after|since it|this|that|experience|then',
  ],
  exceptions: [
    // To learn about the role is interest.
    '~learn _2 more',
    '~learn about|of that|the|your|this|how',
    '~learn _4 about|that you|the|i was|your|we|he|they|she',
    '~learn with|from|alongside your|the|you|such _2 team|best|people|colleagues|mentors|engineers',
    'disappointed|sorry|sad to learn',
    // A plan for a call, not a lesson.
    'next time you|we|they|he|she',
    'will be|let|call|send|see|get|have|email|bring you|in|back|the',
  ],
};
