import { useContext, useEffect, useState } from 'preact/hooks';
import type { MessageKey } from '../../core/message.ts';
import { Icon } from '../icon.tsx';
import { t, words } from '../text.ts';
import type { KeptState } from './kept-text.ts';
import { type SaveState, SaveStateContext } from './save-state.ts';

const WORDS: Readonly<Record<Exclude<KeptState, 'refused'>, MessageKey | null>> = {
  untouched: null,
  writing: 'nb_saving',
  kept: 'nb_saved',
};

/** One polite line for the whole page: "Saved" stands only while all that was typed is kept. */
export function SaveStatus() {
  const saves = useContext(SaveStateContext);
  const [, again] = useState(0);
  useEffect(() => {
    const look = () => again((times) => times + 1);
    look();
    return saves.listen(look);
  }, [saves]);
  const state = saves.shown;
  return (
    <p class={`save-status ${state}`}>
      {state === 'kept' ? <Icon name="check" /> : null}
      {/* "Saving…" at every word would only be noise to who listens. */}
      <span role="status">{state === 'writing' ? '' : said(saves)}</span>
      {state === 'writing' ? <span aria-hidden="true">{t('nb_saving')}</span> : null}
    </p>
  );
}

function said({ shown, problem }: SaveState): string {
  if (shown === 'refused') return words(problem);
  const key = WORDS[shown];
  return key === null ? '' : t(key);
}
