import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Diagnostic } from '../../core/assess/diagnostic.ts';
import { closeOnEscape } from '../close-on-escape.ts';
import { focusableIn, focusedIn, keepTabInside } from '../focus.ts';
import { Icon } from '../icon.tsx';
import { Mark } from '../mark.tsx';
import { Picker, type PickerProps } from '../picker/picker.tsx';
import { Switch } from '../switch.tsx';
import { Tabs } from '../tabs.tsx';
import { t } from '../text.ts';
import type { Theme } from '../theme.ts';
import { DraftTab } from './draft-tab.tsx';
import type { GuardPartProps } from './guard-part.tsx';
import { headline } from './headline.ts';
import { isUnsure, type Reading } from './reading.ts';

export type PanelTab = 'draft' | 'templates';

export interface PanelProps {
  readonly reading: Reading;
  /** Whether this email was switched off; the rest of Afterword goes on. */
  readonly off: boolean;
  readonly guard: GuardPartProps;
  /** How many diagnostics are ignored in this email and can be brought back. */
  readonly ignored: number;
  /** Whether only the beginning of the draft was read: there is more of it than of any email. */
  readonly isLong?: boolean | undefined;
  readonly firstTab: PanelTab;
  readonly theme?: Theme | undefined;
  readonly picker: PickerProps;
  onShow(diagnostic: Diagnostic, item: HTMLElement): void;
  onOff(off: boolean): void;
  onRestore(): void;
  onClose(): void;
}

/** Everything about one draft in one place: the verdict, what to look at, what is missing, the templates. Takes the focus when it opens. */
export function Panel(props: PanelProps) {
  const { reading, theme, onClose } = props;
  const { guard, recipientsUnknown } = props.guard;
  const panel = useRef<HTMLDivElement>(null);
  const [tab, setTab] = useState<PanelTab>(props.firstTab);
  const toTemplates = useRef(props.firstTab === 'templates');

  useLayoutEffect(() => {
    const picker = panel.current?.querySelector('.picker');
    if (toTemplates.current && picker) focusableIn(picker)[0]?.focus();
    else if (panel.current !== null && focusedIn(panel.current) === null) panel.current.focus();
    toTemplates.current = false;
  }, [tab]);
  useKeptFocus(panel);

  return (
    <div
      ref={panel}
      class="afterword panel"
      data-theme={theme}
      role="dialog"
      aria-label={t('ui_name')}
      tabIndex={-1}
      onKeyDown={(event) => {
        if (!closeOnEscape(event, onClose)) keepTabInside(event, event.currentTarget);
      }}
    >
      <div class="panel-head">
        <Mark />
        <h2>{t(headline(reading, guard?.state === 'careful' || isUnsure(guard, recipientsUnknown)))}</h2>
        <button type="button" class="button quiet icon-only" aria-label={t('ui_close')} onClick={onClose}>
          <Icon name="close" />
        </button>
      </div>
      <Tabs<PanelTab>
        label={t('ui_panel_sections')}
        selected={tab}
        onSelect={(id: PanelTab) => setTab(id)}
        tabs={[
          {
            id: 'draft',
            label: t('ui_panel_draft'),
            content: (
              <DraftTab
                reading={reading}
                guard={props.guard}
                ignored={props.ignored}
                isLong={props.isLong}
                onShow={props.onShow}
                onRestore={props.onRestore}
                onTemplates={() => {
                  toTemplates.current = true;
                  setTab('templates');
                }}
              />
            ),
          },
          {
            id: 'templates',
            label: t('ui_panel_templates'),
            content: <Picker {...props.picker} />,
          },
        ]}
      />
      <div class="panel-foot">
        <Switch label={t('ui_panel_off')} on={props.off} onChange={props.onOff} />
      </div>
    </div>
  );
}

/** When the item that has the focus leaves the list, the panel takes the focus instead of losing it to the page. */
function useKeptFocus(panel: { readonly current: HTMLElement | null }): void {
  const held = useRef(false);
  // Read while rendering, before the change reaches the page.
  held.current = panel.current !== null && focusedIn(panel.current) !== null;
  useLayoutEffect(() => {
    if (held.current && panel.current !== null && focusedIn(panel.current) === null) panel.current.focus();
  });
}
