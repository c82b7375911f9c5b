import { useEffect, useRef, useState } from 'preact/hooks';
import { t, tn } from '../text.ts';

/** After this long without an edit, in ms, the count is worth saying aloud. */
export const SETTLED_AFTER = 1200;

export interface LiveCountProps {
  /** `null`: nothing read yet, or nothing that is counted. */
  readonly count: number | null;
  /** Something that is another with every edit: while somebody types, nothing is said, though the number stays. */
  readonly since: unknown;
  /** The words for a count; by itself the number of things to look at. */
  readonly words?: (count: number) => string;
  /** A count that needs no saying as long as there was no other. */
  readonly known?: number;
  /** Another one says it now: the count is noted, and not said again. */
  readonly silent?: boolean;
}

/** Says to a screen reader, politely, how many things there are to look at, once nothing has changed for a while. */
export function LiveCount({ count, since, words = inWords, known, silent = false }: LiveCountProps) {
  const [said, setSaid] = useState('');
  const last = useRef<number | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => {
      const before = last.current ?? known ?? null;
      last.current = count;
      if (count === null || silent) setSaid('');
      else if (count !== before) setSaid(words(count));
    }, SETTLED_AFTER);
    return () => clearTimeout(timer);
  }, [count, since, silent]);
  return (
    <p role="status" class="unseen">
      {said}
    </p>
  );
}

function inWords(count: number): string {
  return count === 0 ? t('ui_count_none') : tn('ui_count', count);
}
