import { useContext, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { KeptText } from './kept-text.ts';
import { SaveStateContext } from './save-state.ts';

export type Write = (before: string, text: string) => Promise<string>;

/** A text of a field that is kept as it is typed. What is not kept yet when the field or the page goes, is then. */
export function useKeptText(kept: string, write: Write): KeptText {
  const saves = useContext(SaveStateContext);
  const [, again] = useState(0);
  // The write of the last rendering: what it closes over changes.
  const latest = useRef(write);
  latest.current = write;
  const made = useRef<KeptText | null>(null);
  made.current ??= new KeptText({
    kept,
    write: (before, text) => latest.current(before, text),
    onChange() {
      if (made.current !== null && made.current.state !== 'untouched')
        saves.tell(made.current, made.current.state, made.current.error);
      again((times) => times + 1);
    },
  });
  const field = made.current;

  useLayoutEffect(() => field.take(kept), [field, kept]);
  useEffect(() => {
    const flush = () => field.flush();
    const onHidden = () => {
      if (document.visibilityState === 'hidden') flush();
    };
    window.addEventListener('pagehide', flush);
    document.addEventListener('visibilitychange', onHidden);
    return () => {
      window.removeEventListener('pagehide', flush);
      document.removeEventListener('visibilitychange', onHidden);
      flush();
    };
  }, [field]);
  return field;
}
