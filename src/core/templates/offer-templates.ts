import type { InterviewRecord } from '../interview/interview-record.ts';
import type { Step } from '../interview/timeline.ts';
import { momentOf } from './languages/letters.ts';
import { isUsable, type OwnTemplate } from './own-template.ts';
import type { Template } from './template.ts';

/** Every template once: those that fit the step an interview is at, then the others. */
export interface OfferedTemplates {
  readonly fitting: readonly Template[];
  readonly others: readonly Template[];
}

/**
 * Orders the templates for an interview. The person's own come first among their like. Without a recruiter, those that
 * are written to one come last; with one, those that go round the recruiter do.
 */
export function offerTemplates(
  templates: readonly Template[],
  own: readonly OwnTemplate[],
  record: InterviewRecord,
  step: Step,
): OfferedTemplates {
  const direct = record.interview.recruiter.kind === 'none';
  const isForThem = ({ audience }: Template): boolean => (audience === 'direct') === direct;
  const usable = own.filter(isUsable);
  const ids = fittingAt(step, record);
  const fitting: Template[] = [
    ...usable.filter((template) => template.step === step),
    ...ids.flatMap((id) => templates.filter((template) => momentOf(template) === id)),
  ].filter(isForThem);
  const chosen = new Set(fitting.map(({ id }) => id));
  const rest = [...usable, ...templates].filter(({ id }) => !chosen.has(id));
  return { fitting, others: [...rest.filter(isForThem), ...rest.filter((each) => !isForThem(each))] };
}

/** From how many people on a panel it is. */
const PANEL = 3;

function fittingAt(step: Step, { interview, format, status }: InterviewRecord): readonly string[] {
  switch (step) {
    case 'prepare':
      return [];
    case 'call':
      return ['own-feedback', 'after-the-call', 'interviewer-feedback'];
    case 'write-down':
    case 'thank': {
      const panel = format === 'panel' || interview.interviewers.length >= PANEL;
      const thanks = [
        'thank-you-difficult',
        'thank-you',
        'thank-you-short',
        'note-for-company',
        'thank-you-direct',
      ];
      return [...(panel ? ['thank-you-panel'] : []), ...thanks, 'after-the-call'];
    }
    case 'rest':
      return ['missed-answer'];
    case 'note-feedback':
      return ['answer-to-feedback', 'own-feedback', 'interviewer-feedback', 'another-chance'];
    case 'follow-up':
      return ['nudge', 'another-chance'];
    case 'keep-looking':
      return status === 'rejected'
        ? ['after-rejection', 'keep-in-touch']
        : ['keep-in-touch', 'another-chance'];
  }
}
