import type { RuleId } from '../../core/assess/rules.ts';
import type { MessageKey } from '../../core/message.ts';
import type { Settings } from '../../core/settings.ts';
import { Fold } from '../fold.tsx';
import { KeyList, type KeyListProps } from '../key-list.tsx';
import { ruleTitle } from '../rule-text.ts';
import { Switch } from '../switch.tsx';
import { t } from '../text.ts';
import { useId } from '../use-id.ts';
import { Wording } from '../wording.tsx';
import { SiteList, type SiteListProps } from './site-list.tsx';

/** A rule as the person meets it in the settings. */
export interface RuleDescription {
  readonly id: RuleId;
  readonly reason: string;
  /** What the rule would point at; may be empty. */
  readonly example: string;
  /** The same as the rule lets it pass; may be empty. */
  readonly better: string;
}

export interface SettingsFormProps {
  readonly settings: Settings;
  readonly rules: readonly RuleDescription[];
  readonly sites: SiteListProps;
  readonly keys: KeyListProps;
  onSave(settings: Settings): void;
}

/** The switches. */
export function SettingsForm({ settings, rules, sites, keys, onSave }: SettingsFormProps) {
  return (
    <div class="form">
      <Switch label={t('ui_settings_on')} on={settings.on} onChange={(on) => onSave({ ...settings, on })} />
      <Switch
        label={t('ui_settings_button')}
        on={settings.showButton}
        onChange={(showButton) => onSave({ ...settings, showButton })}
      />
      <Fold title={t('ui_popup_sites')}>
        <SiteList {...sites} />
      </Fold>
      <Fold title={t('ui_popup_keys')}>
        <KeyList {...keys} />
      </Fold>
      <Fold title={t('ui_settings_rules')}>
        <ul class="rules">
          {rules.map((rule) => (
            <li key={rule.id}>
              <RuleSwitch rule={rule} settings={settings} onSave={onSave} />
            </li>
          ))}
        </ul>
      </Fold>
    </div>
  );
}

interface RuleSwitchProps extends Pick<SettingsFormProps, 'settings' | 'onSave'> {
  readonly rule: RuleDescription;
}

function RuleSwitch({ rule, settings, onSave }: RuleSwitchProps) {
  const id = useId();
  const others = settings.rulesOff.filter((off) => off !== rule.id);
  return (
    <>
      <Switch
        label={ruleTitle(rule.id)}
        on={!settings.rulesOff.includes(rule.id)}
        describedBy={id}
        onChange={(on) => onSave({ ...settings, rulesOff: on ? others : [...others, rule.id] })}
      />
      <div id={id} class="soft small">
        <p>{rule.reason}</p>
        {rule.example === '' ? null : (
          <p>{aroundEnglish('ui_settings_example', rule.example, rule.better !== '')}</p>
        )}
        {rule.better === '' ? null : <p>{aroundEnglish('ui_settings_better', rule.better)}</p>}
      </div>
    </>
  );
}

/** Our words with an English sentence among them, which is marked as such; a description is in our own language. */
function aroundEnglish(key: MessageKey, sentence: string, isEnglish = true) {
  if (!isEnglish) return t(key, sentence);
  const [before = '', after = ''] = t(key, GAP).split(GAP);
  return [before, <Wording key={key} text={sentence} />, after];
}

/** Stands where the sentence comes, in no text of ours. */
const GAP = '\u0000';
