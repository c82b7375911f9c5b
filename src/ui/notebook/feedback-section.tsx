import { type FeedbackPoint, KNOWN } from '../../core/notebook/notebook.ts';
import { t } from '../text.ts';
import { useId } from '../use-id.ts';
import { EntryList, type EntryTools } from './entry-list.tsx';
import { Findings } from './findings.tsx';
import { KeptField } from './kept-field.tsx';
import type { OpenNotes } from './open-notes.ts';

/** What the recruiter said, point by point. */
export function FeedbackSection(notes: OpenNotes) {
  return (
    <>
      <p class="lead">{t('nb_feedback_lead')}</p>
      <EntryList
        {...notes}
        list="feedback"
        fresh={(id): FeedbackPoint => ({ id, point: '', known: 'unsaid', answered: '', change: '' })}
        title={(number) => t('nb_point', number)}
        addLabel={t('nb_point_add')}
        empty={t('nb_feedback_empty')}
      >
        {(point, tools) => <PointFields point={point} tools={tools} />}
      </EntryList>
    </>
  );
}

function PointFields({ point, tools }: { point: FeedbackPoint; tools: EntryTools<'feedback'> }) {
  const name = useId();
  return (
    <>
      <KeptField label={t('nb_point_what')} rows={2} value={point.point} write={tools.write('point')} />
      <fieldset class="choices">
        <legend class="unseen">{t('nb_point_known_label')}</legend>
        {KNOWN.map((known) => (
          <label key={known} class="choice">
            <input
              type="radio"
              name={name}
              checked={point.known === known}
              onChange={() => tools.choose({ known })}
            />
            {t(`nb_point_${known}`)}
          </label>
        ))}
      </fieldset>
      <KeptField
        label={t('nb_point_answered')}
        help={t('nb_point_answered_help')}
        rows={2}
        value={point.answered}
        write={tools.write('answered')}
      />
      <Findings draft={{ text: point.answered }} />
      <KeptField label={t('nb_point_change')} rows={2} value={point.change} write={tools.write('change')} />
    </>
  );
}
