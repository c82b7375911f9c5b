import { FIELD_LIMIT } from '../../core/interview/interview.ts';
import { t } from '../text.ts';

export type FieldKind = 'text' | 'date' | 'address';

/** What keeps a value from being kept, in words that name the field; `null` when it is fine. Empty is always fine. */
export function interviewError(kind: FieldKind, label: string, value: string): string | null {
  if (value === '') return null;
  if (value.length > FIELD_LIMIT) return t('ui_error_too_long', label, String(FIELD_LIMIT));
  if (kind === 'date' && !/^\d{4}-\d{2}-\d{2}$/u.test(value)) return t('ui_error_date', label);
  // Only what can surely not be an address: the webmail knows better than any pattern.
  if (kind === 'address' && !/^[^\s@]+@[^\s@]+$/u.test(value.trim())) return t('ui_error_address', label);
  return null;
}
