import { useState } from 'preact/hooks';
import type { MessageKey } from '../core/message.ts';
import { SNOOZES, type Snooze } from '../core/reminders/reminder.ts';
import { t } from './text.ts';

/** What each way of putting a reminder off is called. */
const SNOOZE_WORDS: Readonly<Record<Snooze, MessageKey>> = {
  hour: 'nb_snooze_hour',
  evening: 'nb_snooze_evening',
  tomorrow: 'nb_snooze_tomorrow',
  'working-day': 'nb_snooze_working_day',
};

export interface SnoozeChoiceProps {
  /** What is put off, for whoever cannot see it beside the choice. */
  readonly label: string;
  readonly class: string;
  onSnooze(snooze: Snooze): void;
}

/**
 * Puts something off: a choice of when it comes back, and a button that does it. By keyboard each choice on the way is a
 * change, so that the choice alone does nothing yet.
 */
export function SnoozeChoice({ label, class: classes, onSnooze }: SnoozeChoiceProps) {
  const [chosen, setChosen] = useState<Snooze>('hour');
  return (
    <>
      <select
        class={`input ${classes}`}
        aria-label={label}
        value={chosen}
        onChange={({ currentTarget }) =>
          setChosen(SNOOZES.find((each) => each === currentTarget.value) ?? chosen)
        }
      >
        {SNOOZES.map((snooze) => (
          <option key={snooze} value={snooze}>
            {t(SNOOZE_WORDS[snooze])}
          </option>
        ))}
      </select>
      <button type="button" class="button" aria-label={label} onClick={() => onSnooze(chosen)}>
        {t('nb_snooze')}
      </button>
    </>
  );
}
