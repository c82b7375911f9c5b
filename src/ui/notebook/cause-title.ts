import type { MessageKey } from '../../core/message.ts';
import type { Cause } from '../../core/notebook/notebook.ts';
import { t } from '../text.ts';

const TITLES: Readonly<Record<Cause, MessageKey>> = {
  unprepared: 'cause_unprepared',
  nerves: 'cause_nerves',
  surprise: 'cause_surprise',
  digressed: 'cause_digressed',
  'spoke-badly': 'cause_spoke_badly',
  'no-questions': 'cause_no_questions',
  late: 'cause_late',
  other: 'cause_other',
};

/** A cause, as the person picks it. */
export function causeTitle(cause: Cause): string {
  return t(TITLES[cause]);
}
