import type { Interview } from '../../core/interview/interview.ts';
import type { Message, MessageKey } from '../../core/message.ts';
import type { Settings } from '../../core/settings.ts';
import { AfterPaint } from '../after-paint.tsx';
import { Fold } from '../fold.tsx';
import { Icon } from '../icon.tsx';
import type { KeyListProps } from '../key-list.tsx';
import { Mark } from '../mark.tsx';
import { Picker, type PickerProps } from '../picker/picker.tsx';
import { t, words } from '../text.ts';
import type { Theme } from '../theme.ts';
import { InterviewForm, type InterviewFormProps } from './interview-form.tsx';
import { type RuleDescription, SettingsForm } from './settings-form.tsx';
import type { SiteListProps } from './site-list.tsx';
import { TabStatusLine, type TabStatusLineProps } from './tab-status-line.tsx';
import { Way, type WayProps } from './way.tsx';

/** What became of the last thing asked of the picker. */
export type PopupOutcome =
  | 'written'
  | 'copied'
  | 'copied-instead'
  | 'recipient'
  | 'recipient-by-hand'
  | 'no-composer'
  | 'failed';

export interface PopupProps {
  readonly tab: TabStatusLineProps;
  readonly picker: PickerProps;
  readonly way: WayProps;
  readonly interview: InterviewFormProps;
  /** Why something else that was pressed could not be kept; `null` when all was. */
  readonly problem: Message | null;
  readonly settings: Settings;
  readonly rules: readonly RuleDescription[];
  readonly sites: SiteListProps;
  readonly keys: KeyListProps;
  readonly outcome: PopupOutcome | null;
  /** Whether this is over a private window, and the notebook opens in an ordinary one. */
  readonly notebookOpensOpenly: boolean;
  readonly theme?: Theme | undefined;
  onSaveSettings(settings: Settings): void;
}

const OUTCOMES: Readonly<Record<PopupOutcome, MessageKey>> = {
  written: 'ui_outcome_written',
  copied: 'ui_outcome_copied',
  'copied-instead': 'ui_outcome_copied_instead',
  recipient: 'ui_outcome_recipient',
  'recipient-by-hand': 'ui_outcome_recipient_by_hand',
  'no-composer': 'ui_outcome_no_composer',
  failed: 'ui_outcome_failed',
};

/** The extension's popup: the state of this tab, the templates, the current interview, the switches. */
export function Popup(props: PopupProps) {
  const { interview, settings, outcome, problem } = props;
  return (
    <main class="afterword popup" data-theme={props.theme}>
      <header class="popup-head">
        <Mark />
        <h1>{t('ui_name')}</h1>
        <a class="to-notebook" href="notebook.html" target="_blank" rel="noreferrer">
          {t('nb_popup_open')}
          <Icon name="forward" />
        </a>
      </header>
      {props.notebookOpensOpenly ? <p class="aside">{t('nb_popup_openly')}</p> : null}
      <TabStatusLine {...props.tab} />
      {problem === null ? null : (
        <p class="error" role="alert">
          {words(problem)}
        </p>
      )}
      <Way {...props.way} />
      <Picker {...props.picker} />
      <p role="status" class={outcome === null ? 'unseen' : 'outcome'}>
        {outcome === null ? '' : t(OUTCOMES[outcome])}
      </p>
      <Fold title={t('ui_popup_interview')} summary={summaryOf(interview.interview)}>
        <AfterPaint>
          <InterviewForm {...interview} />
        </AfterPaint>
      </Fold>
      <Fold title={t('ui_popup_settings')}>
        <AfterPaint>
          <SettingsForm
            settings={settings}
            rules={props.rules}
            sites={props.sites}
            keys={props.keys}
            onSave={props.onSaveSettings}
          />
        </AfterPaint>
      </Fold>
      <p class="small">
        <a href="practice.html" target="_blank" rel="noreferrer">
          {t('ui_popup_practice')}
        </a>
      </p>
    </main>
  );
}

function summaryOf({ company, role }: Interview): string {
  const known = [role, company].filter((part) => part.trim() !== '');
  return known.length === 0 ? t('ui_popup_interview_empty') : known.join(' · ');
}
