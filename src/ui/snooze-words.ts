import type { MessageKey } from '../core/message.ts';
import type { Snooze } from '../core/reminders/reminder.ts';

/** What each way of putting a reminder off is called. */
export const SNOOZE_WORDS: Readonly<Record<Snooze, MessageKey>> = {
  hour: 'nb_snooze_hour',
  evening: 'nb_snooze_evening',
  tomorrow: 'nb_snooze_tomorrow',
  'working-day': 'nb_snooze_working_day',
};
