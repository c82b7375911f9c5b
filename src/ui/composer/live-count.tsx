import { useEffect, useState } from 'preact/hooks';
import { t, tn } from '../text.ts';

/** After this long without an edit, in ms, the count is worth saying aloud. */
export const SETTLED_AFTER = 1200;

export interface LiveCountProps {
  /** `null`: nothing read yet. */
  readonly count: number | null;
  /** Something that is another with every edit: while somebody types, nothing is said, though the number stays. */
  readonly since: unknown;
}

/** Says to a screen reader, politely, how many things there are to look at, once nothing has changed for a while. */
export function LiveCount({ count, since }: LiveCountProps) {
  const [settled, setSettled] = useState<number | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(count), SETTLED_AFTER);
    return () => clearTimeout(timer);
  }, [count, since]);
  return (
    <p role="status" class="unseen">
      {settled === null ? '' : settled === 0 ? t('ui_count_none') : tn('ui_count', settled)}
    </p>
  );
}
