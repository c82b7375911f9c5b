import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Interview } from '../../core/interview/interview.ts';
import { Icon } from '../icon.tsx';
import { t } from '../text.ts';
import { CheckedField } from './checked-field.tsx';

type People = Interview['interviewers'];

export interface InterviewersProps {
  readonly interviewers: People;
  onChange(interviewers: People): void;
}

/** As many as the interview keeps; see `interviewSchema`. */
const MOST = 20;

/** The people who asked the questions: a row each. */
export function Interviewers({ interviewers, onChange }: InterviewersProps) {
  const group = useRef<HTMLFieldSetElement>(null);
  const focusOn = useRef<string | null>(null);
  // A row's identity: two people may have the same name, and a removed row must take its own state along.
  const ids = useRef<number[]>([]);
  while (ids.current.length < interviewers.length) ids.current.push((ids.current.at(-1) ?? 0) + 1);
  ids.current.length = interviewers.length;

  useLayoutEffect(() => {
    if (focusOn.current !== null) group.current?.querySelector<HTMLElement>(focusOn.current)?.focus();
    focusOn.current = null;
  });

  return (
    <fieldset class="people" ref={group}>
      <legend class="soft small">{t('ui_interview_interviewers')}</legend>
      {interviewers.map((person, at) => {
        const number = String(at + 1);
        const set = (part: Partial<typeof person>) => onChange(interviewers.with(at, { ...person, ...part }));
        return (
          <div class="person" key={ids.current[at]}>
            <CheckedField
              label={t('ui_interview_interviewer_name', number)}
              value={person.name}
              onChange={(name) => set({ name })}
            />
            <CheckedField
              label={t('ui_interview_interviewer_address', number)}
              kind="address"
              value={person.address}
              onChange={(address) => set({ address })}
            />
            <button
              type="button"
              class="button quiet icon-only"
              aria-label={t('ui_interview_remove', number)}
              onClick={() => {
                focusOn.current = '.add';
                ids.current.splice(at, 1);
                onChange(interviewers.toSpliced(at, 1));
              }}
            >
              <Icon name="close" />
            </button>
          </div>
        );
      })}
      {interviewers.length < MOST ? (
        <button
          type="button"
          class="button quiet add"
          onClick={() => {
            focusOn.current = '.person:last-of-type input';
            onChange([...interviewers, { name: '', address: '' }]);
          }}
        >
          <Icon name="plus" />
          {t('ui_interview_add')}
        </button>
      ) : null}
    </fieldset>
  );
}
