import type { Assessment } from '../../core/assess/assessment.ts';
import { Icon } from '../icon.tsx';
import { Mark } from '../mark.tsx';
import { t, tn } from '../text.ts';
import type { Theme } from '../theme.ts';
import { BalanceRing } from './balance-ring.tsx';
import { type Glance, glanceAt, percent } from './glance-at.ts';
import { kindLineOf, pointsOf, type Reading } from './reading.ts';

export interface BadgeProps {
  readonly reading: Reading;
  /** Whether the panel that it opens is open. */
  readonly open: boolean;
  readonly theme?: Theme | undefined;
  onToggle(): void;
}

const NOTHING: Glance = { weight: 0, strength: 0, rest: 1 };

/** The small button at the composer's corner: how much there is to look at, and the balance at a glance. */
export function Badge({ reading, open, theme, onToggle }: BadgeProps) {
  const judged = reading.kind === 'read' && isJudged(reading.assessment);
  const glance = judged ? glanceAt(reading.assessment.balance) : NOTHING;
  const count = judged ? pointsOf(reading.assessment).length : 0;
  return (
    <div class="afterword badge-root" data-theme={theme}>
      <button
        type="button"
        class={`badge ${reading.kind}${count > 0 ? ' counting' : ''}`}
        aria-label={nameOf(reading, count, glance)}
        aria-haspopup="dialog"
        aria-expanded={open}
        onClick={onToggle}
      >
        <BalanceRing glance={glance} />
        <span class="badge-face" aria-hidden="true">
          {faceOf(reading, count)}
        </span>
      </button>
    </div>
  );
}

/** Whether there is anything to say of the draft: it has words, in a language we read, and needs no kindness first. */
function isJudged(assessment: Assessment): boolean {
  return assessment.words > 0 && assessment.language === 'en' && kindLineOf(assessment) === undefined;
}

/** Two digits fit the ring. */
const MOST_SHOWN = 99;

function faceOf(reading: Reading, count: number) {
  if (reading.kind === 'off') return <Icon name="pause" />;
  if (reading.kind === 'reading') return '…';
  if (!isJudged(reading.assessment)) return <Mark />;
  return count === 0 ? <Icon name="check" /> : Math.min(count, MOST_SHOWN);
}

function nameOf(reading: Reading, count: number, { weight, strength }: Glance): string {
  if (reading.kind === 'off') return t('ui_badge_off');
  if (reading.kind === 'reading') return t('ui_badge_reading');
  if (!isJudged(reading.assessment)) return t('ui_badge_empty');
  const balance = t('ui_balance_words', percent(weight), percent(strength));
  return count === 0 ? t('ui_badge_fine', balance) : tn('ui_badge_count', count, balance);
}
