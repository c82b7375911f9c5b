import { useLayoutEffect, useRef } from 'preact/hooks';
import type { MessageKey } from '../../core/message.ts';
import { t } from '../text.ts';
import type { Removal } from './notebook-data.ts';

const WORDS: Readonly<Record<Removal, MessageKey>> = {
  interview: 'nb_removed_interview',
  template: 'nb_removed_template',
  everything: 'nb_removed_everything',
  import: 'nb_imported',
};

export interface UndoLineProps {
  readonly removed: Removal | null;
  onUndo(): Promise<void>;
}

/** The offer to bring back what was removed last, or to undo an import. */
export function UndoLine({ removed, onUndo }: UndoLineProps) {
  const button = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    // The button that removed it is gone with it, and the focus with that.
    if (removed !== null && document.activeElement === document.body) button.current?.focus();
  }, [removed]);
  return (
    <div class={removed === null ? 'unseen' : 'undo-line'}>
      <span role="status">{removed === null ? '' : t(WORDS[removed])}</span>
      {removed === null ? null : (
        <button
          type="button"
          class="button"
          ref={button}
          onClick={() => void onUndo().catch(() => undefined)}
        >
          {t(removed === 'import' ? 'nb_undo_import' : 'nb_bring_back')}
        </button>
      )}
    </div>
  );
}
