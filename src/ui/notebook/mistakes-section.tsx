import { CAUSES, type Cause, type Mistake } from '../../core/notebook/notebook.ts';
import { nextTimeFor } from '../../core/notebook/own-side.ts';
import { t } from '../text.ts';
import { useId } from '../use-id.ts';
import { causeTitle } from './cause-title.ts';
import { EntryList, type EntryTools } from './entry-list.tsx';
import { KeptField } from './kept-field.tsx';
import type { OpenNotes } from './open-notes.ts';

/** Each mistake: what it was, why, and what to do next time. */
export function MistakesSection(notes: OpenNotes) {
  return (
    <>
      <p class="lead">{t('nb_mistakes_lead')}</p>
      <EntryList
        {...notes}
        list="mistakes"
        fresh={(id): Mistake => ({ id, what: '', why: null, whyInOwnWords: '', nextTime: '' })}
        title={(number) => t('nb_mistake', number)}
        addLabel={t('nb_mistake_add')}
        empty={t('nb_mistakes_empty')}
      >
        {(mistake, tools) => <MistakeFields mistake={mistake} tools={tools} />}
      </EntryList>
    </>
  );
}

function MistakeFields({ mistake, tools }: { mistake: Mistake; tools: EntryTools<'mistakes'> }) {
  const id = useId();
  const idea = mistake.why === null ? null : nextTimeFor(mistake.why);
  return (
    <>
      <KeptField label={t('nb_mistake_what')} rows={2} value={mistake.what} write={tools.write('what')} />
      <div class="pair">
        <div class="field">
          <label for={id}>{t('nb_mistake_why')}</label>
          <select
            id={id}
            class="input"
            value={mistake.why ?? ''}
            onChange={({ currentTarget }) =>
              tools.choose({ why: CAUSES.find((cause: Cause) => cause === currentTarget.value) ?? null })
            }
          >
            <option value="">{t('nb_mistake_why_none')}</option>
            {CAUSES.map((cause) => (
              <option key={cause} value={cause}>
                {causeTitle(cause)}
              </option>
            ))}
          </select>
        </div>
        <KeptField
          label={t('nb_mistake_why_own')}
          value={mistake.whyInOwnWords}
          write={tools.write('whyInOwnWords')}
        />
      </div>
      <KeptField
        label={t('nb_mistake_next')}
        help={idea === null || mistake.nextTime !== '' ? undefined : t('nb_mistake_next_idea', idea)}
        rows={2}
        value={mistake.nextTime}
        write={tools.write('nextTime')}
      />
    </>
  );
}
