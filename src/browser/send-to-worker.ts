import { browser } from './browser.ts';
import { type Envelope, openReply, type Reply } from './envelope.ts';
import type { Input, Output, workerMessages } from './message-table.ts';

type Table = typeof workerMessages;

/**
 * Asks the worker, which checks what comes in and what goes out against the table.
 * @throws {MessageError} naming the message when nobody answers it or its handler failed.
 */
export async function sendToWorker<N extends keyof Table & string>(
  name: N,
  input: Input<Table, N>,
): Promise<Output<Table, N>> {
  const reply = browser.runtime.sendMessage<Envelope, Reply>({ afterword: name, input });
  return (await openReply(name, reply)) as Output<Table, N>;
}
