import type { MoveData } from './move-data.ts';

/** A polite request to talk again or to be thought of later. */
export const chance: MoveData = {
  kind: 'chance',
  patterns: [
    'another|second|further|new|additional _1 chance|opportunity|interview|conversation|meeting|call|appointment|go|date|look|round|slot|shot|exercise|discussion|attempt|try',
    'follow up conversation|interview|meeting|call|chat',
    '~reschedule|~rearrange|~postpone',
    '( welcome|appreciate|grateful|love|like|value|delighted|happy|glad|relish|thankful|hope|hoping|honoured|ask ) _2 for|to|if|have|the|a|an|be _2 chance|opportunity|possibility _2 to|of|for _2 meet|discuss|speak|talk|show|demonstrate|present|interview|try|share|explain|prove|continue|expand|answer|revisit|clarify|talking|meeting|speaking|interviewing|come|another|tell|be',
    'would|could|might you|it|there|i|we _3 consider|possible|open|willing|possibility|way|room|chance|be _4 meeting|meet|speak|talk|another|second|again|new|interview|revisit|reconsider|redo|retake',
    'consider|considering|considered|reconsider|think|thinking _3 giving|offering|granting|about|me|my _4 another|second|new|again|chance|date|appointment|opportunity|future|other|positions|roles',
    'keep|bear me|my _4 in|on mind|file|loop',
    'meet|speak|talk|chat|interview|connect|sit|see|come|discuss|visit|try|apply _3 again|further|once|another|sometime|more',
    'future|other|similar|suitable|upcoming _1 opportunities|roles|positions|openings|vacancies|opportunity|role|position|opening',
    '~reapply',
    '( would|if|could|appreciate|love|like|hope|possible|happy|glad ) ..4 have|set|arrange|schedule|find|grab _4 call|meeting|time|chat|conversation|coffee|interview|slot',
    'give|giving|given|offer|grant|allow|offering|granting me|us _2 opportunity|chance|date|appointment|interview|shot|slot',
    '( hope|would|like|love|chance|opportunity|happy|welcome|appreciate|could|may ) _5 show|demonstrate|prove|present _2 you|them|the _5 what|how|true|real|best|better|fuller|myself',
    'continue|resume our|the|this conversation|discussion|talk',
    'possibility|chance of meeting|speaking|talking',
    'have another|a second? go|try|shot|look|attempt',
    'should|if|when another|a|other|similar|suitable|anything _3 role|position|opening|opportunity|vacancy|arise|comes|opens|come',
    'appreciate|welcome|love|like|grateful|glad an|another|any|the _1 opportunity|chance to|of',
    'willing|open|able to _2 meet|speak|talk|see|interview|hear|give|reconsider me|with|again|another',
  ],
  exceptions: [
    // Thanks for a chance already given.
    'thank|thanks|gratitude|appreciated|enjoyed|thankful ...4 for|the|having|giving ...4 chance|opportunity|conversation|meeting|interview|call|interviewing|discussion|invitation|time',
    // Begging, which is another move.
    'please _2 give|grant me|us _3 chance|shot|opportunity|try',
    'give me|us|it|just _3 chance|shot|try|break _1 please|$',
    'beg|begging|desperate _6 chance',
    // Luck, a company, a fact.
    'by|any|no|fat|slim|little|good chance|chances',
    'in|during|after|before|from|at the second|first|new',
    'i|we|they|he|she _2 had|got|have|met|spoke|talked|missed|get _3 chance|opportunity|interview|meeting|again|interviews|call',
    'no|not|never|without|pursue|deserve|pursued|accepted _3 another|second|again',
    'gave|give|giving me a|another|second chance anyway',
  ],
};
