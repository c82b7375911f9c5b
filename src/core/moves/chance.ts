import type { MoveData } from './move-data.ts';

/** A polite request to talk again or to be thought of later. */
export const chance: MoveData = {
  kind: 'chance',
  patterns: [
    'another|second|further|new|additional|follow _1 chance|opportunity|interview|conversation|meeting|call|appointment|go|date|look|round|slot|shot|discussion|attempt|try|time _1 to|with|for|if|at|would|is|and|on|that|$',
    'up conversation|interview|meeting|call|chat',
    '~reschedule|~rearrange|~postpone|rebook',
    '( welcome|appreciate|grateful|love|like|value|delighted|happy|glad|relish|cherish|thankful|hope|hoping|honoured|ask ) _2 for|to|if|have|the|a|an|be _2 chance|opportunity|possibility|privilege _2 to|of|for _2 meet|discuss|speak|talk|show|demonstrate|present|interview|try|reapply|share|explain|prove|continue|be considered|expand|answer|revisit|elaborate|sit|redo|complete|give|clarify|talking|meeting|speaking|interviewing|come|another|tell|walk|correct|apply|reconnect|have',
    'would|could|might you|it|there|i|we _3 consider|possible|open|willing|possibility|way|room|chance|be _4 meeting|meet|speak|talk|another|second|again|new|reschedule|interview|opportunity|time|conversation|call|moment|revisit|reconsider|redo|retake',
    'consider|considering|considered|reconsider|thinking|think _3 giving|offering|granting|about|me _4 another|second|new|again|chance|date|appointment|opportunity|future|other|for|interview|positions|roles|openings',
    'consider|keep|bear|have me|my _4 for|in|on _3 other|future|mind|similar|roles|positions|openings|file|vacancies|opportunities|suitable|loop|this',
    'meet|speak|talk|chat|interview|connect|sit|see|come|discuss|visit|try|apply _3 again|further|once|another|sometime|in person|some|down|later|more',
    'future|other|similar|suitable|upcoming|further|different _1 opportunities|roles|positions|openings|vacancies|opportunity|role|position|opening',
    '~reapply|apply again',
    '( would|if|could|appreciate|love|like|hope|possible|happy|glad ) ..4 have|set|arrange|schedule|find|grab|book _4 call|meeting|time|chat|conversation|coffee|interview|slot|minutes|talk',
    'give|giving|given|offer|grant|allow|allowing|offering|granting me|us _2 a|an|another|the|second|one|new|some _1 opportunity|chance|date|appointment|interview|shot|time|slot',
    'new|alternative|different|another|other date|time|slot|day|appointment|times|dates',
    '( hope|would|like|love|chance|opportunity|happy|welcome|appreciate|could|may ) _5 show|demonstrate|prove|present|give _2 you|them|the _5 what|how|true|real|best|better|fuller|more|myself',
    '( would|could|might|is|if ) _2 you|there|it|the|they|panel|team|possible _5 revisit|redo|retake|retry|restart|take|repeat|rerun|second|again',
    'continue|resume|pick our|the|this conversation|discussion|talk|dialogue|up',
    'have another|a second go|try|shot|look|attempt|crack|chance',
    'should|if|when another|a|other|similar|suitable|future|anything _3 role|position|opening|opportunity|vacancy|arise|arises|comes|opens|come',
    '( stay|remain|keep ) in touch|contact',
    'happy|glad|love|like to _2 meet|come|talk|speak|chat _3 again|in person|back|whenever|any|at|another|more|further',
    'second|brief|short|quick|follow _1 up? chance|conversation|call|chat|interview',
    'appreciate|welcome|love|like|grateful|glad an|another|any|the _1 opportunity|chance _1 to|of',
    'willing|open|able to _2 meet|speak|talk|see|interview|hear|give|reconsider me|with|again|another|once',
    'another chance|interview|meeting|conversation|opportunity|call|go|talk',
  ],
  exceptions: [
    {
      because: 'Thanks for a chance already given.',
      patterns: [
        'thank|thanks|gratitude|grateful|appreciated|enjoyed|appreciate|thankful ...4 for|the|having|giving ...4 chance|opportunity|conversation|meeting|interview|call|interviewing|discussion|invitation|time',
      ],
    },
    {
      because: 'Begging, which is another move.',
      patterns: [
        'please _2 give|grant me|us _3 chance|shot|opportunity|try',
        'give me|us|it|just _3 chance|shot|try|break _1 please|$',
        'beg|begging|desperate _6 chance',
      ],
    },
    {
      because: 'Luck, a company, a fact.',
      patterns: [
        'by|any|no|fat|slim|little|good chance|chances',
        'i|we|they|he|she _2 had|got|have|met|spoke|talked|missed|get _3 chance|opportunity|interview|meeting|again|interviews|call',
        'no|not|never|without _3 another|second|again',
        'gave|give|giving me a|another|second chance anyway',
      ],
    },
  ],
};
