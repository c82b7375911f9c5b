import type { Interview, RecruiterKind } from '../../core/interview/interview.ts';
import { mergePeople } from '../../core/interview/merge-people.ts';
import type { Message, MessageKey } from '../../core/message.ts';
import { t, words } from '../text.ts';
import { useId } from '../use-id.ts';
import { CheckedField } from './checked-field.tsx';
import { Interviewers } from './interviewers.tsx';

export interface InterviewFormProps {
  readonly interview: Interview;
  /** Why the last change could not be kept; `null` when it was. */
  readonly problem: Message | null;
  /** @param edit sets one good value in what is kept, so that another page's changes stay */
  onEdit(edit: (kept: Interview) => Interview): void;
}

const RECRUITERS: readonly { kind: RecruiterKind; words: MessageKey }[] = [
  { kind: 'unknown', words: 'ui_recruiter_unknown' },
  { kind: 'agency', words: 'ui_recruiter_agency' },
  { kind: 'in-house', words: 'ui_recruiter_in_house' },
  { kind: 'none', words: 'ui_recruiter_none' },
];

/** The few facts of the current interview that templates and checks use; kept as they are typed. */
export function InterviewForm({ interview, problem, onEdit }: InterviewFormProps) {
  const { recruiter } = interview;
  const set = (part: Partial<Interview>) => onEdit((kept) => ({ ...kept, ...part }));
  const setRecruiter = (part: Partial<Interview['recruiter']>) =>
    onEdit((kept) => ({ ...kept, recruiter: { ...kept.recruiter, ...part } }));
  return (
    <div class="form">
      <div class="pair">
        <CheckedField
          label={t('ui_interview_company')}
          value={interview.company}
          onChange={(company) => set({ company })}
        />
        <CheckedField
          label={t('ui_interview_role')}
          value={interview.role}
          onChange={(role) => set({ role })}
        />
      </div>
      <div class="pair">
        <CheckedField
          label={t('ui_interview_date')}
          kind="date"
          value={interview.date}
          onChange={(date) => set({ date })}
        />
        <CheckedField
          label={t('ui_interview_own_name')}
          isOwnName
          value={interview.ownName}
          onChange={(ownName) => set({ ownName })}
        />
      </div>
      <RecruiterKindField kind={recruiter.kind} onChange={(kind) => setRecruiter({ kind })} />
      {recruiter.kind === 'none' ? null : (
        <div class="pair">
          <CheckedField
            label={t('ui_interview_recruiter_name')}
            value={recruiter.name}
            onChange={(name) => setRecruiter({ name })}
          />
          <CheckedField
            label={t('ui_interview_recruiter_address')}
            kind="address"
            value={recruiter.address}
            onChange={(address) => setRecruiter({ address })}
          />
        </div>
      )}
      <Interviewers
        interviewers={interview.interviewers}
        onChange={(people) =>
          onEdit((kept) => ({
            ...kept,
            interviewers: mergePeople(interview.interviewers, people, kept.interviewers),
          }))
        }
      />
      {problem === null ? (
        <p class="soft small">{t('ui_interview_kept')}</p>
      ) : (
        <p class="error" role="alert">
          {words(problem)}
        </p>
      )}
    </div>
  );
}

interface RecruiterKindFieldProps {
  readonly kind: RecruiterKind;
  onChange(kind: RecruiterKind): void;
}

function RecruiterKindField({ kind, onChange }: RecruiterKindFieldProps) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{t('ui_interview_recruiter')}</label>
      <select
        id={id}
        class="input"
        value={kind}
        onChange={(event) => {
          const chosen = RECRUITERS.find((choice) => choice.kind === event.currentTarget.value);
          if (chosen !== undefined) onChange(chosen.kind);
        }}
      >
        {RECRUITERS.map((choice) => (
          <option key={choice.kind} value={choice.kind}>
            {t(choice.words)}
          </option>
        ))}
      </select>
    </div>
  );
}
