import { Fold } from '../fold.tsx';
import { Icon } from '../icon.tsx';
import { t, tn } from '../text.ts';
import { Report, type ReportProps } from './report.tsx';
import type { TabStatus } from './tab-status.ts';
import { type Shortcuts, TabSwitches } from './tab-switches.tsx';

/** What can be asked of the tab. */
export interface TabActions {
  /** Asks the browser for access; called straight from the click, as the browser demands. */
  onAskAccess(): void;
  /** Turns it on on this page's site; called straight from the click. */
  onTurnOnHere(): void;
  onSwitchSite(on: boolean): void;
  onSwitchEmail(on: boolean): void;
  onSwitchEverywhere(on: boolean): void;
}

export interface TabStatusLineProps extends TabActions, ReportProps {
  readonly status: TabStatus;
  readonly shortcuts: Shortcuts;
}

/** Says what Afterword does in this tab, with the one button that would change it. */
export function TabStatusLine(props: TabStatusLineProps) {
  const { status } = props;
  const isOn = status.kind === 'active' || status.kind === 'no-composer';
  const button = buttonFor(props);
  return (
    <section class={`tab-status ${status.kind}`} aria-label={t('ui_tab_this')}>
      <div role="status">
        <p>
          <Icon name={isOn && !isPaused(status) ? 'check' : 'pause'} />
          <span>{wordsFor(status)}</span>
        </p>
        {notesOn(status).map((note) => (
          <p key={note} class="soft small">
            {note}
          </p>
        ))}
      </div>
      {button === null ? null : (
        <button type="button" class="button primary" onClick={button.press}>
          {button.words}
        </button>
      )}
      {isOn ? <TabSwitches {...props} status={status} /> : null}
      {status.kind === 'unsupported' && status.isReachable ? (
        <Fold title={t('ui_report_missed')}>
          <div class="switches">
            <Report {...props} />
          </div>
        </Fold>
      ) : null}
    </section>
  );
}

function isPaused(status: TabStatus): boolean {
  return status.kind === 'active' && status.thisEmail === false;
}

function wordsFor(status: TabStatus): string {
  switch (status.kind) {
    case 'checking':
      return t('ui_tab_checking');
    case 'active':
      if (isPaused(status)) return t('ui_tab_off_email');
      return tn('ui_tab_active', status.composers, status.webmail);
    case 'no-composer':
      return t('ui_tab_no_composer', status.webmail);
    case 'off':
      return t('ui_tab_off');
    case 'off-here':
      return t('ui_tab_off_here', status.site);
    case 'found':
      return status.webmail === null
        ? t('ui_tab_found_composer', status.site)
        : t('ui_tab_found', status.webmail, status.site);
    case 'found-privately':
      return t('ui_tab_found_privately', status.site);
    case 'insecure':
      return t('ui_tab_insecure', status.site);
    case 'unsupported':
      return t('ui_tab_unsupported');
    case 'withheld':
      return t('ui_tab_withheld', status.webmail);
  }
}

function notesOn(status: TabStatus): readonly string[] {
  if (status.kind === 'active') return status.missing;
  if (status.kind !== 'found') return [];
  return [status.refused ? t('ui_tab_refused') : t('ui_tab_found_asks')];
}

function buttonFor({
  status,
  ...actions
}: TabStatusLineProps): { readonly words: string; press(): void } | null {
  switch (status.kind) {
    case 'withheld':
      return { words: t('ui_tab_allow', status.webmail), press: actions.onAskAccess };
    case 'off':
      return { words: t('ui_tab_turn_on'), press: () => actions.onSwitchEverywhere(true) };
    case 'off-here':
      return { words: t('ui_tab_turn_on_here'), press: () => actions.onSwitchSite(true) };
    case 'found':
      return { words: t('ui_tab_turn_on_here'), press: actions.onTurnOnHere };
    case 'active':
      return isPaused(status)
        ? { words: t('ui_tab_turn_on_email'), press: () => actions.onSwitchEmail(true) }
        : null;
    default:
      return null;
  }
}
