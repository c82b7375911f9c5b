import messages from '../../../_locales/en/messages.json' with { type: 'json' };
import { formatMessage, type MessageEntry } from '../../core/format-message.ts';
import type { Message, MessageKey } from '../../core/message.ts';

/** A message in English, the one language the command line speaks. */
export function english({ key, args }: Message): string {
  const entry: MessageEntry = messages[key];
  return formatMessage(entry, args);
}

/** Shorthand for a message with its arguments. */
export function say(key: MessageKey, ...args: readonly string[]): string {
  return english({ key, args });
}
