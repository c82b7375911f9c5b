import type { MoveKind } from './move.ts';

/**
 * What the model now and then takes for a move and is none, by move: a clause with one of these does not make it. Each
 * is bounded, so that none can run away.
 */
export const EXCEPTIONS: ReadonlyMap<MoveKind, readonly RegExp[]> = new Map([
  [
    'apology',
    [
      // Sympathy is for somebody else.
      /\bsorry to (?:hear|see|learn|read)\b/i,
      /\bsorry (?:for|about) (?:your|his|her|their) (?!inconvenience|trouble|wait|time|confusion|delay)/i,
      /\bsorry (?:that )?(?:you|he|she|they)(?:['\u2019](?:re|ve)| are| is| were| was| have| has| went| lost| feel)\b/i,
      // A saying; somebody else's.
      /\bthan sorry\b/i,
      /\b(?:his|her|their) (?:\w+ )?(?:apolog|regrets?\b)/i,
      /\b(?:he|she|they|who) (?:\w+ )?apologi[sz]ed\b/i,
    ],
  ],
  [
    'mistake',
    [
      // To have or to get, not to regret.
      /\bshould have (?:it|them|these|those|this|that|the|your|an?|some|more|\w+ back)\b(?! (?:been|asked|said|done))/i,
      // A lead-in to something new.
      /\bforgot to (?:mention|add|say|ask|tell)\b/i,
      // What became of a firm or a market is nobody's flaw.
      /\b(?:with|after|by|because of|due to|during|since) (?:the|our|its|their) (?:\w+ )?(?:fall|collapse|closure|closing|bankruptcy|insolvency|merger|takeover|lay-?offs|restructuring|reorganisation|reorganization|downturn|recession|budget cuts)\b/i,
      // Found by chance.
      /\bstumbl(?:e|ed|ing) (?:in|up)?(?:to|on|across)\b/i,
    ],
  ],
  // Because of, not thanks for.
  ['thanks', [/^thanks to (?:the|a|an) (?![^.]{0,80}\bfor\b)/i]],
  // Refused or denied.
  [
    'direct-contact',
    [
      /(?:\bnot|\bnever|n['\u2019]t) (?:\w+ )?(?:contact|writ|messag|e-?mail|connect|add|reach|approach|phone|call)/i,
    ],
  ],
]);
