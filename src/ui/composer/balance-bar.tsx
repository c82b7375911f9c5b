import { t } from '../text.ts';
import { type Glance, percent } from './glance-at.ts';

/** The balance as a bar with its legend in words: the shares are read there, the bar only shows them. */
export function BalanceBar({ glance }: { readonly glance: Glance }) {
  const parts = [
    { kind: 'weight', label: t('ui_balance_weight'), share: glance.weight },
    { kind: 'strength', label: t('ui_balance_strength'), share: glance.strength },
    { kind: 'rest', label: t('ui_balance_rest'), share: glance.rest },
  ] as const;
  return (
    <div class="balance">
      <div class="bar" aria-hidden="true">
        {parts.map(({ kind, share }) =>
          share === 0 ? null : <span key={kind} class={`part ${kind}`} style={{ flexGrow: share }} />,
        )}
      </div>
      <ul class="legend" aria-label={t('ui_balance')}>
        {parts.map(({ kind, label, share }) => (
          <li key={kind}>
            <span class={`swatch ${kind}`} aria-hidden="true" />
            {label} <strong>{t('ui_percent', percent(share))}</strong>
          </li>
        ))}
      </ul>
    </div>
  );
}
