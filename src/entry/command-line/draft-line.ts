import * as z from 'zod/mini';
import type { Draft } from '../../core/draft.ts';
import { interviewSchema } from '../../core/interview/interview-schema.ts';
import type { Message } from '../../core/message.ts';

z.config({ jitless: true });

const recipientList = z.union([
  z.literal('unknown'),
  z.array(z.object({ name: z.exactOptional(z.string()), address: z.string() })),
]);

/** A list that is not given is not known, which is not the same as empty. */
const recipientsSchema = z.object({
  to: z._default(recipientList, 'unknown'),
  cc: z._default(recipientList, 'unknown'),
  bcc: z._default(recipientList, 'unknown'),
});

const lineSchema = z.object({
  id: z.string(),
  text: z.string(),
  subject: z.exactOptional(z.string()),
  recipients: z.exactOptional(recipientsSchema),
  interview: z.exactOptional(interviewSchema),
});

/** What a line of JSON says: a draft to read, or what is wrong with the line, in no words of its own. */
export type DraftLine = { readonly id: string; readonly draft: Draft } | { readonly problem: Message };

/**
 * Reads one line of a JSON Lines file.
 * @param number the line's number in the file, from 1
 */
export function readDraftLine(line: string, number: number): DraftLine {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    // The parser's own message quotes the line, which may hold a draft.
    return { problem: { key: 'cli_line_not_json', args: [String(number)] } };
  }
  const parsed = z.safeParse(lineSchema, value);
  if (parsed.success) {
    const { id, ...draft } = parsed.data;
    return { id, draft };
  }
  const path = parsed.error.issues[0]?.path.join('.') ?? '';
  if (path === '') return { problem: { key: 'cli_line_no_object', args: [String(number)] } };
  return { problem: { key: 'cli_line_bad_field', args: [String(number), path] } };
}
