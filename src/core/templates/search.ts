import { replacePlaceholders } from './placeholders.ts';
import type { Template } from './template.ts';

/**
 * The templates that have every word of `query`, or a word beginning with it, in their title, in when to use them or
 * in their text, best first: a word in the title weighs more than in the use, and that more than in the text. Case and
 * accents do not matter. Equals keep their order; a blank query finds all.
 */
export function searchTemplates(query: string, templates: readonly Template[]): Template[] {
  const wanted = wordsOf(query);
  const ranked = templates.map((template) => ({ template, rank: rankOf(template, wanted) }));
  return ranked
    .filter(({ rank }) => rank !== null)
    .sort((one, other) => (other.rank ?? 0) - (one.rank ?? 0))
    .map(({ template }) => template);
}

/** `null` when a word is nowhere. A whole word weighs twice what its beginning does. */
function rankOf(template: Template, wanted: readonly string[]): number | null {
  const body = replacePlaceholders(`${template.subject} ${template.body}`, () => ' ');
  const fields = [
    { weight: 100, words: wordsOf(template.title) },
    { weight: 10, words: wordsOf(template.when) },
    { weight: 1, words: wordsOf(body) },
  ];
  let rank = 0;
  for (const word of wanted) {
    let best = 0;
    for (const { weight, words } of fields) {
      if (words.includes(word)) best = Math.max(best, weight * 2);
      else if (words.some((other) => other.startsWith(word))) best = Math.max(best, weight);
    }
    if (best === 0) return null;
    rank += best;
  }
  return rank;
}

function wordsOf(text: string): string[] {
  const plain = text
    .normalize('NFD')
    .replace(/\p{M}|['’]/gu, '')
    .toLowerCase();
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}
