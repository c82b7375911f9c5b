import { Fold } from '../fold.tsx';
import { KeyList, type KeyListProps } from '../key-list.tsx';
import { Mark } from '../mark.tsx';
import { t } from '../text.ts';
import { useId } from '../use-id.ts';

export interface PracticeProps {
  readonly keys: KeyListProps;
  /** Asks for the sample draft to be written into the body, as if typed. */
  onSample(sample: string): void;
  /** Asks for the templates, beside the composer. */
  onTemplates(): void;
}

/**
 * What Afterword does, and a simple mail composer to try it in: what a person sees first after the install. The composer's fields
 * belong to whoever types in them, and to the modules that would stand in a webmail. They find their parts by the
 * `data-practice-…` attributes.
 */
export function Practice({ keys, onSample, onTemplates }: PracticeProps) {
  const id = useId();
  return (
    <main class="afterword practice">
      <header class="practice-head">
        <Mark />
        <h1>{t('ui_welcome_title')}</h1>
      </header>
      <p>{t('ui_welcome_intro')}</p>
      <ul class="ways">
        <li>
          <h2>{t('ui_welcome_reads')}</h2>
          <p>{t('ui_welcome_reads_how')}</p>
          <button type="button" class="button" onClick={() => onSample(t('ui_practice_sample'))}>
            {t('ui_practice_sample_button')}
          </button>
        </li>
        <li>
          <h2>{t('ui_welcome_templates')}</h2>
          <p>{t('ui_welcome_templates_how')}</p>
          <button type="button" class="button" onClick={onTemplates}>
            {t('ui_panel_browse')}
          </button>
        </li>
        <li>
          <h2>{t('ui_welcome_notebook')}</h2>
          <p>{t('ui_welcome_notebook_how')}</p>
          <a class="button" href="notebook.html" target="_blank" rel="noreferrer">
            {t('nb_popup_open')}
          </a>
        </li>
      </ul>
      <h2>{t('ui_practice_title')}</h2>
      <p class="soft">{t('ui_practice_intro')}</p>
      <section class="mail" data-practice-frame="" aria-label={t('ui_practice_frame')}>
        <div class="mail-line">
          <label for={`${id}-to`}>{t('ui_practice_to')}</label>
          <input id={`${id}-to`} data-practice-to="" type="text" autoComplete="off" />
        </div>
        <div class="mail-line">
          <label for={`${id}-subject`}>{t('ui_practice_subject')}</label>
          <input id={`${id}-subject`} data-practice-subject="" type="text" autoComplete="off" />
        </div>
        {/* Holds no child of ours, so that no rendering ever touches what is written in it. */}
        {/* biome-ignore lint/a11y/useSemanticElements: webmails write in a contenteditable, and so does who practises. */}
        <div
          class="mail-body"
          data-practice-body=""
          contentEditable
          role="textbox"
          aria-multiline="true"
          aria-label={t('ui_practice_body')}
          tabIndex={0}
        />
      </section>
      <p>{t('ui_welcome_where')}</p>
      {keys.rows.length === 0 ? null : (
        <Fold title={t('ui_popup_keys')}>
          <KeyList {...keys} />
        </Fold>
      )}
    </main>
  );
}
