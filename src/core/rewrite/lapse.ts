/**
 * What may be a real lapse, by what makes it one: absence, lateness, rudeness. Wider than `isRealLapse`, which keeps the
 * reader silent: an apology that may be owed is not advised away.
 */
const LAPSES: readonly RegExp[] = [
  /\bmiss(?:ed|ing)? (?:\w+ ){1,3}(?:interview|call|meeting)|absen|no[ -]show|\b(?:turn|show)(?:ing|ed)? up|n(?:o|['\u2019])t (?:able to )?(?:make it|attend|come to|join)/iu,
  /\blate\b|\bdelay|waiting|overslept|deadline/iu,
  /\brude|short with|temper|abrupt|interrupt|shout|hanging up/iu,
];
/** How far back an earlier word on the same lapse is looked for, in UTF-16 units. */
const NEAR = 4_000;

export function isLapse(words: string): boolean {
  return LAPSES.some((lapse) => lapse.test(words));
}

/** Whether the lapse that a sentence tells of has been spoken of before it. */
export function isLapseToldBefore(text: string, at: number, words: string): boolean {
  const earlier = text.slice(Math.max(0, at - NEAR), at);
  return LAPSES.every((lapse) => !lapse.test(words) || lapse.test(earlier));
}
