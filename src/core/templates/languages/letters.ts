import type { Interview } from '../../interview/interview.ts';
import type { PlaceholderName } from '../placeholders.ts';
import { prefill } from '../prefill.ts';
import type { LetterTag, OtherWords, Template } from '../template.ts';

/** Templates of another language, as they are written down: named as the English one for the same moment. */
export type Letters = readonly Omit<Template, 'language' | 'other'>[];

export interface LettersIn {
  readonly tag: Exclude<LetterTag, 'en'>;
  /** Every gap that one of the letters has. */
  readonly gaps: OtherWords['gaps'];
  readonly letters: Letters;
}

/** Templates with what they need of their language. */
export function lettersIn({ tag, gaps, letters }: LettersIn): readonly Template[] {
  return letters.map((letter) => ({
    ...letter,
    id: `${tag}-${letter.id}`,
    language: tag,
    other: { gaps, known: {} },
  }));
}

/** The template with what the interview says for its gaps, dates and lists of names written as its language does. */
export function knowing(template: Template, interview: Interview): Template {
  const { language, other } = template;
  if (other === undefined) return template;
  const known: Partial<Record<PlaceholderName, string>> = Object.fromEntries(prefill(interview, language));
  return { ...template, other: { ...other, known } };
}

/** The id of the English template for the same moment; an English one's or an own one's is its own. */
export function momentOf({ id, language, other }: Template): string {
  return other === undefined ? id : id.slice(`${language}-`.length);
}
