import type { Interview } from '../interview/interview.ts';
import { plainText } from '../plain-words.ts';
import type { Span } from '../span.ts';

/** A word of a name as a text has it. */
interface NameWord extends Span {
  readonly word: string;
}

/** A person's name, in plain words without a title; one word alone is first and last. */
interface Name {
  readonly first: string;
  readonly last: string;
}

/**
 * People of one interview as a text names them: in full, by surname, or by a first name. A name that somebody else of
 * it has too names nobody when it stands alone; neither does a month or a word of the company's name, unless a title
 * comes before it.
 */
export class Mentions {
  readonly #names: readonly Name[];
  readonly #shared: ReadonlySet<string>;
  readonly #ordinary: ReadonlySet<string>;

  constructor(people: 'recruiter' | 'interviewers', interview: Interview) {
    const { recruiter, ownName, company } = interview;
    const interviewers = interview.interviewers.map(({ name }) => name);
    const [named, others] =
      people === 'recruiter' ? [[recruiter.name], interviewers] : [interviewers, [recruiter.name]];
    this.#names = named.flatMap((name) => {
      const [first, ...more] = wordsOf(name);
      return first === undefined ? [] : [{ first, last: more.at(-1) ?? first }];
    });
    this.#shared = new Set([...others, ownName].flatMap(wordsOf));
    this.#ordinary = new Set([...wordsOf(company), ...MONTHS]);
  }

  /** Where a text names one of them, title included, in order. Linear in the text. */
  in(text: string): Span[] {
    if (this.#names.length === 0) return [];
    const found: Span[] = [];
    const words = capitalWords(text);
    for (let at = 0; at < words.length; ) {
      const run = runFrom(text, words, at);
      const span = this.#inRun(run) ?? (isBeginning(text, run) ? this.#inRun(run.slice(1)) : null);
      if (span !== null) found.push(span);
      at += run.length;
    }
    return found;
  }

  /** The one named by the end of capital words that stand together; somebody else's first name makes it another. */
  #inRun(run: readonly NameWord[]): Span | null {
    const titled = run.findLastIndex(({ word }) => TITLES.has(word));
    const named = run.slice(titled + 1).filter(({ word }) => word.length > 1);
    const last = named.at(-1);
    if (last === undefined) return null;
    const others = named.slice(0, -1).map(({ word }) => word);
    const isKnown = this.#names.some((name) =>
      others.length > 0
        ? name.last === last.word && others.includes(name.first)
        : name.last === last.word || name.first === last.word,
    );
    if (!isKnown || (others.length === 0 && this.#isVague(last.word, titled >= 0))) return null;
    return { from: (run[titled] ?? named[0] ?? last).from, to: last.to };
  }

  #isVague(word: string, hasTitle: boolean): boolean {
    return this.#shared.has(word) || (!hasTitle && this.#ordinary.has(word));
  }
}

const TITLES: ReadonlySet<string> = new Set([
  'mr',
  'mrs',
  'ms',
  'miss',
  'mx',
  'dr',
  'prof',
  'professor',
  'sir',
]);
const MONTHS = ['april', 'may', 'june', 'august'];

/** The words of a name, "Hale, Martin" turned round; "Anne-Marie" is one. */
function wordsOf(name: string): string[] {
  const [before = '', after = ''] = name.split(',');
  return `${after} ${before}`
    .split(/\s/u)
    .map(plainText)
    .filter((word) => word !== '' && !TITLES.has(word));
}

/** All but "I" and those of addresses. */
function capitalWords(text: string): NameWord[] {
  return Array.from(text.matchAll(CAPITAL_WORD), ({ 0: written, index }) => ({
    word: plainText(written),
    from: index,
    to: index + written.length,
  })).filter(({ word, to }) => word !== 'i' && text[to] !== '@');
}

/** A word that begins with a capital; a possessive ending is no part of a name. */
const CAPITAL_WORD = /(?<![\p{L}\p{N}@])\p{Lu}(?:[\p{L}\p{M}]|['’-](?!s\b)(?=\p{L}))*/gu;

/** The words from `at` on that nothing but a space parts, or the full stop of a title or an initial. */
function runFrom(text: string, words: readonly NameWord[], at: number): readonly NameWord[] {
  let end = at + 1;
  while (isOfOneName(text, words[end - 1], words[end])) end += 1;
  return words.slice(at, end);
}

function isOfOneName(text: string, before: NameWord | undefined, next: NameWord | undefined): boolean {
  if (before === undefined || next === undefined) return false;
  const between = text.slice(before.to, next.from);
  const isShortened = TITLES.has(before.word) || before.word.length === 1;
  return (isShortened ? AFTER_SHORTENED : AFTER_NAME).test(between);
}

const AFTER_SHORTENED = /^\.?[^\S\n]{0,3}$/u;
const AFTER_NAME = /^[^\S\n]{1,3}$/u;

/** Whether the first of these words owes its capital to the sentence that it begins: "Rang Priya last night". */
function isBeginning(text: string, [first]: readonly NameWord[]): boolean {
  return first !== undefined && BEGINS.test(text.slice(Math.max(first.from - 4, 0), first.from));
}

const BEGINS = /^$|[.!?:\n]["'“‘\s]{0,3}$/u;
