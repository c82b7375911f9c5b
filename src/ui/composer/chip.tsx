import type { RecipientFinding } from '../../core/guard/judge-recipients.ts';
import { Icon } from '../icon.tsx';
import { t, words } from '../text.ts';
import type { Theme } from '../theme.ts';
import { LiveText } from './live-text.tsx';

export interface ChipProps {
  /** The recipients to look at again; not empty. */
  readonly findings: readonly RecipientFinding[];
  readonly theme?: Theme | undefined;
  /** Shows why, and what to do instead. */
  onOpen(): void;
}

/** A quiet word beside the recipients: who of them is worth a second look. */
export function Chip({ findings, theme, onOpen }: ChipProps) {
  const [first] = findings;
  if (first === undefined) return null;
  const who = t(
    first.kind === 'interviewer' ? 'guard_chip_interviewer' : 'guard_chip_company',
    t(`guard_${first.field}`),
  );
  return (
    <div class="afterword chip" data-theme={theme}>
      <div class="unseen">
        <LiveText text={words(first.message)} />
      </div>
      <button type="button" class="button severity warning" aria-haspopup="dialog" onClick={onOpen}>
        <Icon name="warning" />
        {findings.length > 1 ? `${who} +${findings.length - 1}` : who}
      </button>
    </div>
  );
}
