import * as z from 'zod/mini';
import { id, instant, text } from '../fields-schema.ts';
import { LIST_LIMIT } from '../limits.ts';
import { ACCOUNT_PARTS, CAUSES, KNOWN } from './notebook.ts';

const accountSchema = z.object(
  Object.fromEntries(ACCOUNT_PARTS.map((part) => [part, text])) as Record<
    (typeof ACCOUNT_PARTS)[number],
    typeof text
  >,
);

export const mistakeSchema = z.object({
  id,
  what: text,
  /** `null` until the person picks or writes one. */
  why: z._default(z.nullable(z.enum(CAUSES)), null),
  whyInOwnWords: text,
  nextTime: text,
});

/** What the interviewer could have done better: `what` is private, `balanced` is what may be said of it. */
export const theirsSchema = z.object({ id, what: text, balanced: text });

export const feedbackPointSchema = z.object({
  id,
  point: text,
  known: z._default(z.enum(KNOWN), 'unsaid'),
  answered: text,
  change: text,
});

export const callSchema = z.object({
  learned: text,
  /** Whether the person would like another chance to meet them. */
  wantsChance: z._default(z.boolean(), false),
  /** The person's own questions to the recruiter, one a line. */
  questions: text,
  /** What was said on the phone. */
  notes: text,
});

/** The three short questions of "Write it with me". */
export const answersSchema = z.object({ valued: text, interest: text, addition: text });

const many = <S extends z.ZodMiniType>(entry: S) =>
  z._default(z.array(entry).check(z.maxLength(LIST_LIMIT)), []);

/** The private notes on one interview. Never sent to a content script. */
export const notebookSchema = z.object({
  account: z.prefault(accountSchema, {}),
  mistakes: many(mistakeSchema),
  theirs: many(theirsSchema),
  feedback: many(feedbackPointSchema),
  call: z.prefault(callSchema, {}),
  answers: z.prefault(answersSchema, {}),
  /** What the person wants to ask, or be asked, at the next interview: one a line. */
  toPrepare: text,
  changedAt: z._default(instant, 0),
});

export type Notebook = Readonly<z.infer<typeof notebookSchema>>;
export type Mistake = Readonly<z.infer<typeof mistakeSchema>>;
export type Theirs = Readonly<z.infer<typeof theirsSchema>>;
export type FeedbackPoint = Readonly<z.infer<typeof feedbackPointSchema>>;
export type CallNotes = Readonly<z.infer<typeof callSchema>>;
export type Answers = Readonly<z.infer<typeof answersSchema>>;
