import { language } from './text.ts';

/**
 * The locale to write dates in: the language of our words, with the person's own country where their browser speaks
 * that language (`en-GB`), so that a date never stands in a language that nothing around it is in.
 */
export function locale(): string {
  const own = language();
  return navigator.languages.find((tag) => tag === own || tag.startsWith(`${own}-`)) ?? own;
}
