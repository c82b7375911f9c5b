import { t } from './text.ts';

/** A keyboard command and its keys as they are now. */
export interface KeyRow {
  readonly id: string;
  readonly says: string;
  /** Empty when it has none. */
  readonly keys: string;
}

export interface KeyListProps {
  readonly rows: readonly KeyRow[];
  /** Opens the browser's own page where they are changed. */
  onChangeKeys(): void;
}

/** What the keyboard does. */
export function KeyList({ rows, onChangeKeys }: KeyListProps) {
  return (
    <div class="key-list">
      <dl>
        {rows.map(({ id, says, keys }) => (
          <div key={id}>
            <dt>{says}</dt>
            <dd>
              {keys === '' ? <span class="soft">{t('ui_keys_none')}</span> : <kbd class="keys">{keys}</kbd>}
            </dd>
          </div>
        ))}
      </dl>
      <p class="soft small">{t('ui_keys_how')}</p>
      <button type="button" class="button" onClick={onChangeKeys}>
        {t('ui_keys_change')}
      </button>
    </div>
  );
}
