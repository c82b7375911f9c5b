import { browser } from './browser.ts';
import { type Envelope, MessageError, openReply, type Reply } from './envelope.ts';
import { companionMessages, entryMessages, type Input, type Output } from './message-table.ts';

const table = { ...entryMessages, ...companionMessages };
type Table = typeof table;

/**
 * Asks the scripts in a webmail's tab. Checks what goes out and what comes back against the table.
 * @throws {MessageError} naming the message when nobody there answers it, its handler failed, or a shape is wrong.
 */
export async function sendToTab<N extends keyof Table & string>(
  tabId: number,
  name: N,
  input: Input<Table, N>,
): Promise<Output<Table, N>> {
  const checked = table[name].input.safeParse(input);
  if (!checked.success) throw new MessageError(`${name}: wrong input`);
  // Webmail composers live in the top frame; an answer from another frame would be somebody else's.
  const message: Envelope = { afterword: name, input: checked.data };
  const reply = browser.tabs.sendMessage<Envelope, Reply>(tabId, message, { frameId: 0 });
  const output = table[name].output.safeParse(await openReply(name, reply));
  if (!output.success) throw new MessageError(`${name}: wrong output`);
  return output.data as Output<Table, N>;
}
