import type { Severity } from '../../core/assess/diagnostic.ts';
import type { MessageKey } from '../../core/message.ts';

/** What each severity is called where the person reads it. */
export const SEVERITY_WORDS: Readonly<Record<Severity, MessageKey>> = {
  warning: 'ui_severity_warning',
  note: 'ui_severity_note',
  hint: 'ui_severity_hint',
};
