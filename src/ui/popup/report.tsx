import { t } from '../text.ts';
import { useId } from '../use-id.ts';

export interface ReportProps {
  /** Whether the description is on the clipboard; `null` before it was asked for. */
  readonly reported: boolean | null;
  /** Puts a description of the page's structure on the clipboard. */
  onReport(): void;
}

/** What to pass on when something of a page is not found. */
export function Report({ reported, onReport }: ReportProps) {
  const id = useId();
  return (
    <>
      <button type="button" class="button" aria-describedby={id} onClick={onReport}>
        {t('ui_report')}
      </button>
      <p id={id} class="soft small">
        {t('ui_report_holds')}
      </p>
      <p role="status" class={reported === null ? 'unseen' : 'small'}>
        {reported === null ? '' : t(reported ? 'ui_report_copied' : 'ui_report_failed')}
      </p>
    </>
  );
}
