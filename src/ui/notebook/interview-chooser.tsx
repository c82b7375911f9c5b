import { useId } from 'preact/hooks';
import type { InterviewIndex, InterviewRow } from '../../core/interview/interview-index.ts';
import { Icon } from '../icon.tsx';
import { t } from '../text.ts';
import { dateWords } from './day-words.ts';

export interface InterviewChooserProps {
  readonly index: InterviewIndex;
  readonly open: string | null;
  onChoose(id: string): void;
  onCreate(): void;
}

/** Which interview the page is about; the one that is open is the current one everywhere. */
export function InterviewChooser({ index: { rows }, open, onChoose, onCreate }: InterviewChooserProps) {
  const id = useId();
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
            {rows.map((row) => (
              <option key={row.id} value={row.id}>
                {interviewTitle(row)}
              </option>
            ))}
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

/** Company, role and day, as far as they are known. */
export function interviewTitle({
  company,
  role,
  date,
}: Pick<InterviewRow, 'company' | 'role' | 'date'>): string {
  const parts = [company.trim(), role.trim(), dateWords(date)].filter((part) => part !== '');
  return parts.length === 0 ? t('nb_untitled') : parts.join(' · ');
}
