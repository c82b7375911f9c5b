import { ENGLISH } from './english.ts';

const irregular = new Map<string, string>();
for (const line of ENGLISH.irregularForms.split('\n')) {
  const [base = '', ...past] = line.split(' ');
  for (const word of past) irregular.set(word, bare(base));
}

/**
 * A word, lower case, as its stem, by the rules of English spelling: "rambled" and "rambling" share the stem
 * of "ramble". The stem is a key and need be no word. Equal for every word of a verb that is regular or listed in
 * `irregular-forms.ts`; two unrelated words rarely share one.
 */
export function stemOf(word: string): string {
  const known = irregular.get(word);
  if (known !== undefined) return known;
  const length = word.length;
  if (length > 3 && word.endsWith('s') && !/[siu]s$/u.test(word))
    return bare(word.slice(0, /(?:[sxzio]|[cs]h)es$/u.test(word) ? -2 : -1), true);
  if (length > 3 && word.endsWith('ed') && !word.endsWith('eed') && VOWEL.test(word.slice(0, -2)))
    return bare(word.slice(0, -2), true);
  if (length > 4 && word.endsWith('ing') && VOWEL.test(word.slice(0, -3)))
    return bare(word.slice(0, -3), true);
  if (length > 4 && word.endsWith('ly')) return bare(adjectiveOf(word));
  return bare(word);
}

const VOWEL = /[aeiouy]/u;
/** "hop" of "hoped": had the verb been "hop", it would be "hopped". */
const LOST_E = /^(?:[^aeiou]*[aeiou][^aeiouwxy]|[a-z]?[^aeo])$/u;

/** "terribl" of "terribly", "poor" of "poorly", "happi" of "happily". */
function adjectiveOf(word: string): string {
  return word.endsWith('bly') ? `${word.slice(0, -1)}e` : word.slice(0, -2);
}

/** Takes off what comes and goes with endings: a doubled consonant, a silent e, y for i. */
function bare(word: string, ended = false): string {
  const single = word.replace(/([^aeiouflsz])\1$/u, '$1');
  const whole = ended && single === word && LOST_E.test(word) ? `${word}e` : single;
  if (whole.length > 4 && whole.endsWith('e')) return whole.slice(0, -1);
  return whole.length > 2 ? whole.replace(/([^aeiou])y$/u, '$1i') : whole;
}
