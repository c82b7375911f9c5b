import { useContext, useEffect, useState } from 'preact/hooks';
import type { MessageKey } from '../../core/message.ts';
import { Icon } from '../icon.tsx';
import { t } from '../text.ts';
import type { KeptState } from './kept-text.ts';
import { SaveStateContext } from './save-state.ts';

const WORDS: Readonly<Record<KeptState, MessageKey | null>> = {
  untouched: null,
  writing: 'nb_saving',
  kept: 'nb_saved',
  refused: 'nb_not_saved',
};

/** One polite line for the whole page: "Saved" stands only while all that was typed is kept. */
export function SaveStatus() {
  const saves = useContext(SaveStateContext);
  const [state, setState] = useState(saves.shown);
  useEffect(() => {
    setState(saves.shown);
    return saves.listen(() => setState(saves.shown));
  }, [saves]);
  const key = WORDS[state];
  return (
    <p class={`save-status ${state}`}>
      {state === 'kept' ? <Icon name="check" /> : null}
      {/* "Saving…" at every word would only be noise to who listens. */}
      <span role="status">{key === null || state === 'writing' ? '' : t(key)}</span>
      {state === 'writing' ? <span aria-hidden="true">{t('nb_saving')}</span> : null}
    </p>
  );
}
