/**
 * Who reads it: `recruiter`; `company`, by way of the recruiter, who forwards it; `direct`, for people who had no
 * recruiter.
 */
export const AUDIENCES = ['recruiter', 'company', 'direct'] as const;
export type Audience = (typeof AUDIENCES)[number];

/** An email with gaps, written `{{name}}`. English, like the drafts it becomes. */
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
}
