import { browser } from './browser.ts';
import type { entryMessages } from './message-table.ts';
import type { Envelope, Reply } from './send.ts';

type Names = keyof typeof entryMessages;

/**
 * What the entry script answers. It carries no schema library, to stay small: only this extension's own worker and
 * pages can reach it, and input it passes on is checked by whoever reads it.
 */
export type EntryHandlers = { readonly [N in Names]: (input: unknown) => unknown };

export function answerEntryMessages(handlers: EntryHandlers, signal: AbortSignal): void {
  const listener = (message: unknown, sender: chrome.runtime.MessageSender): Promise<Reply> | undefined => {
    const name = nameOf(message);
    if (sender.id !== browser.runtime.id || name === null || !Object.hasOwn(handlers, name)) return undefined;
    return reply(handlers[name as Names], (message as Envelope).input);
  };
  // The polyfill lets a listener return a promise; @types/chrome knows only the callback form.
  const onMessage = browser.runtime.onMessage as unknown as {
    addListener(f: typeof listener): void;
    removeListener(f: typeof listener): void;
  };
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
