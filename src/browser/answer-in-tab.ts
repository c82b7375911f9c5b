import { browser } from './browser.ts';
import type { Envelope, Reply } from './envelope.ts';
import type { companionMessages, entryMessages, Input, Output } from './message-table.ts';

type TabTable = typeof entryMessages & typeof companionMessages;

export type TabHandlers = {
  readonly [N in keyof TabTable]?: (
    input: Input<TabTable, N>,
  ) => Output<TabTable, N> | Promise<Output<TabTable, N>>;
};

/**
 * Answers these messages in a webmail's page until the signal aborts, and leaves the others to other listeners there.
 * Only this extension's own worker and pages can send to a tab, and `sendToTab` checks each message against the table
 * before it leaves: the schema library stays out of the page.
 */
export function answerInTab(handlers: TabHandlers, signal: AbortSignal): void {
  // The form that every browser knows: Chromium takes a promise from a listener only since version 148.
  function listener(
    message: unknown,
    sender: chrome.runtime.MessageSender,
    respond: (reply: Reply) => void,
  ): boolean {
    const name = nameOf(message);
    if (sender.id !== browser.runtime.id || name === null || !Object.hasOwn(handlers, name)) return false;
    const handler = handlers[name as keyof TabTable] as (input: unknown) => unknown;
    void reply(handler, (message as Envelope).input).then(respond);
    return true;
  }
  const { onMessage } = browser.runtime;
  onMessage.addListener(listener);
  signal.addEventListener('abort', () => onMessage.removeListener(listener), { once: true });
}

function nameOf(message: unknown): string | null {
  if (typeof message !== 'object' || message === null || !('afterword' in message)) return null;
  return typeof message.afterword === 'string' ? message.afterword : null;
}

async function reply(handler: (input: unknown) => unknown, input: unknown): Promise<Reply> {
  try {
    return { ok: true, output: await handler(input) };
  } catch (error) {
    return { ok: false, error: error instanceof Error ? error.name : 'failed' };
  }
}
