import * as z from 'zod/mini';
import { browser } from './browser.ts';
import type { Reply } from './envelope.ts';
import type { Input, MessageTable, Output, Sender } from './message-table.ts';

/** Where a message came from, as far as a handler needs it. */
export interface Origin {
  readonly sender: Sender;
  readonly tabId?: number;
  readonly frameId?: number;
  /** Of a content script: the address of its tab, as far as it may be known, or else of its frame. */
  readonly url?: string;
  /** Whether it comes from a private window, where nothing may be kept. */
  readonly isPrivate: boolean;
}

export type Handlers<T extends MessageTable> = {
  readonly [N in keyof T]: (input: Input<T, N>, origin: Origin) => Output<T, N> | Promise<Output<T, N>>;
};

/** Chromium's worker and Firefox's event page, as `MessageSender.url` names them (seen 2026-11-23). */
const BACKGROUND = /\/(background\.js|_generated_background_page\.html)$/u;

const envelope = z.object({ afterword: z.string(), input: z.unknown() });

/**
 * Checks and answers one message. Never throws: a message that is not in the table, not of the right shape or not
 * from who may send it gets an error that says which, without its content.
 */
export async function answer<T extends MessageTable>(
  table: T,
  handlers: Handlers<T>,
  message: unknown,
  origin: Origin | null,
): Promise<Reply> {
  const opened = envelope.safeParse(message);
  if (!opened.success) return refuse('not a message of Afterword');
  const name = opened.data.afterword;
  const type = Object.hasOwn(table, name) ? table[name] : undefined;
  const handler = handlers[name];
  if (type === undefined || handler === undefined) return refuse('unknown message');
  if (origin === null || !type.from.includes(origin.sender)) return refuse(`${name}: not allowed from there`);
  const input = type.input.safeParse(opened.data.input);
  if (!input.success) return refuse(`${name}: wrong input`);
  try {
    const output = type.output.safeParse(await handler(input.data as Input<T, string>, origin));
    return output.success ? { ok: true, output: output.data } : refuse(`${name}: wrong output`);
  } catch (error) {
    return refuse(`${name}: ${error instanceof Error ? error.name : 'failed'}`);
  }
}

/** Answers the messages of a table in this context, and refuses all others. */
export function answerMessages<T extends MessageTable>(table: T, handlers: Handlers<T>): void {
  const { id, getURL } = browser.runtime;
  const listener = (message: unknown, sender: chrome.runtime.MessageSender): Promise<Reply> =>
    answer(table, handlers, message, originOf(sender, id, getURL('')));
  // The polyfill lets a listener return a promise; @types/chrome knows only the callback form.
  (browser.runtime.onMessage as unknown as { addListener(f: typeof listener): void }).addListener(listener);
}

/** Tells our own pages, our worker and our content scripts apart; `null` for anybody else. */
export function originOf(sender: chrome.runtime.MessageSender, ownId: string, ownUrl: string): Origin | null {
  if (sender.id !== ownId) return null;
  const url = sender.url ?? '';
  const isPrivate = sender.tab?.incognito ?? false;
  if (url.startsWith(ownUrl)) {
    return { sender: BACKGROUND.test(url) ? 'worker' : 'page', isPrivate };
  }
  if (sender.tab?.id === undefined) return url === '' ? { sender: 'worker', isPrivate } : null;
  return {
    sender: 'content',
    tabId: sender.tab.id,
    url: sender.tab.url ?? url,
    isPrivate,
    ...(sender.frameId === undefined ? {} : { frameId: sender.frameId }),
  };
}

function refuse(error: string): Reply {
  return { ok: false, error };
}
