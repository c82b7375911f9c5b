import type { MessageKey } from '../core/message.ts';
import { browser } from './browser.ts';

/** The string of a key in the browser's language, English where that language lacks it; `$1`, `$2` take the arguments. */
export function translate(key: MessageKey, args: readonly string[] = []): string {
  try {
    return browser.i18n.getMessage(key, [...args]);
  } catch {
    return ''; // the extension is gone from under this page; what still stands there goes with the next event
  }
}
