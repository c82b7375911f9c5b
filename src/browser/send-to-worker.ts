import { browser } from './browser.ts';
import { type Envelope, MessageError, openReply, type Reply } from './envelope.ts';
import type { Input, Output, workerMessages } from './message-table.ts';

type Table = typeof workerMessages;

/** How long the worker may take, in milliseconds: far above what it takes when it has to be started first. */
const PATIENCE = 10_000;

/**
 * Asks the worker, which checks what comes in and what goes out against the table. The browser may stop it in the midst
 * of an answer: it is asked again, twice at most, which starts it anew. For what can be done twice without harm.
 * @throws {MessageError} naming the message when nobody answers it in time or its handler failed.
 */
export function sendToWorker<N extends keyof Table & string>(
  name: N,
  input: Input<Table, N>,
): Promise<Output<Table, N>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new MessageError(`${name}: no answer in time`)), PATIENCE);
  });
  const ask = () => sendOnce(name, input);
  return Promise.race([ask().catch(ask).catch(ask), silence]).finally(() => clearTimeout(timer));
}

/**
 * Asks the worker once, and waits as long as it takes: for what would else be done twice, such as opening a composer.
 * @throws {MessageError} naming the message when nobody answers it or its handler failed.
 */
export async function sendOnce<N extends keyof Table & string>(
  name: N,
  input: Input<Table, N>,
): Promise<Output<Table, N>> {
  const reply = browser.runtime.sendMessage<Envelope, Reply>({ afterword: name, input });
  return (await openReply(name, reply)) as Output<Table, N>;
}
