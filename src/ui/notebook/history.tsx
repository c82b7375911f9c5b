import { useState } from 'preact/hooks';
import { dayOf, instantOf, localTimeAt, type Now } from '../../core/calendar/local-time.ts';
import { DEEDS, type Deed, type DeedKind } from '../../core/interview/interview-record.ts';
import type { MessageKey } from '../../core/message.ts';
import { Field } from '../field.tsx';
import { Fold } from '../fold.tsx';
import { Icon } from '../icon.tsx';
import { t, tn } from '../text.ts';
import { Choice } from './choice.tsx';
import { dayWords } from './day-words.ts';

export interface HistoryProps {
  readonly history: readonly Deed[];
  readonly now: Now;
  onAdd(kind: DeedKind, at: number, note: string): void;
  onRemove(id: string): void;
}

const DEED_WORDS: Readonly<Record<DeedKind, MessageKey>> = {
  'wrote-down': 'nb_deed_wrote_down',
  called: 'nb_deed_called',
  thanked: 'nb_deed_thanked',
  rested: 'nb_deed_rested',
  'noted-feedback': 'nb_deed_noted_feedback',
  'followed-up': 'nb_deed_followed_up',
  other: 'nb_deed_other',
};

/** What was done and when, told by the person: the mailbox is never read. */
export function History({ history, now, onAdd, onRemove }: HistoryProps) {
  const today = dayOf(localTimeAt(now.at, now.offsetAt));
  const [kind, setKind] = useState<DeedKind>('other');
  const [day, setDay] = useState(today);
  const [note, setNote] = useState('');
  return (
    <Fold title={t('nb_history')} summary={tn('nb_history_count', history.length)}>
      <ul class="rows history">
        {history.map((deed) => (
          <li key={deed.id}>
            <span>
              {t(DEED_WORDS[deed.kind])}
              {deed.note === '' ? '' : `: ${deed.note}`} <span class="soft small">{dayWords(deed.at)}</span>
            </span>
            <button
              type="button"
              class="button quiet icon-only"
              aria-label={t('nb_remove_entry', t(DEED_WORDS[deed.kind]))}
              onClick={() => onRemove(deed.id)}
            >
              <Icon name="close" />
            </button>
          </li>
        ))}
      </ul>
      <form
        class="stack"
        onSubmit={(event) => {
          event.preventDefault();
          if (day === '') return;
          const at = day === today ? now.at : instantOf(`${day}T12:00`, now.offsetAt);
          onAdd(kind, Math.max(at, 0), note.trim());
          setNote('');
        }}
      >
        <div class="pair">
          <Choice<DeedKind>
            label={t('nb_history_what')}
            value={kind}
            choices={DEEDS.map((each) => [each, t(DEED_WORDS[each])] as const)}
            onChange={setKind}
          />
          <Field label={t('nb_history_when')} type="date" value={day} onInput={setDay} />
        </div>
        <Field label={t('nb_history_note')} value={note} onInput={(typed) => setNote(typed.slice(0, 300))} />
        <div class="row">
          <button type="submit" class="button">
            {t('nb_history_add')}
          </button>
        </div>
      </form>
    </Fold>
  );
}
