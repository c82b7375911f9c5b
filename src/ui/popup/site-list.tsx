import { Icon } from '../icon.tsx';
import { Switch } from '../switch.tsx';
import { t } from '../text.ts';
import { useId } from '../use-id.ts';

/** A site that the person turned on, or that was there from the install on. */
export interface SiteRow {
  /** Names it to the callbacks. */
  readonly id: string;
  readonly host: string;
  /** The webmail's name; `null` when it is none that is known. */
  readonly webmail: string | null;
  readonly on: boolean;
  /** Whether the browser lets us in now. */
  readonly allowed: boolean;
  readonly removable: boolean;
}

export interface SiteListProps {
  readonly sites: readonly SiteRow[];
  onSwitch(id: string, on: boolean): void;
  /** Asks the browser again; called straight from the click. */
  onAllow(id: string): void;
  onRemove(id: string): void;
}

/** Where Afterword works. */
export function SiteList(props: SiteListProps) {
  return (
    <div class="sites">
      <ul>
        {props.sites.map((site) => (
          <li key={site.id}>
            <SiteItem {...props} site={site} />
          </li>
        ))}
      </ul>
      <p class="soft small">{t('ui_sites_how')}</p>
    </div>
  );
}

function SiteItem({ site, onSwitch, onAllow, onRemove }: SiteListProps & { readonly site: SiteRow }) {
  const { id, host, webmail } = site;
  const describedBy = useId();
  const note = site.allowed ? (webmail ?? t('ui_sites_any')) : t('ui_sites_withheld');
  return (
    <div class="site">
      <Switch label={host} on={site.on} describedBy={describedBy} onChange={(on) => onSwitch(id, on)} />
      {site.removable ? (
        <button
          type="button"
          class="button quiet icon-only"
          aria-label={t('ui_sites_remove', host)}
          title={t('ui_sites_remove', host)}
          onClick={() => onRemove(id)}
        >
          <Icon name="close" />
        </button>
      ) : null}
      <p id={describedBy} class="soft small">
        {note}
      </p>
      {site.allowed ? null : (
        <button type="button" class="button" aria-label={t('ui_tab_allow', host)} onClick={() => onAllow(id)}>
          {t('ui_sites_allow')}
        </button>
      )}
    </div>
  );
}
