import type english from '../../_locales/en/messages.json';

/** The name of a string a person sees; each stands in `_locales/en/messages.json`. */
export type MessageKey = keyof typeof english;

/** A string a person will see, not yet in any language: whoever shows it looks up `key` and fills in `args`. */
export interface Message {
  readonly key: MessageKey;
  readonly args?: readonly string[];
}
