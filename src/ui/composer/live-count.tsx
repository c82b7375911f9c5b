import { useEffect, useState } from 'preact/hooks';
import { t, tn } from '../text.ts';

/** A count that has stood this long, in ms, is worth saying aloud; the ones passed through while typing are not. */
export const SETTLED_AFTER = 1200;

/** Says to a screen reader, politely, how many things there are to look at, once the number has settled. `null`: nothing read yet. */
export function LiveCount({ count }: { readonly count: number | null }) {
  const [settled, setSettled] = useState<number | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(count), SETTLED_AFTER);
    return () => clearTimeout(timer);
  }, [count]);
  return (
    <p role="status" class="unseen">
      {settled === null ? '' : settled === 0 ? t('ui_count_none') : tn('ui_count', settled)}
    </p>
  );
}
