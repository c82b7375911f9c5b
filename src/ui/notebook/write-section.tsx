import { useState } from 'preact/hooks';
import type { Step } from '../../core/interview/timeline.ts';
import { firstGap } from '../../core/templates/gaps.ts';
import { offerTemplates } from '../../core/templates/offer-templates.ts';
import type { OwnTemplate } from '../../core/templates/own-template.ts';
import { TEMPLATES } from '../../core/templates/templates.ts';
import { knownValues, QUESTIONS, writeWithMe } from '../../core/templates/write-with-me.ts';
import { language, t } from '../text.ts';
import { Wording } from '../wording.tsx';
import { Findings } from './findings.tsx';
import { KeptField } from './kept-field.tsx';
import type { OpenNotes } from './open-notes.ts';

export interface WriteSectionProps extends OpenNotes {
  readonly step: Step;
  readonly own: readonly OwnTemplate[];
  /** Answers whether the text is on the clipboard. */
  onCopy(text: string): Promise<boolean>;
  /** The person says that they sent it. */
  onSent(): void;
}

/** Steps with letters of their own; until then it is the thank-you that is written. */
const WRITES_AT: ReadonlySet<Step> = new Set(['note-feedback', 'follow-up', 'keep-looking']);

/** "Write it with me": three short questions, a template, and a letter in the person's own words. */
export function WriteSection(props: WriteSectionProps) {
  const { record, notebook, change, step, own, onCopy } = props;
  const { fitting, others } = offerTemplates(TEMPLATES, own, record, WRITES_AT.has(step) ? step : 'thank');
  const all = [...fitting, ...others];
  const [chosen, setChosen] = useState('');
  const [copied, setCopied] = useState<'no' | 'yes' | 'failed'>('no');
  const template = all.find(({ id }) => id === chosen) ?? all[0];
  if (template === undefined) return null;
  const { interview } = record;
  const values = knownValues(interview, notebook);
  const letter = writeWithMe(template, values, notebook.answers, interview.signOff);
  const groups = [
    [t('nb_write_fitting'), fitting],
    [t('nb_write_others'), others],
  ] as const;

  async function copy(): Promise<void> {
    setCopied((await onCopy(`${letter.subject}\n\n${letter.body}`)) ? 'yes' : 'failed');
  }

  return (
    <>
      <p class="lead">{t('nb_write_lead')}</p>
      {language() === 'en' ? null : <p class="soft small">{t('nb_write_english')}</p>}
      <div class="beside">
        <div class="stack">
          {QUESTIONS.map(({ part, ask }) => (
            <KeptField
              key={part}
              label={t(ask)}
              rows={2}
              value={notebook.answers[part]}
              write={async (before, text) =>
                (await change({ kind: 'answer', part, before, text })).answers[part]
              }
            />
          ))}
          <Findings draft={{ text: Object.values(notebook.answers).join('\n\n') }} />
          <div class="field">
            <label for="letter-template">{t('nb_write_template')}</label>
            <select
              id="letter-template"
              class="input"
              value={template.id}
              onChange={({ currentTarget }) => {
                setChosen(currentTarget.value);
                setCopied('no');
              }}
            >
              {groups.map(([label, templates]) =>
                templates.length === 0 ? null : (
                  <optgroup key={label} label={label}>
                    {templates.map(({ id, title }) => (
                      <option key={id} value={id}>
                        {title}
                      </option>
                    ))}
                  </optgroup>
                ),
              )}
            </select>
            <p class="soft small">{template.when}</p>
          </div>
        </div>
        <div class="sheet-wrap">
          <article class="sheet" aria-label={t('nb_write_letter')}>
            <header class="sheet-head">
              <h3 lang={template.language}>
                <Wording text={letter.subject} />
              </h3>
            </header>
            {letter.body.split('\n\n').map((paragraph, at) => (
              <p key={at} class="paragraph" lang={template.language}>
                <Wording text={paragraph} />
              </p>
            ))}
          </article>
          <Findings
            draft={{ text: letter.body, subject: letter.subject, interview }}
            fine={firstGap(`${letter.subject}\n${letter.body}`) === null ? t('nb_write_fine') : undefined}
            whole
          />
          <div class="row">
            <button type="button" class="button primary" onClick={() => void copy()}>
              {t('ui_action_copy')}
            </button>
            <button type="button" class="button" onClick={props.onSent}>
              {t('nb_sent')}
            </button>
          </div>
          <p role="status" class="small soft">
            {copied === 'no' ? '' : t(copied === 'yes' ? 'ui_outcome_copied' : 'ui_outcome_failed')}
          </p>
        </div>
      </div>
    </>
  );
}
