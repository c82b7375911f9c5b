import { Mark } from '../mark.tsx';
import { t } from '../text.ts';
import { useId } from '../use-id.ts';

export interface PracticeProps {
  /** Asks for the sample draft to be written into the body, as if typed. */
  onSample(sample: string): void;
}

/**
 * A simple mail composer to try everything in. Rendered once: from then on its fields belong to whoever types in
 * them, and to the modules that would stand in a webmail. They find their parts by the `data-practice-…` attributes.
 */
export function Practice({ onSample }: PracticeProps) {
  const id = useId();
  return (
    <main class="afterword practice">
      <header class="practice-head">
        <Mark />
        <h1>{t('ui_practice_title')}</h1>
      </header>
      <p class="soft">{t('ui_practice_intro')}</p>
      <p>
        <button type="button" class="button" onClick={() => onSample(t('ui_practice_sample'))}>
          {t('ui_practice_sample_button')}
        </button>
      </p>
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
    </main>
  );
}
