import { useState } from 'preact/hooks';
import { t } from '../text.ts';
import { FileButton } from './file-button.tsx';

export interface DataSectionProps {
  /** How many interviews are kept. */
  readonly interviews: number;
  readonly templates: number;
  /** Whether something could not be read and was set aside. */
  readonly setAside: boolean;
  onExport(): void;
  onImport(file: File): void;
  onRemoveEverything(): void;
}

/** The person's data as a whole: into a file, out of a file, gone. */
export function DataSection(props: DataSectionProps) {
  const [asking, setAsking] = useState(false);
  const isEmpty = props.interviews + props.templates === 0;
  return (
    <>
      <p class="lead">{t('nb_data_lead')}</p>
      {props.setAside ? <p class="aside">{t('nb_set_aside')}</p> : null}
      <section class="stack part" aria-labelledby="export-title">
        <h3 id="export-title">{t('nb_export')}</h3>
        <p class="soft">{t('nb_export_words')}</p>
        <div class="row">
          <button type="button" class="button" onClick={props.onExport}>
            {t('nb_export_button')}
          </button>
        </div>
      </section>
      <section class="stack part" aria-labelledby="import-title">
        <h3 id="import-title">{t('nb_import')}</h3>
        <p class="soft">{t('nb_import_words')}</p>
        <div class="row">
          <FileButton label={t('nb_import_button')} onFile={props.onImport} />
        </div>
      </section>
      <section class="stack part" aria-labelledby="remove-title">
        <h3 id="remove-title">{t('nb_remove_all')}</h3>
        <p class="soft">{t('nb_remove_all_words')}</p>
        <div class="row">
          {asking ? (
            <>
              <button
                type="button"
                class="button primary"
                onClick={() => {
                  setAsking(false);
                  props.onRemoveEverything();
                }}
              >
                {t('nb_remove_all_yes')}
              </button>
              <button type="button" class="button" onClick={() => setAsking(false)}>
                {t('nb_keep')}
              </button>
            </>
          ) : (
            <button type="button" class="button" aria-disabled={isEmpty} onClick={() => setAsking(!isEmpty)}>
              {t('nb_remove_all_button')}
            </button>
          )}
        </div>
      </section>
    </>
  );
}
