import type { Now } from '../../core/calendar/local-time.ts';
import type { InterviewRecord } from '../../core/interview/interview-record.ts';
import type { MessageKey } from '../../core/message.ts';
import {
  dueTime,
  REMINDER_KINDS,
  type Reminder,
  type ReminderKind,
  type Snooze,
} from '../../core/reminders/reminder.ts';
import { SnoozeChoice } from '../snooze-choice.tsx';
import { Switch } from '../switch.tsx';
import { t } from '../text.ts';
import { localWords } from './day-words.ts';
import { SilenceChoice } from './silence-choice.tsx';

export interface RemindersProps {
  readonly record: InterviewRecord;
  /** Of this interview. */
  readonly reminders: readonly Reminder[];
  readonly notifies: boolean;
  readonly now: Now;
  onRemind(kind: ReminderKind): void;
  /** After so many working days without news it is time to ask. */
  onSilence(days: number): void;
  onForget(id: string): void;
  onFinish(id: string): void;
  onSnooze(id: string, snooze: Snooze): void;
  onCalendar(): void;
}

const KIND_WORDS: Readonly<Record<ReminderKind, MessageKey>> = {
  call: 'nb_remind_call',
  thank: 'nb_remind_thank',
  'no-news': 'nb_remind_no_news',
  rest: 'nb_remind_rest',
};

/** What the person chose to be reminded of; all off until then. */
export function Reminders(props: RemindersProps) {
  const { record, reminders, now } = props;
  const open = reminders.filter(({ state }) => state !== 'done');
  return (
    <section class="reminders" aria-labelledby="reminders-title">
      <h3 id="reminders-title">{t('nb_reminders')}</h3>
      <p class="soft small">{t('nb_reminders_lead')}</p>
      <ul class="reminder-list">
        {REMINDER_KINDS.map((kind) => {
          if (kind === 'call' && record.interview.recruiter.kind === 'none') return null;
          const reminder = open.find((each) => each.kind === kind);
          const due = reminder?.due ?? dueTime(kind, record, now);
          return (
            <li key={kind}>
              <Switch
                label={t(KIND_WORDS[kind])}
                on={reminder !== undefined}
                describedBy={`reminder-${kind}`}
                onChange={(on) => {
                  if (on) props.onRemind(kind);
                  else if (reminder !== undefined) props.onForget(reminder.id);
                }}
              />
              <p class="soft small" id={`reminder-${kind}`}>
                {reminder?.state === 'fired' ? t('nb_remind_due') : localWords(due)}
              </p>
              {kind === 'no-news' ? <SilenceChoice days={record.silence} onChange={props.onSilence} /> : null}
              {reminder?.state === 'fired' ? <Due reminder={reminder} {...props} /> : null}
            </li>
          );
        })}
      </ul>
      {open.length === 0 || props.notifies ? null : <p class="soft small">{t('nb_remind_quietly')}</p>}
      {open.some(({ state }) => state === 'waiting') ? (
        <div class="row">
          <button type="button" class="button" onClick={props.onCalendar}>
            {t('nb_calendar')}
          </button>
        </div>
      ) : null}
    </section>
  );
}

function Due({
  reminder: { id, kind },
  onFinish,
  onSnooze,
}: RemindersProps & { readonly reminder: Reminder }) {
  return (
    <div class="row">
      <button type="button" class="button" onClick={() => onFinish(id)}>
        {t('nb_done')}
      </button>
      <SnoozeChoice
        label={`${t('nb_snooze')} ${t(KIND_WORDS[kind])}`}
        class="inline"
        onSnooze={(snooze) => onSnooze(id, snooze)}
      />
    </div>
  );
}
