import type { ComponentChild } from 'preact';
import type { Assessment } from '../../core/assess/assessment.ts';
import { Icon } from '../icon.tsx';
import { Mark } from '../mark.tsx';
import { t, tn } from '../text.ts';
import type { Theme } from '../theme.ts';
import { BalanceRing } from './balance-ring.tsx';
import { glanceAt, percent } from './glance-at.ts';
import { LiveCount } from './live-count.tsx';
import { kindLineOf, pointsOf, type Reading } from './reading.ts';

export interface BadgeProps {
  readonly reading: Reading;
  /** How many recipients are worth changing. */
  readonly recipients?: number;
  /** Whether nobody can say who gets it; the text alone is then called fine. */
  readonly unsure?: boolean;
  /** Whether the panel that it opens is open. */
  readonly open: boolean;
  readonly theme?: Theme | undefined;
  onToggle(): void;
}

/**
 * The small button at the composer's corner: how much there is to look at, and the balance at a glance. What it shows
 * is said too, unless the panel is open, which says it itself; nothing is said before there is something to look at.
 */
export function Badge({ reading, recipients = 0, unsure = false, open, theme, onToggle }: BadgeProps) {
  const judged = reading.kind === 'read' && isJudged(reading.assessment) ? reading.assessment : null;
  const count = judged === null ? 0 : pointsOf(judged).length + recipients;
  return (
    <div class="afterword badge-root" data-theme={theme}>
      <button
        type="button"
        class={`badge ${reading.kind}${count > 0 ? ' counting' : ''}`}
        aria-label={judged === null ? unjudgedName(reading) : judgedName(judged, count, unsure)}
        aria-haspopup="dialog"
        aria-expanded={open}
        onClick={onToggle}
      >
        {judged === null ? null : <BalanceRing glance={glanceAt(judged.glance)} />}
        <span class="badge-face" aria-hidden="true">
          {judged === null ? unjudgedFace(reading) : judgedFace(count, unsure)}
        </span>
      </button>
      <LiveCount
        count={judged === null ? null : count}
        since={reading}
        words={(settled) => countName(settled, unsure, '').trim()}
        known={0}
        silent={open}
      />
    </div>
  );
}

/** Whether there is anything to say of the draft: it has words, in a language we read, and needs no kindness first. */
function isJudged(assessment: Assessment): boolean {
  return assessment.words > 0 && assessment.language === 'en' && kindLineOf(assessment) === undefined;
}

function judgedName({ glance }: Assessment, count: number, unsure: boolean): string {
  const { weight, strength } = glanceAt(glance);
  return countName(count, unsure, t('ui_balance_words', percent(weight), percent(strength)));
}

function countName(count: number, unsure: boolean, shares: string): string {
  if (count > 0) return tn('ui_badge_count', count, shares);
  return t(unsure ? 'ui_badge_unsure' : 'ui_badge_fine', shares);
}

function unjudgedName({ kind }: Reading): string {
  if (kind === 'off') return t('ui_badge_off');
  return kind === 'reading' ? t('ui_badge_reading') : t('ui_badge_empty');
}

/** Two digits fit the ring. */
const MOST_SHOWN = 99;

function judgedFace(count: number, unsure: boolean): ComponentChild {
  if (count > 0) return Math.min(count, MOST_SHOWN);
  return unsure ? '?' : <Icon name="check" />;
}

function unjudgedFace({ kind }: Reading): ComponentChild {
  if (kind === 'off') return <Icon name="pause" />;
  return kind === 'reading' ? '…' : <Mark />;
}
