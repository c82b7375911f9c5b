import { browser } from './browser.ts';
import { type Envelope, MessageError, openReply, type Reply } from './envelope.ts';
import { frameInUse } from './frame-in-use.ts';
import { companionMessages, entryMessages, type Input, type Output } from './message-table.ts';

const table = { ...entryMessages, ...companionMessages };
type Table = typeof table;

/**
 * Asks the scripts in a webmail's tab, in the frame whose composers are in use. Checks what goes out and what comes
 * back against the table.
 * @throws {MessageError} naming the message when nobody there answers it, its handler failed, or a shape is wrong.
 */
export async function sendToTab<N extends keyof Table & string>(
  tabId: number,
  name: N,
  input: Input<Table, N>,
): Promise<Output<Table, N>> {
  const message = envelope(name, input);
  const frameId = await frameInUse(tabId);
  // An answer from another frame would be somebody else's.
  const reply = browser.tabs.sendMessage<Envelope, Reply>(tabId, message, { frameId });
  const output = table[name].output.safeParse(await openReply(name, reply));
  if (!output.success) throw new MessageError(`${name}: wrong output`);
  return output.data as Output<Table, N>;
}

/** Tells the scripts in every frame of a tab. Where there are none, nobody hears it. */
export async function tellTab<N extends keyof Table & string>(
  tabId: number,
  name: N,
  input: Input<Table, N>,
): Promise<void> {
  await browser.tabs.sendMessage(tabId, envelope(name, input)).catch(() => undefined);
}

/** @throws {MessageError} when the input is not of the message's shape */
function envelope<N extends keyof Table & string>(name: N, input: Input<Table, N>): Envelope {
  const checked = table[name].input.safeParse(input);
  if (!checked.success) throw new MessageError(`${name}: wrong input`);
  return { afterword: name, input: checked.data };
}
