import type { Message, MessageKey } from '../core/message.ts';

/** Looks a key up in the person's language and fills `$1`, `$2` … from `args`. */
export type Translator = (key: MessageKey, args: readonly string[]) => string;

type StemWith<Ending extends string> = MessageKey extends infer Key
  ? Key extends `${infer Stem}${Ending}`
    ? Stem
    : never
  : never;

/** A key that exists as `<stem>_one` and `<stem>_other`. */
export type PluralStem = StemWith<'_one'> & StemWith<'_other'>;

let translate: Translator = (key) => {
  throw new Error(`No translator is set: "${key}" has no words yet`);
};

/** Every entry calls this once, before it renders anything. */
export function setTranslator(translator: Translator): void {
  translate = translator;
}

/** The words of a key, in the person's language. */
export function t(key: MessageKey, ...args: readonly string[]): string {
  return translate(key, args);
}

/** The words for `count` things; `$1` is the count, further arguments follow from `$2`. */
export function tn(stem: PluralStem, count: number, ...args: readonly string[]): string {
  // The one locale is English, whose plural is decided by being one or not; a second locale brings Intl.PluralRules.
  return translate(`${stem}_${count === 1 ? 'one' : 'other'}`, [String(count), ...args]);
}

/** The words of a message that core gave. */
export function words(message: Message): string {
  return translate(message.key, message.args ?? []);
}
