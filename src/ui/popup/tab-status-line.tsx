import { Icon } from '../icon.tsx';
import { t, tn } from '../text.ts';
import type { TabStatus } from './tab-status.ts';

export interface TabStatusLineProps {
  readonly status: TabStatus;
  /** Asks for access; called straight from the click, as the browser demands. */
  onAskAccess(): void;
  onTurnOn(): void;
}

/** Says what Afterword does in this tab, with the one button that would change it. */
export function TabStatusLine({ status, onAskAccess, onTurnOn }: TabStatusLineProps) {
  return (
    <div class={`tab-status ${status.kind}`}>
      <div role="status">
        <p>
          <Icon name={status.kind === 'active' || status.kind === 'no-composer' ? 'check' : 'pause'} />
          <span>{wordsFor(status)}</span>
        </p>
        {status.kind === 'active' && status.missing.length > 0 ? (
          <p class="soft small">{t('ui_tab_missing', status.missing.join(', '))}</p>
        ) : null}
      </div>
      {status.kind === 'withheld' ? (
        <button type="button" class="button primary" onClick={onAskAccess}>
          {t('ui_tab_allow', status.webmail)}
        </button>
      ) : null}
      {status.kind === 'off' ? (
        <button type="button" class="button primary" onClick={onTurnOn}>
          {t('ui_tab_turn_on')}
        </button>
      ) : null}
    </div>
  );
}

function wordsFor(status: TabStatus): string {
  switch (status.kind) {
    case 'checking':
      return t('ui_tab_checking');
    case 'active':
      return tn('ui_tab_active', status.composers, status.webmail);
    case 'no-composer':
      return t('ui_tab_no_composer', status.webmail);
    case 'off':
      return t('ui_tab_off');
    case 'unsupported':
      return t('ui_tab_unsupported');
    case 'withheld':
      return t('ui_tab_withheld', status.webmail);
  }
}
