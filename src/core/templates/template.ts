import type { PlaceholderName } from './placeholders.ts';

/**
 * Who reads it: `recruiter`; `company`, by way of the recruiter, who forwards it; `direct`, for people who had no
 * recruiter.
 */
export const AUDIENCES = ['recruiter', 'company', 'direct'] as const;
export type Audience = (typeof AUDIENCES)[number];

/** BCP 47 tags of the languages that there are templates in, as a list of them offers them. */
export const LETTER_TAGS = ['en', 'it', 'es', 'fr', 'de'] as const;
export type LetterTag = (typeof LETTER_TAGS)[number];

/** What a template that is not English says for itself where others have the English words. */
export interface OtherWords {
  /** What stands in the draft for each of its gaps, in brackets, and what somebody might write there. */
  readonly gaps: Readonly<
    Partial<Record<PlaceholderName, { readonly gap: string; readonly example: string }>>
  >;
  /** What the interview says for its gaps. */
  readonly known: Readonly<Partial<Record<PlaceholderName, string>>>;
}

/** An email with gaps, written `{{name}}`. */
export interface Template {
  /** Kebab-case; never changes, because choices of it may be stored. */
  readonly id: string;
  readonly title: string;
  /** When to use it, in one sentence. */
  readonly when: string;
  readonly audience: Audience;
  readonly subject: string;
  /** Paragraphs are parted by an empty line; a paragraph is one line. */
  readonly body: string;
  /** The language of all the above. A template of the person's own has none that we know. */
  readonly language?: LetterTag | undefined;
  /** In any language but English. */
  readonly other?: OtherWords | undefined;
}
