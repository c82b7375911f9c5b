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

let plurals: Intl.PluralRules | undefined;

/** Every entry calls this once, before it renders anything. */
export function setTranslator(translator: Translator): void {
  translate = translator;
  plurals = undefined;
}

/**
 * BCP 47 tag of the language that our words are in. Not always the browser's: where there is no translation, they are
 * English.
 */
export function language(): string {
  // Without words, as when the extension was taken away from under the page, any language will do.
  return t('language_tag') || 'en';
}

/** Has what is in `element` read, hyphenated and laid out as the language of our words wants it. */
export function speakIn(element: HTMLElement): void {
  element.lang = language();
  element.dir = t('language_direction');
}

/** The words of a key, in the person's language. */
export function t(key: MessageKey, ...args: readonly string[]): string {
  return translate(key, args);
}

/**
 * The words for `count` things; `$1` is the count, further arguments follow from `$2`. No language so far needs more
 * than one form beside that for one (which French has for none, too); what is said of millions is not said here.
 */
export function tn(stem: PluralStem, count: number, ...args: readonly string[]): string {
  plurals ??= new Intl.PluralRules(language());
  const form = plurals.select(count) === 'one' ? 'one' : 'other';
  return translate(`${stem}_${form}`, [String(count), ...args]);
}

/** The words of a message that core gave. */
export function words(message: Message): string {
  return translate(message.key, message.args ?? []);
}
