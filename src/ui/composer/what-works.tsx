import type { Verdict } from '../../core/assess/assessment.ts';
import { Icon } from '../icon.tsx';
import { t } from '../text.ts';
import { useId } from '../use-id.ts';

/** What the draft does well already: nobody should read of their flaws alone. */
export function WhatWorks({ verdict }: { readonly verdict: Verdict }) {
  const heading = useId();
  const { showsInterest, thanks, overApologizes, dwells } = verdict;
  const forward = (showsInterest || thanks) && !overApologizes && !dwells;
  const works = [
    ...(showsInterest ? (['ui_works_interest'] as const) : []),
    ...(thanks ? (['ui_works_thanks'] as const) : []),
    ...(forward ? (['ui_works_forward'] as const) : []),
  ];
  if (works.length === 0) return null;
  return (
    <div class="works-part">
      <h3 id={heading}>{t('ui_works')}</h3>
      <ul class="works" aria-labelledby={heading}>
        {works.map((key) => (
          <li key={key}>
            <Icon name="check" />
            {t(key)}
          </li>
        ))}
      </ul>
    </div>
  );
}
