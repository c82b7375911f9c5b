import type { MessageKey } from '../core/message.ts';
import { t } from '../ui/text.ts';
import type { Part } from '../webmail/webmail.ts';

const WORDS: Readonly<Record<Part, MessageKey>> = {
  subject: 'ui_missing_subject',
  recipients: 'ui_missing_recipients',
  'to-field': 'ui_missing_to_field',
};

/** What a page does not give, and what is left out for it, in words; a script of another version may know other parts. */
export function missingWords(parts: readonly string[]): string[] {
  return parts.flatMap((part) => (isPart(part) ? [t(WORDS[part])] : []));
}

function isPart(part: string): part is Part {
  return Object.hasOwn(WORDS, part);
}
