import type { Now } from '../../core/calendar/local-time.ts';
import {
  type DeedKind,
  type InterviewRecord,
  STATUSES,
  type Status,
} from '../../core/interview/interview-record.ts';
import type { Step, Timeline } from '../../core/interview/timeline.ts';
import type { MessageKey } from '../../core/message.ts';
import { Icon } from '../icon.tsx';
import { t, words } from '../text.ts';
import { Choice } from './choice.tsx';
import { dayWords } from './day-words.ts';
import { History } from './history.tsx';
import { Reminders, type RemindersProps } from './reminders.tsx';
import { SECTION_OF_STEP } from './sections.ts';

export interface TimelineSectionProps extends Omit<RemindersProps, 'record'> {
  readonly record: InterviewRecord;
  readonly timeline: Timeline;
  readonly now: Now;
  onDone(kind: DeedKind, at: number, note: string): void;
  onNotDone(deedId: string): void;
  onStatus(status: Status): void;
}

/** What the person says by "Done" at a step. */
const DEED_OF_STEP: Readonly<Partial<Record<Step, DeedKind>>> = {
  'write-down': 'wrote-down',
  call: 'called',
  thank: 'thanked',
  rest: 'rested',
  'note-feedback': 'noted-feedback',
  'follow-up': 'followed-up',
};

const STATUS_WORDS: Readonly<Record<Status, MessageKey>> = {
  'to-thank': 'nb_status_to_thank',
  sent: 'nb_status_sent',
  waiting: 'nb_status_waiting',
  'next-round': 'nb_status_next_round',
  rejected: 'nb_status_rejected',
  closed: 'nb_status_closed',
};

/** The way from the interview on, step by step, with what was done and what to be reminded of. */
export function TimelineSection(props: TimelineSectionProps) {
  const { record, timeline, now, onDone } = props;
  return (
    <>
      <ol class="timeline">
        {timeline.entries.map(({ step, state, at, title }) => {
          if (state === 'left-out') return null;
          const deed = DEED_OF_STEP[step];
          const place = SECTION_OF_STEP[step];
          return (
            <li key={step} class={`step ${state}`} aria-current={state === 'next' ? 'step' : undefined}>
              <span class="dot" aria-hidden="true">
                {state === 'done' ? <Icon name="check" /> : null}
              </span>
              <div class="step-words">
                <h3>
                  {place === null ? words(title) : <a href={`#${place}`}>{words(title)}</a>}
                  {state === 'done' ? <span class="unseen"> {t('nb_step_done')}</span> : null}
                </h3>
                {state === 'next' ? <p class="soft">{words(timeline.why)}</p> : null}
                {at === null ? null : <p class="soft small">{dayWords(at)}</p>}
              </div>
              {deed === undefined || state === 'done' ? null : (
                <button
                  type="button"
                  class={state === 'next' ? 'button' : 'button quiet'}
                  aria-label={t('nb_step_did', words(title))}
                  onClick={() => onDone(deed, now.at, '')}
                >
                  {t('nb_done')}
                </button>
              )}
            </li>
          );
        })}
      </ol>
      <Choice
        label={t('nb_status')}
        value={record.status}
        choices={STATUSES.map((status) => [status, t(STATUS_WORDS[status])] as const)}
        onChange={props.onStatus}
      />
      <Reminders {...props} />
      <History history={record.history} now={now} onAdd={onDone} onRemove={props.onNotDone} />
    </>
  );
}
