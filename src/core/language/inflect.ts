import { IRREGULAR_FORMS } from './irregular-forms.ts';

/** Every form of one English verb (or, for `base` and `s`, noun). */
export interface Forms {
  readonly base: string;
  readonly s: string;
  readonly past: readonly string[];
  readonly ing: string;
}

const irregular = new Map(
  IRREGULAR_FORMS.map((line): [string, readonly string[]] => {
    const [base = '', ...past] = line.split(' ');
    return [base, past];
  }),
);

/** One short syllable that ends consonant, vowel, consonant doubles its last letter: flub, flubbed. */
const DOUBLES = /^[^aeiou]*[aeiou][bdgklmnprt]$/u;
/** Longer verbs stressed on the last syllable, which spelling does not show. */
const DOUBLES_LONG = new Set(['admit', 'commit', 'refer', 'prefer', 'regret', 'omit', 'submit', 'unravel']);

const known = new Map<string, Forms>();

/** The forms of a verb: irregular ones from the table, the rest by the rules of English spelling. */
export function inflect(base: string): Forms {
  const forms = known.get(base) ?? formsOf(base);
  known.set(base, forms);
  return forms;
}

function formsOf(base: string): Forms {
  const past = irregular.get(base);
  const doubled = DOUBLES.test(base) || DOUBLES_LONG.has(base) ? base + base.slice(-1) : base;
  const stem = base.endsWith('e') ? base.slice(0, -1) : doubled;
  const y = /[^aeiou]y$/u.test(base);
  return {
    base,
    s: y ? `${base.slice(0, -1)}ies` : /(?:s|x|z|ch|sh|[^aeiou]o)$/u.test(base) ? `${base}es` : `${base}s`,
    past: past ?? [y ? `${base.slice(0, -1)}ied` : `${stem}ed`],
    ing: base.endsWith('ie') ? `${base.slice(0, -2)}ying` : base.endsWith('ee') ? `${base}ing` : `${stem}ing`,
  };
}
