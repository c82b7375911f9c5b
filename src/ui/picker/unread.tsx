import type { LetterTag } from '../../core/templates/template.ts';
import { t } from '../text.ts';

/** Languages whose templates a native speaker has signed (docs/translating.md). */
const READ: ReadonlySet<LetterTag> = new Set(['en']);

/** Says of templates in a language that nobody who grew up with it has read them yet. */
export function Unread({ language }: { readonly language: LetterTag | undefined }) {
  return language === undefined || READ.has(language) ? null : (
    <p class="soft small">{t('ui_picker_unread')}</p>
  );
}
