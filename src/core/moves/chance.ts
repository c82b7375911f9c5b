import type { MoveData } from './move-data.ts';

/** A polite request to talk again or to be thought of later. */
export const chance: MoveData = {
  kind: 'chance',
  patterns: [
    'another|second|further|new|additional _1 chance|opportunity|interview|conversation|meeting|call|appointment|go|date|look|slot|shot|exercise|discussion|attempt',
    'follow up conversation|interview|meeting|call|chat',
    '~reschedule|~rearrange|~postpone|~reapply',
    '( welcome|appreciate|grateful|love|like|value|delighted|happy|glad|hope|hoping|ask ) _2 for|to|if|have|the|a|an|be _2 chance|opportunity|possibility _2 to|of|for _2 meet|discuss|speak|talk|show|present|interview|try|explain|continue|clarify|talking|meeting|speaking|interviewing|come|another',
    'would|could|might you|it|there|i|we _3 consider|possible|open|willing|possibility|be _4 meeting|meet|speak|talk|another|second|again|new|interview|revisit|reconsider|redo|retake',
    'consider|considering|reconsider|think|considered _3 giving|offering|about|me|my|for|by _4 another|second|new|again|chance|date|appointment|future|other',
    'keep|bear me|my _4 in|on mind|file',
    'meet|speak|talk|chat|interview|come|discuss|visit _3 again|further|once|another|more',
    'future|other|similar|suitable _1 @role',
    'would|if|could|appreciate|love|like|hope|possible|happy ..4 have|set|arrange|schedule|find _4 call|meeting|time|chat|conversation|interview|slot|date',
    'give|giving|given|offer|grant|allow me|us _2 opportunity|chance|date|appointment|interview|slot',
    '( hope|would|like|love|chance|opportunity|happy|appreciate|could ) _5 show|demonstrate|prove _2 you|them|the _5 what|how|true|real|best|better|myself',
    'continue|resume our|the|this conversation|discussion',
    'possibility|chance of meeting|speaking|talking',
    'have another|a second? go|try|look',
    'should|if|when another|a|other|similar|suitable|anything|something _3 role|position|arise|comes|opens|come|open',
    'appreciate|welcome|love|grateful|glad an|another|any|the _1 opportunity|chance to|of !work|join|learn',
  ],
  exceptions: [
    // Thanks for a chance already given.
    'thank|gratitude|appreciated|enjoyed|thankful ...4 for|the|having|giving ...4 chance|opportunity|conversation|meeting|interview|call|interviewing|discussion|invitation|time',
    // Begging, which is another move.
    'please _2 give|grant me|us _3 chance|shot|opportunity|try',
    'give me|us|it _3 chance|shot|try|break _1 please|$',
    'beg|begging|desperate _6 chance',
    // Luck, a company, a fact.
    'by|any|no|fat|slim|little|good chance',
    'in|during|after|before|from|at|because the? second|first|new|of? another',
    'i|we|they|he|she _2 had|got|have|met|spoke|talked|missed|get|did|bombed _3 chance|opportunity|interview|meeting|again|call',
    'no|not|never|without|pursue|deserve|pursued|accepted _3 another|second|again',
  ],
};
