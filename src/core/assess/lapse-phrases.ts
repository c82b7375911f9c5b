/** How somebody tells of a lapse towards another person. Each is matched against one sentence. */
export interface LapsePhrases {
  /** Somebody was left waiting. */
  readonly absent: RegExp;
  readonly late: RegExp;
  /** Somebody was treated rudely. */
  readonly rude: RegExp;
  /** "I missed the point": something went badly, and nobody was left waiting for it. */
  readonly inAnswering: RegExp;
}

export const LAPSE_PHRASES: LapsePhrases = {
  absent:
    /\b(?:miss(?:ed|ing)|forgetting|forgot|slept through) (?:about )?(?:our|the|my|your|this|today's|yesterday's|\w+day's)\b|\bmissed you\b|\bn(?:ot|['’]t) (?:able to )?(?:attend|turn|show|join|make it|be there|call)\b|\bno[- ]show\b|\b(?:overslept|double-booked|stood you up)\b|\bkeeping you waiting\b|\bkept you waiting\b/iu,
  late: /\b(?:was|being|arrived|arriving|came|coming|joined|joining) (?:so |very |quite |rather |a little |\d+ minutes |[a-z]+ minutes )?late\b|\b(?:my|the) (?:lateness|absence|late arrival)\b/iu,
  rude: /\b(?:was|being|were) (?:so |very |quite |rather )?(?:rude|abrupt|short with|disrespectful)\b|\bmy (?:rudeness|tone|outburst)\b|\b(?:lost|losing) my temper\b|\b(?:hung|hanging) up on\b/iu,
  inAnswering:
    /\bmiss(?:ed|ing) (?:the|my|your|our) (?:\w+ )?(?:point|question|answer|mark|opportunity|chance|email|message)\b|\blate (?:reply|answer|response|email|message)\b|\b(?:reply|respond|answer|write|writing|get|getting)\w* (?:back )?(?:to you )?(?:so )?late\b/iu,
};
