import type { PreparationSheet } from '../../core/notebook/lessons.ts';
import { t } from '../text.ts';
import { causeTitle } from './cause-title.ts';

export interface PreparationPageProps {
  readonly sheet: PreparationSheet;
  onPrint(): void;
}

/** One page to read, or to print, before the next interview. */
export function PreparationPage({
  sheet: { lookOutFor, nextTime, toPrepare },
  onPrint,
}: PreparationPageProps) {
  return (
    <div class="sheet-wrap">
      <article class="sheet" aria-label={t('nb_prepare_title')}>
        <header class="sheet-head">
          <h3>{t('nb_prepare_title')}</h3>
        </header>
        <dl>
          {lookOutFor.length === 0 ? null : (
            <div>
              <dt>{t('nb_prepare_look_out')}</dt>
              <dd>
                <ul class="dots">
                  {lookOutFor.map(({ cause, nextTime: [first] }) => (
                    <li key={cause}>
                      {causeTitle(cause)}
                      {first === undefined ? '' : `: ${first}`}
                    </li>
                  ))}
                </ul>
              </dd>
            </div>
          )}
          <Lines title={t('nb_lessons_next')} lines={nextTime} />
          <Lines title={t('nb_prepare_questions')} lines={toPrepare} />
        </dl>
        <p class="soft">{t('nb_prepare_kind')}</p>
      </article>
      <div class="row no-print">
        <button type="button" class="button" onClick={onPrint}>
          {t('nb_print')}
        </button>
      </div>
    </div>
  );
}

function Lines({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <div>
      <dt>{title}</dt>
      <dd>
        <ul class="dots">
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </dd>
    </div>
  );
}
