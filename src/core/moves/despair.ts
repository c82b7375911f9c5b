/**
 * What somebody says who may be in danger: not wanting to live, or to be. Said of oneself, now. Never judged; a draft
 * with one of these gets one kind line. Meant to miss "this job hunt is killing me".
 */
export const DESPAIR: readonly RegExp[] = [
  /\bsuicid(?:e|al)\b/i,
  /\b(?:kill|hurt|harm|cut)(?:ing)? my ?self\b/i,
  /\bend(?:ing)? (?:it all|my (?:own )?life|everything)\b/i,
  /\b(?:want(?:ed)?|wish|ready|rather|like|going|hope) (?:to |i (?:was|were|could) ?(?:just )?|be )?(?:just )?(?:die|dead|disappear forever|be dead)\b/i,
  /(?:\bnot|n['\u2019]?t|\bno longer|\bnever) (?:really )?(?:want(?:ed)? to|wanna) (?:be (?:here|alive|around)|live|exist|wake up|go on living)\b/i,
  /\b(?:no|any|what(?:'s| is)) (?:the )?(?:point|reason|sense) (?:in|to|of) (?:my )?(?:living|live|life|being alive|existing|being here)\b/i,
  /\b(?:better off|happier|easier) (?:without me|if i (?:was|were) (?:dead|gone|not here)|dead)\b/i,
  /\b(?:can['\u2019]?t|cannot) go on living\b/i,
  /\bno (?:point|reason|sense) (?:in |to )?(?:going|go|carrying|carry) on(?: any ?more)?[.!]*$/i,
];
