import { Fold } from '../fold.tsx';
import { Switch } from '../switch.tsx';
import { t } from '../text.ts';
import { useId } from '../use-id.ts';
import { Report, type ReportProps } from './report.tsx';
import type { TabStatus } from './tab-status.ts';
import type { TabActions } from './tab-status-line.tsx';

/** The keys of the three switches, as the browser has them now; empty for one without keys. */
export interface Shortcuts {
  readonly email: string;
  readonly site: string;
  readonly everywhere: string;
}

export interface TabSwitchesProps extends TabActions, ReportProps {
  readonly status: Extract<TabStatus, { readonly kind: 'active' | 'no-composer' }>;
  readonly shortcuts: Shortcuts;
}

/** Off for this email, on this site, or everywhere; and what to send when something of the page is not found. */
export function TabSwitches(props: TabSwitchesProps) {
  const { status, shortcuts } = props;
  const { site } = status;
  const thisEmail = status.kind === 'active' ? status.thisEmail : null;
  return (
    <Fold title={t('ui_switches')}>
      <div class="switches">
        {thisEmail === null ? null : (
          <SwitchWithKeys
            label={t('ui_switch_email')}
            keys={shortcuts.email}
            on={thisEmail}
            onChange={props.onSwitchEmail}
          />
        )}
        {site === null ? null : (
          <SwitchWithKeys
            label={t('ui_switch_site', site)}
            keys={shortcuts.site}
            on={true}
            onChange={props.onSwitchSite}
          />
        )}
        <SwitchWithKeys
          label={t('ui_switch_everywhere')}
          keys={shortcuts.everywhere}
          on={true}
          onChange={props.onSwitchEverywhere}
        />
        {site === null ? null : <Report {...props} />}
      </div>
    </Fold>
  );
}

interface SwitchWithKeysProps {
  readonly label: string;
  readonly keys: string;
  readonly on: boolean;
  onChange(on: boolean): void;
}

function SwitchWithKeys({ label, keys, on, onChange }: SwitchWithKeysProps) {
  const id = useId();
  return (
    <div class="switch-with-keys">
      <Switch label={label} on={on} describedBy={id} onChange={onChange} />
      <kbd id={id} class="keys" hidden={keys === ''}>
        {keys}
      </kbd>
    </div>
  );
}
