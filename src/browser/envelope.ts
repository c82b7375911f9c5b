/** What travels: a name from the table and its input. */
export interface Envelope {
  readonly afterword: string;
  readonly input: unknown;
}

/** What comes back. Errors travel as their message, which never holds any of the person's text. */
export type Reply =
  | { readonly ok: true; readonly output: unknown }
  | { readonly ok: false; readonly error: string };

/** A message was not answered, or its handler failed. */
export class MessageError extends Error {
  override readonly name = 'MessageError';
}

/** The output of a reply. @throws {MessageError} naming the message when nobody answered or the handler failed. */
export async function openReply(name: string, reply: Promise<Reply | undefined>): Promise<unknown> {
  let answer: Reply | undefined;
  try {
    answer = await reply;
  } catch (cause) {
    throw new MessageError(`${name}: nobody answered`, { cause });
  }
  if (answer === undefined) throw new MessageError(`${name}: no answer`);
  if (!answer.ok) throw new MessageError(`${name}: ${answer.error}`);
  return answer.output;
}
