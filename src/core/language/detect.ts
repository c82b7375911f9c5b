import { FUNCTION_WORDS, OWN_LETTERS } from './function-words.ts';

/** Fewer words than this say too little; they are read as English. */
const ENOUGH_WORDS = 8;
/** Another language needs this many words of its own … */
const ENOUGH_EVIDENCE = 3;
/** … which must be this share of all words: fewer are names, or a phrase in passing. */
const ENOUGH_SHARE = 0.12;
/** So many UTF-16 units of a text decide; what follows says the same, or is another paragraph's matter. */
const SAMPLE = 2_000;
/** Chinese and Japanese write without spaces; so many characters count as one word. */
const CHARACTERS_PER_WORD = 2;

/** Which language a script stands for. Later rows win a tie, so that kana and hangul outweigh the Han among them. */
const SCRIPTS: ReadonlyArray<{ code: string; letters: RegExp; spaced: boolean }> = [
  { code: 'he', letters: /\p{Script=Hebrew}/gu, spaced: true },
  { code: 'ar', letters: /\p{Script=Arabic}/gu, spaced: true },
  { code: 'ru', letters: /\p{Script=Cyrillic}/gu, spaced: true },
  { code: 'el', letters: /\p{Script=Greek}/gu, spaced: true },
  { code: 'zh', letters: /\p{Script=Han}/gu, spaced: false },
  { code: 'ja', letters: /[\p{Script=Hiragana}\p{Script=Katakana}]/gu, spaced: false },
  { code: 'ko', letters: /\p{Script=Hangul}/gu, spaced: true },
];

const LATIN_LETTERS = /\p{Script=Latin}/gu;
// From Greek on, without punctuation such as dashes and curly quotes.
const BEYOND_LATIN = /[\u0370-\u1dff\u2e80-\uffff]/u;
const ONLY_IN_UKRAINIAN = /[іїєґ]/iu;
const ONLY_IN_PERSIAN = /[پچژگ]/u;
const WORD = /[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*/gu;
// "I'm", "don't", "we'll": the ends that make an elided word English and not "l'entretien".
const ENGLISH_CONTRACTION = /'(?:s|m|t|re|ve|ll|d)$/u;
// What mail merges leave in a text; the names in it are no words of the writer's.
const MERGE_FIELD = /[{}$<>]/u;

const languagesOf = new Map<string, string[]>();
for (const [code, words] of FUNCTION_WORDS) {
  for (const word of words) {
    const languages = languagesOf.get(word);
    if (languages === undefined) languagesOf.set(word, [code]);
    else languages.push(code);
  }
}

/**
 * ISO 639-1 code of the language a text or one of its paragraphs is written in. It is `en` unless there is positive
 * evidence of another:
 *
 * 1. More letters of another script than Latin ones decide by script (`he ar ru el zh ja ko` …), from eight words on;
 *    Chinese and Japanese count two characters as a word. Letters of their own tell Ukrainian from Russian and
 *    Persian from Arabic.
 * 2. Else each language's little words ("il", "per", "della") are counted; addresses, links and merge fields are no
 *    words. The language with most of them wins if it has at least three, more than one in nine words, and twice as
 *    many as English ("the", "with", "I'm").
 * 3. Everything else, and any text of under eight words, is `en`: an English text with foreign names or a phrase has
 *    its own little words around them, and a list of names has too few of any.
 *
 * Which of two close relatives (`no` and `da`) it says may be wrong; that it is not English is what it is for. It
 * reads the first 2,000 UTF-16 units and no more.
 */
export function detectLanguage(text: string): string {
  const sample = text.slice(0, SAMPLE);
  return byScript(sample) ?? byFunctionWords(sample) ?? 'en';
}

function byScript(text: string): string | null {
  if (!BEYOND_LATIN.test(text)) return null;
  const latin = countOf(text, LATIN_LETTERS);
  let best = { code: 'en', letters: 0, spaced: true };
  let others = 0;
  for (const { code, letters: pattern, spaced } of SCRIPTS) {
    const letters = countOf(text, pattern);
    others += letters;
    // A Japanese text may hold more Han than kana; a fifth of kana is enough to tell it from Chinese.
    const outweighs =
      best.code === 'zh' && code === 'ja' ? letters * 5 >= best.letters : letters >= best.letters;
    if (letters > 0 && outweighs) best = { code, letters, spaced };
  }
  if (others <= latin) return null;
  const words = best.spaced ? countOf(text, WORD) : others / CHARACTERS_PER_WORD;
  if (words < ENOUGH_WORDS) return null;
  if (best.code === 'ru' && ONLY_IN_UKRAINIAN.test(text)) return 'uk';
  if (best.code === 'ar' && ONLY_IN_PERSIAN.test(text)) return 'fa';
  return best.code;
}

function countOf(text: string, pattern: RegExp): number {
  let count = 0;
  for (const _match of text.matchAll(pattern)) count += 1;
  return count;
}

function byFunctionWords(text: string): string | null {
  const words = wordsOf(text);
  if (words.length < ENOUGH_WORDS) return null;
  const evidence = new Map<string, number>();
  for (const word of words) {
    for (const code of evidenceOf(word)) evidence.set(code, (evidence.get(code) ?? 0) + 1);
  }
  const english = evidence.get('en') ?? 0;
  let best = { code: 'en', count: 0 };
  for (const [code, count] of evidence) {
    if (code !== 'en' && count > best.count) best = { code, count };
  }
  const needed = Math.max(ENOUGH_EVIDENCE, words.length * ENOUGH_SHARE, english * 2);
  return best.count >= needed ? best.code : null;
}

function wordsOf(text: string): string[] {
  const words: string[] = [];
  for (const [chunk] of text.normalize('NFC').toLowerCase().matchAll(/\S+/gu)) {
    if (chunk.includes('@') || chunk.includes('://') || chunk.startsWith('www.') || MERGE_FIELD.test(chunk))
      continue;
    for (const [word] of chunk.matchAll(WORD)) words.push(word.replaceAll('’', "'"));
  }
  return words;
}

function evidenceOf(word: string): readonly string[] {
  const whole = languagesOf.get(word);
  if (whole !== undefined) return whole;
  const apostrophe = word.indexOf("'");
  if (apostrophe !== -1) {
    if (ENGLISH_CONTRACTION.test(word)) return ['en'];
    return languagesOf.get(word.slice(0, apostrophe + 1)) ?? [];
  }
  const codes = [];
  for (const [code, letters] of OWN_LETTERS) if (letters.test(word)) codes.push(code);
  return codes;
}
