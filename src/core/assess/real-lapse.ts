/** Somebody was left waiting. Matched against one sentence. */
const ABSENT =
  /\b(?:miss(?:ed|ing)|forgetting|forgot|slept through) (?:about )?(?:our|the|my|your|this|today's|yesterday's|\w+day's)\b|\bmissed you\b|\bn(?:ot|['’]t) (?:able to )?(?:attend|turn|show|join|make it|be there|call)\b|\bno[- ]show\b|\b(?:overslept|double-booked|stood you up)\b|\bkeeping you waiting\b|\bkept you waiting\b/iu;
const LATE =
  /\b(?:was|being|arrived|arriving|came|coming|joined|joining) (?:so |very |quite |rather |a little |\d+ minutes |[a-z]+ minutes )?late\b|\b(?:my|the) (?:lateness|absence|late arrival)\b/iu;
/** Somebody was treated rudely. */
const RUDE =
  /\b(?:was|being|were) (?:so |very |quite |rather )?(?:rude|abrupt|short with|disrespectful)\b|\bmy (?:rudeness|tone|outburst)\b|\b(?:lost|losing) my temper\b|\b(?:hung|hanging) up on\b/iu;
/** "I missed the point": something went badly, and nobody was left waiting for it. */
const IN_ANSWERING =
  /\bmiss(?:ed|ing) (?:the|my|your|our) (?:\w+ )?(?:point|question|answer|mark|opportunity|chance|email|message)\b|\blate (?:reply|answer|response|email|message)\b|\b(?:reply|respond|answer|write|writing|get|getting)\w* (?:back )?(?:to you )?(?:so )?late\b/iu;

/**
 * Whether an apology in these words is for a real lapse: absence, lateness, rudeness. The one apology for it belongs in
 * the email, and at its beginning. A late reply or an answer that went badly is none.
 */
export function isRealLapse(sentence: string): boolean {
  return (
    (ABSENT.test(sentence) || LATE.test(sentence) || RUDE.test(sentence)) && !IN_ANSWERING.test(sentence)
  );
}
