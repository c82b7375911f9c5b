/**
 * Phrases of pain or rights that no single word gives away. A sentence is looked through for them only when it holds a
 * word that `word-lists.ts` marks as tender.
 */
export const CARE: readonly RegExp[] = [
  /\bpanic (?:attack|disorder)/i,
  /\b(?:my|our|his|her|your) (?:accent|skin|race|religion|faith|age|gender|body|nationality)\b/i,
  /\blost (?:my|our|his|her) (?:\w+ )?(?:baby|son|daughter|child|girl|boy|mother|father|mum|mom|dad|husband|wife|partner|brother|sister|friend|grand\w+)\b/i,
  /\b(?:am|are|is|i['\u2019]m|being|was|went|going) (?:\w+ )?(?:deaf|blind|ill|sick|disabled|unwell)\b/i,
  /\b(?:no|without an?|any|an) (?:\w+ )?(?:interpreter|ramp|adjustments?)\b/i,
  /\b(?:had|with|have|has) (?:a |an )?(?:\w+ )?(?:fever|flu|breakdown|stroke|depression|anxiety disorder)\b/i,
];
