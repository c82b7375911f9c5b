/** Says that one is sorry. */
const SORRY = /\b(?:sorry|apolog\w+|regrets?|(forgive|excuse|pardon)(?: me)?)\b/iu;
/** What comes before it in its clause and says no more than how much. */
const HOW_MUCH =
  /^(?:(?:please|do|let|i|we|my|our|a|once|again)\b(?!.*\b(?:if|as|h[ie][sr]|their)\b).{0,60})?$/iu;
/** Between that word and what it is for. */
const FILLER = /^(?:,? (?:enough|again|once more|so much|very much|\w+ly|to your? ?(?:team|panel)?))*,? ?/iu;
/** Makes the matter larger than it was. */
const LARGE =
  /(?<! an) (?:completely|utterly|terribl[ey]|absolutely|extremely|awful|very|really|so(?! that| I))(?= \w)/giu;
const FEWEST_UNITS_SAVED = 3;

/**
 * One short apology for the same thing as a longer or heavier clause, without a full stop; null when it cannot be told
 * what it is for, or is short already.
 */
export function shortApology(clause: string): string | null {
  const said = clause.replace(/\s+/gu, ' ');
  const sorry = SORRY.exec(said);
  if (sorry === null) return null;
  if (!HOW_MUCH.test(said.slice(0, sorry.index))) return null;
  const after = said.slice(sorry.index + sorry[0].length);
  const reason = reasonOf(after.slice(FILLER.exec(after)?.[0].length ?? 0), sorry[1] !== undefined);
  if (reason === null) return null;
  const who = /^(?:we|our)\b/iu.test(said) ? 'We are' : 'I am';
  const short = `${who} sorry${reason.replace(LARGE, '')}`;
  return clause.length - short.length < FEWEST_UNITS_SAVED ? null : short;
}

function reasonOf(what: string, forgiven: boolean): string | null {
  if (what === '') return '';
  if (/^(?:for|about|that|if)\b/iu.test(what)) return ` ${what}`;
  if (/^(?:I|we)\b/iu.test(what)) return ` that ${what}`;
  return forgiven && /^(?:my|our|the|any|this|how)\b/iu.test(what) ? ` for ${what}` : null;
}
