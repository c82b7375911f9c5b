import type { InterviewRow } from '../../core/interview/interview-index.ts';
import type { Timeline } from '../../core/interview/timeline.ts';
import type { Snooze } from '../../core/reminders/reminder.ts';
import { interviewTitle } from '../interview-title.ts';
import { SnoozeChoice } from '../snooze-choice.tsx';
import { t, words } from '../text.ts';

/** A reminder that is due, in words. */
export interface DueReminder {
  readonly id: string;
  readonly says: string;
}

export interface WayProps {
  readonly rows: readonly InterviewRow[];
  readonly current: string | null;
  /** Of the current interview; `null` when there is none. */
  readonly timeline: Timeline | null;
  readonly due: readonly DueReminder[];
  /** Whether "I sent it" was just pressed, and kept. */
  readonly sent: boolean;
  onChoose(id: string): void;
  onSent(): void;
  onFinish(id: string): void;
  onSnooze(id: string, snooze: Snooze): void;
}

/** Which interview it is about, what is due and what comes next. */
export function Way(props: WayProps) {
  const { rows, current, timeline, due } = props;
  const next = timeline?.entries.find(({ step }) => step === timeline.next);
  const maySend = timeline !== null && ['thank', 'follow-up'].includes(timeline.next);
  return (
    <section class="way" aria-label={t('nb_title')}>
      {due.map((reminder) => (
        <Due key={reminder.id} reminder={reminder} {...props} />
      ))}
      {rows.length < 2 ? null : (
        <select
          class="input"
          aria-label={t('nb_choose')}
          value={current ?? ''}
          onChange={({ currentTarget }) => props.onChoose(currentTarget.value)}
        >
          {rows.map((row) => (
            <option key={row.id} value={row.id}>
              {interviewTitle(row)}
            </option>
          ))}
        </select>
      )}
      <div class="way-row">
        {next === undefined ? null : (
          <p>
            <span class="soft">{t('nb_next')}:</span> {words(next.title)}
          </p>
        )}
        {maySend ? (
          <button type="button" class="button" onClick={props.onSent}>
            {t('nb_sent')}
          </button>
        ) : null}
      </div>
      <p role="status" class={props.sent ? 'small soft' : 'unseen'}>
        {props.sent ? t('nb_popup_sent_done') : ''}
      </p>
    </section>
  );
}

function Due({ reminder: { id, says }, onFinish, onSnooze }: WayProps & { readonly reminder: DueReminder }) {
  return (
    <div class="due">
      <p>{says}</p>
      <div class="way-row">
        <button type="button" class="button" aria-label={t('nb_step_did', says)} onClick={() => onFinish(id)}>
          {t('nb_done')}
        </button>
        <SnoozeChoice
          label={`${t('nb_snooze')} ${says}`}
          class="later"
          onSnooze={(snooze) => onSnooze(id, snooze)}
        />
      </div>
    </div>
  );
}
