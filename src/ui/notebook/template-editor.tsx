import { useContext } from 'preact/hooks';
import { STEPS, type Step } from '../../core/interview/timeline.ts';
import { FIELD_LIMIT } from '../../core/limits.ts';
import type { MessageKey } from '../../core/message.ts';
import { mergeTexts } from '../../core/notebook/merge-texts.ts';
import { fillTemplate } from '../../core/templates/fill.ts';
import { type OwnTemplate, templateProblems } from '../../core/templates/own-template.ts';
import { PLACEHOLDER_NAMES } from '../../core/templates/placeholders.ts';
import { AUDIENCES, type Audience } from '../../core/templates/template.ts';
import { Fold } from '../fold.tsx';
import { t } from '../text.ts';
import { Choice } from './choice.tsx';
import { Findings } from './findings.tsx';
import { KeptField } from './kept-field.tsx';
import { SaveStateContext } from './save-state.ts';

export interface TemplateEditorProps {
  readonly template: OwnTemplate;
  onChange(id: string, change: (kept: OwnTemplate) => OwnTemplate): Promise<OwnTemplate>;
}

const AUDIENCE_WORDS: Readonly<Record<Audience, MessageKey>> = {
  recruiter: 'nb_audience_recruiter',
  company: 'nb_audience_company',
  direct: 'nb_audience_direct',
};

const STEP_TITLES: Readonly<Record<Step, MessageKey>> = {
  prepare: 'step_prepare_title',
  'write-down': 'step_write_down_title',
  call: 'step_call_title',
  thank: 'step_thank_title',
  rest: 'step_rest_title',
  'note-feedback': 'step_note_feedback_title',
  'follow-up': 'step_follow_up_title',
  'keep-looking': 'step_keep_looking_title',
};

/** One template of the person's own; the reader reads along. */
export function TemplateEditor({ template, onChange }: TemplateEditorProps) {
  const saves = useContext(SaveStateContext);
  const write = (name: 'title' | 'when' | 'subject' | 'body') => async (before: string, text: string) =>
    (await onChange(template.id, (kept) => ({ ...kept, [name]: mergeTexts(before, text, kept[name]) })))[
      name
    ];
  const choose = (part: Partial<OwnTemplate>) =>
    void saves.follow(onChange(template.id, (kept) => ({ ...kept, ...part }))).catch(() => undefined);
  const { subject, body } = fillTemplate(template, new Map());
  const line = (label: MessageKey, name: 'title' | 'when' | 'subject') => (
    <KeptField label={t(label)} most={FIELD_LIMIT} value={template[name]} write={write(name)} />
  );
  return (
    <div class="stack">
      {line('nb_template_title', 'title')}
      {line('nb_template_when', 'when')}
      <div class="pair">
        <Choice
          label={t('nb_template_audience')}
          value={template.audience}
          choices={AUDIENCES.map((each) => [each, t(AUDIENCE_WORDS[each])] as const)}
          onChange={(audience) => choose({ audience })}
        />
        <Choice
          label={t('nb_template_step')}
          value={template.step ?? 'any'}
          choices={[
            ['any', t('nb_template_any_step')],
            ...STEPS.map((step) => [step, t(STEP_TITLES[step])] as const),
          ]}
          onChange={(step) => choose({ step: step === 'any' ? null : step })}
        />
      </div>
      {line('ui_picker_subject', 'subject')}
      <KeptField label={t('nb_template_body')} rows={10} value={template.body} write={write('body')} />
      <ul class="notices" aria-label={t('nb_template_problems')}>
        {templateProblems(template).map((problem) => (
          <li key={JSON.stringify(problem)} class="notice-line note">
            {problem.kind === 'unknown-gap'
              ? t('nb_problem_unknown_gap', problem.name)
              : t(PROBLEM_WORDS[problem.kind])}
          </li>
        ))}
      </ul>
      <Findings draft={{ text: body, subject }} whole />
      <Fold title={t('nb_template_gaps')}>
        <p class="soft small">{t('nb_template_gaps_help')}</p>
        <ul class="gaps">
          {PLACEHOLDER_NAMES.map((name) => (
            <li key={name}>
              <code>{`{{${name}}}`}</code> <span class="soft">{t(`placeholder_${name}`)}</span>
            </li>
          ))}
        </ul>
      </Fold>
    </div>
  );
}

const PROBLEM_WORDS = {
  'no-title': 'nb_problem_no_title',
  'no-body': 'nb_problem_no_body',
  'open-gap': 'nb_problem_open_gap',
} as const;
