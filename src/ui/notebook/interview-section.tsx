import type { Interview } from '../../core/interview/interview.ts';
import {
  FORMATS,
  type Format,
  type InterviewChange,
  type InterviewRecord,
} from '../../core/interview/interview-record.ts';
import { mergePeople } from '../../core/interview/merge-people.ts';
import type { MessageKey } from '../../core/message.ts';
import { CheckedField } from '../popup/checked-field.tsx';
import { Interviewers } from '../popup/interviewers.tsx';
import { t } from '../text.ts';
import { Choice } from './choice.tsx';

export interface InterviewSectionProps {
  readonly record: InterviewRecord;
  /** @param change made to what is kept, so that another page's changes stay */
  onChange(change: (kept: InterviewRecord) => InterviewChange): void;
  onRemove(): void;
}

const FORMAT_WORDS: Readonly<Record<Format, MessageKey>> = {
  unknown: 'nb_format_unknown',
  phone: 'nb_format_phone',
  video: 'nb_format_video',
  'on-site': 'nb_format_on_site',
  panel: 'nb_format_panel',
};

const RECRUITERS: ReadonlyArray<readonly [Interview['recruiter']['kind'], MessageKey]> = [
  ['unknown', 'ui_recruiter_unknown'],
  ['agency', 'ui_recruiter_agency'],
  ['in-house', 'ui_recruiter_in_house'],
  ['none', 'ui_recruiter_none'],
];

/** Who, where and when: what templates, checks and the call sheet draw on. */
export function InterviewSection({ record, onChange, onRemove }: InterviewSectionProps) {
  const { interview } = record;
  const { recruiter } = interview;
  const set = (part: Partial<Interview>) =>
    onChange((kept) => ({ interview: { ...kept.interview, ...part } }));
  const setRecruiter = (part: Partial<Interview['recruiter']>) =>
    onChange(({ interview: kept }) => ({
      interview: { ...kept, recruiter: { ...kept.recruiter, ...part } },
    }));
  const field = (label: MessageKey, name: 'company' | 'role' | 'ownName' | 'signOff') => (
    <CheckedField
      label={t(label)}
      isOwnName={name === 'ownName'}
      value={interview[name]}
      onChange={(value) => set({ [name]: value })}
    />
  );
  return (
    <>
      <div class="stack">
        <div class="pair">
          {field('ui_interview_company', 'company')}
          {field('ui_interview_role', 'role')}
        </div>
        <div class="pair">
          <CheckedField
            label={t('ui_interview_date')}
            kind="date"
            value={interview.date}
            onChange={(date) => set({ date })}
          />
          <div class="field">
            <label for="interview-time">{t('nb_time')}</label>
            <input
              id="interview-time"
              class="input"
              type="time"
              value={record.time}
              onInput={({ currentTarget: { value } }) => onChange(() => ({ time: value.slice(0, 5) }))}
            />
          </div>
        </div>
        <div class="pair">
          <Choice
            label={t('nb_format')}
            value={record.format}
            choices={FORMATS.map((format) => [format, t(FORMAT_WORDS[format])] as const)}
            onChange={(format) => onChange(() => ({ format }))}
          />
          <CheckedField
            label={t('nb_stage')}
            value={record.stage}
            onChange={(stage) => onChange(() => ({ stage }))}
          />
        </div>
        <CheckedField
          label={t('nb_domains')}
          value={interview.companyDomains.join(', ')}
          onChange={(value) => set({ companyDomains: domainsIn(value) })}
        />
      </div>
      <section class="stack part" aria-labelledby="recruiter-title">
        <h3 id="recruiter-title">{t('ui_interview_recruiter')}</h3>
        <Choice
          label={t('nb_recruiter_kind')}
          value={recruiter.kind}
          choices={RECRUITERS.map(([kind, key]) => [kind, t(key)] as const)}
          onChange={(kind) => setRecruiter({ kind })}
        />
        {recruiter.kind === 'none' ? null : (
          <>
            <div class="pair">
              <CheckedField
                label={t('ui_interview_recruiter_name')}
                value={recruiter.name}
                onChange={(name) => setRecruiter({ name })}
              />
              <CheckedField
                label={t('nb_recruiter_phone')}
                value={record.recruiterPhone}
                onChange={(recruiterPhone) => onChange(() => ({ recruiterPhone }))}
              />
            </div>
            <CheckedField
              label={t('ui_interview_recruiter_address')}
              kind="address"
              value={recruiter.address}
              onChange={(address) => setRecruiter({ address })}
            />
          </>
        )}
      </section>
      <section class="part">
        <Interviewers
          interviewers={interview.interviewers}
          onChange={(people) =>
            onChange(({ interview: kept }) => ({
              interview: {
                ...kept,
                interviewers: mergePeople(interview.interviewers, people, kept.interviewers),
              },
            }))
          }
        />
      </section>
      <section class="stack part" aria-labelledby="you-title">
        <h3 id="you-title">{t('nb_you')}</h3>
        <div class="pair">
          {field('ui_interview_own_name', 'ownName')}
          {field('nb_sign_off', 'signOff')}
        </div>
      </section>
      <div class="row part">
        <button type="button" class="button quiet" onClick={onRemove}>
          {t('nb_interview_remove')}
        </button>
      </div>
    </>
  );
}

const MOST_DOMAINS = 20;

function domainsIn(value: string): string[] {
  return value
    .split(/[\s,;]+/u)
    .filter((domain) => domain !== '')
    .slice(0, MOST_DOMAINS);
}
