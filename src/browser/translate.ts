import type { MessageKey } from '../core/message.ts';
import { browser } from './browser.ts';

/** The string of a key in the browser's language, English where that language lacks it; `$1`, `$2` take the arguments. */
export function translate(key: MessageKey, args: readonly string[] = []): string {
  return browser.i18n.getMessage(key, [...args]);
}
