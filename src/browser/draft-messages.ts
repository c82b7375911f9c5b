import * as z from 'zod/mini';
import { id } from '../core/fields-schema.ts';
import type { DraftGuard } from '../core/guard/judge-draft.ts';
import { PLACEHOLDER_NAMES } from '../core/templates/placeholders.ts';

z.config({ jitless: true });

/** Shapes of what a composer asks the worker about its draft, which knows all interviews and may read the notes. */

const text = z.string().check(z.maxLength(200_000));
const shortText = z.string().check(z.maxLength(2_000));

const recipientsSchema = z.union([
  z.literal('unknown'),
  z.readonly(
    z
      .array(z.object({ name: z.exactOptional(shortText), address: shortText }))
      // As many as any webmail sends to at once.
      .check(z.maxLength(2_000)),
  ),
]);
const threeFields = z.object({ to: recipientsSchema, cc: recipientsSchema, bcc: recipientsSchema });

export const draftQuestionSchema = z.object({
  draft: z.object({ text, subject: z.exactOptional(text), recipients: threeFields }),
  evidence: z.object({ prefilled: z.nullable(threeFields), quotedHeader: shortText }),
  chosen: z.nullable(z.union([id, z.literal('')])),
  wroteFirst: z.enum(['yes', 'no', 'unknown']),
});

/** Made by `judgeDraft` of what was checked on its way in. */
export const draftGuardSchema = z.custom<DraftGuard>((given) => typeof given === 'object' && given !== null);

const answersSchema = z.object({ valued: text, interest: text, addition: text });
const valuesSchema = z.array(z.tuple([z.enum(PLACEHOLDER_NAMES), text]));

export const knownWordsSchema = z.object({ values: valuesSchema, answers: answersSchema });
/** What interview and notes say for gaps, and the answers given before. Nothing of the account is among it. */
export type KnownWords = z.infer<typeof knownWordsSchema>;

export const withMeSchema = z.object({
  interviewId: z.nullable(id),
  templateId: shortText,
  values: valuesSchema,
  answers: answersSchema,
});
