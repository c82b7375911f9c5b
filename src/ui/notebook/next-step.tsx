import type { Timeline } from '../../core/interview/timeline.ts';
import { t, words } from '../text.ts';
import { SECTION_OF_STEP, type Section, sectionTitle } from './sections.ts';

export interface NextStepProps {
  readonly timeline: Timeline;
  /** The section that is open: nobody is sent where they are. */
  readonly section: Section;
}

/** The step that helps most now; in sight whatever is open. */
export function NextStep({ timeline: { next, why, entries }, section }: NextStepProps) {
  const title = entries.find(({ step }) => step === next)?.title;
  const place = SECTION_OF_STEP[next];
  return (
    <aside class="next-step" aria-label={t('nb_next')}>
      <p>
        <span class="next-label">{t('nb_next')}</span>{' '}
        <strong>{title === undefined ? '' : words(title)}</strong> <span class="soft why">{words(why)}</span>
      </p>
      {place === null || place === section ? null : (
        <a class="button" href={`#${place}`}>
          {t('nb_go', t(sectionTitle(place)))}
        </a>
      )}
    </aside>
  );
}
