import { browser } from './browser.ts';
import type {
  companionMessages,
  entryMessages,
  Input,
  MessageTable,
  Output,
  workerMessages,
} from './message-table.ts';

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

type WorkerTable = typeof workerMessages;
type TabTable = typeof entryMessages & typeof companionMessages;

/** @throws {MessageError} naming the message when nobody answers it or its handler failed. */
export async function sendToWorker<N extends keyof WorkerTable & string>(
  name: N,
  input: Input<WorkerTable, N>,
): Promise<Output<WorkerTable, N>> {
  return open<WorkerTable, N>(name, browser.runtime.sendMessage<Envelope, Reply>({ afterword: name, input }));
}

/** @throws {MessageError} naming the message when nobody in that tab answers it or its handler failed. */
export async function sendToTab<N extends keyof TabTable & string>(
  tabId: number,
  name: N,
  input: Input<TabTable, N>,
): Promise<Output<TabTable, N>> {
  // Webmail composers live in the top frame; an answer from another frame would be somebody else's.
  const reply = browser.tabs.sendMessage<Envelope, Reply>(tabId, { afterword: name, input }, { frameId: 0 });
  return open<TabTable, N>(name, reply);
}

async function open<T extends MessageTable, N extends keyof T>(
  name: N,
  reply: Promise<Reply | undefined>,
): Promise<Output<T, N>> {
  let answer: Reply | undefined;
  try {
    answer = await reply;
  } catch (cause) {
    throw new MessageError(`${String(name)}: nobody answered`, { cause });
  }
  if (answer === undefined) throw new MessageError(`${String(name)}: no answer`);
  if (!answer.ok) throw new MessageError(`${String(name)}: ${answer.error}`);
  // The other end is this extension's own code, which checked the output against the same table.
  return answer.output as Output<T, N>;
}
