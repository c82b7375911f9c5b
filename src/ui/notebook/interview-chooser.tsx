import { useMemo } from 'preact/hooks';
import type { InterviewIndex } from '../../core/interview/interview-index.ts';
import { Icon } from '../icon.tsx';
import { interviewTitle } from '../interview-title.ts';
import { t } from '../text.ts';
import { useId } from '../use-id.ts';

export interface InterviewChooserProps {
  readonly index: InterviewIndex;
  readonly open: string | null;
  onChoose(id: string): void;
  onCreate(): void;
}

/** Which interview the page is about; the one that is open is the current one everywhere. */
export function InterviewChooser({ index: { rows }, open, onChoose, onCreate }: InterviewChooserProps) {
  const id = useId();
  // Of a thousand interviews: not again at every key.
  const options = useMemo(
    () =>
      rows.map((row) => (
        <option key={row.id} value={row.id}>
          {interviewTitle(row)}
        </option>
      )),
    [rows],
  );
  return (
    <div class="chooser">
      {rows.length === 0 ? null : (
        <>
          <label class="unseen" for={id}>
            {t('nb_choose')}
          </label>
          <select
            id={id}
            class="input"
            value={open ?? ''}
            onChange={({ currentTarget }) => onChoose(currentTarget.value)}
          >
            {options}
          </select>
        </>
      )}
      <button type="button" class="button" onClick={onCreate}>
        <Icon name="plus" />
        {t('nb_new')}
      </button>
    </div>
  );
}
