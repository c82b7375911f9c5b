import { useContext } from 'preact/hooks';
import { balancedFormOf } from '../../core/notebook/balanced-theirs.ts';
import type { Theirs } from '../../core/notebook/notebook.ts';
import { t } from '../text.ts';
import { EntryList, type EntryTools } from './entry-list.tsx';
import { Findings } from './findings.tsx';
import { KeptField } from './kept-field.tsx';
import type { OpenNotes } from './open-notes.ts';
import { SaveStateContext } from './save-state.ts';

/** What the interviewer could have done better, with what may be said of it beside. */
export function TheirsSection(notes: OpenNotes) {
  return (
    <>
      <p class="lead">{t('nb_theirs_lead')}</p>
      <EntryList
        {...notes}
        list="theirs"
        fresh={(id): Theirs => ({ id, what: '', balanced: '' })}
        title={(number) => t('nb_theirs', number)}
        addLabel={t('nb_theirs_add')}
        empty={t('nb_theirs_empty')}
      >
        {(entry, tools) => <TheirsFields entry={entry} tools={tools} />}
      </EntryList>
    </>
  );
}

function TheirsFields({ entry, tools }: { entry: Theirs; tools: EntryTools<'theirs'> }) {
  const saves = useContext(SaveStateContext);
  const proposal = balancedFormOf(entry.what);
  const isSerious = proposal === null && entry.what.trim() !== '';
  const write = tools.write('balanced');
  return (
    <div class="beside">
      <div class="field-group">
        <KeptField
          label={t('nb_theirs_what')}
          help={t('nb_theirs_what_help')}
          rows={4}
          value={entry.what}
          write={tools.write('what')}
        />
      </div>
      {isSerious ? (
        <p class="aside">{t('nb_theirs_serious')}</p>
      ) : (
        <div class="field-group">
          <KeptField
            label={t('nb_theirs_balanced')}
            help={t('nb_theirs_balanced_help')}
            rows={4}
            value={entry.balanced}
            write={write}
          />
          <Findings draft={{ text: entry.balanced }} />
          {proposal === null || proposal === entry.balanced ? null : (
            <div class="proposal">
              <p>
                <span class="soft">{t('nb_theirs_proposal')}</span> {proposal}
              </p>
              <button
                type="button"
                class="button"
                onClick={() => void saves.follow(write(entry.balanced, proposal)).catch(() => undefined)}
              >
                {t('nb_theirs_use')}
              </button>
            </div>
          )}
        </div>
      )}
    </div>
  );
}
