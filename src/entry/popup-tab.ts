import { type ReadonlySignal, type Signal, signal } from '@preact/signals-core';
import { reportOn } from '../browser/probe-page.ts';
import { sendToTab } from '../browser/send-to-tab.ts';
import { sendToWorker } from '../browser/send-to-worker.ts';
import { FIRST_SITE, originsOf, type SiteFacts, type Sites, switched } from '../browser/site.ts';
import { askAccess } from '../browser/site-access.ts';
import { siteStore } from '../browser/stores.ts';
import { activeTab, type Tab } from '../browser/webmail-tabs.ts';
import type { Settings } from '../core/settings.ts';
import { copyText } from '../editing/copy-text.ts';
import type { TabStatus } from '../ui/popup/tab-status.ts';
import { askToCatchUp } from './ask-to-catch-up.ts';
import { readTabStatus } from './read-tab-status.ts';

/** How long after a look the next one comes, in milliseconds, while the page may still have something to come. */
const NEXT_LOOK = 400;

/** The tab that the popup is opened over: what Afterword does there, and what the person wants it to do. */
export class PopupTab {
  readonly status: Signal<TabStatus> = signal({ kind: 'checking' });
  /** Whether a description of the page is on the clipboard; `null` before it was asked for. */
  readonly reported: Signal<boolean | null> = signal(null);
  readonly #settings: ReadonlySignal<Settings>;
  readonly #sites: ReadonlySignal<Sites>;
  #tab: Tab | null = null;
  #site: SiteFacts | null = null;
  #looks = 0;

  constructor(settings: ReadonlySignal<Settings>, sites: ReadonlySignal<Sites>) {
    this.#settings = settings;
    this.#sites = sites;
  }

  /** `null` when there is none. */
  get id(): number | null {
    return this.#tab?.id ?? null;
  }

  /** Whether a new draft can be opened from here: in Gmail, which alone opens one without a word in its address. */
  get opensDrafts(): boolean {
    const { kind } = this.status.value;
    return this.#site?.pattern === FIRST_SITE.pattern && (kind === 'active' || kind === 'no-composer');
  }

  /**
   * Looks at the tab, and again while a composer or the page's companion may be on its way. Of several looks the last one
   * counts.
   * @param switches settings and sites, while they are still being read
   */
  async look(switches?: Promise<unknown>): Promise<void> {
    this.#looks += 1;
    const look = this.#looks;
    const [tab] = await Promise.all([activeTab(), switches]);
    const { status, site } = await readTabStatus(tab, this.#settings.peek(), this.#sites.peek());
    if (look !== this.#looks) return;
    this.#tab = tab;
    this.#site = site;
    this.status.value = status;
    if (mayChange(status))
      setTimeout(() => {
        if (look === this.#looks) void this.look();
      }, NEXT_LOOK);
  }

  /** Asks again for the access that is missing. */
  async askAccess(): Promise<void> {
    if (this.#site === null) return;
    await askAccess(originsOf(this.#site)).catch(() => false);
    await this.look();
  }

  /**
   * Asks for the access to this page's site, and turns Afterword on there. The worker knows what is wanted before the
   * browser has an answer: its question may close the popup.
   */
  async turnOnHere(): Promise<void> {
    const site = this.#site;
    if (site === null) return;
    const asked = askAccess(originsOf(site)).catch(() => false);
    const noted = sendToWorker('turn-on-site', site).catch(() => null);
    const isAllowed = await asked;
    await noted;
    if (!isAllowed) await sendToWorker('remove-site', site).catch(() => null);
    await this.look();
    const { value: status } = this.status;
    if (!isAllowed && status.kind === 'found') this.status.value = { ...status, refused: true };
  }

  async switchSite(on: boolean): Promise<void> {
    const { pattern } = this.#site ?? {};
    if (pattern === undefined) return;
    await siteStore.update((sites) => switched(sites, pattern, on));
    askToCatchUp();
  }

  async switchEmail(on: boolean): Promise<void> {
    if (this.#tab !== null) await sendToTab(this.#tab.id, 'this-email', on).catch(() => null);
    await this.look();
  }

  async report(): Promise<void> {
    const report = this.#tab === null ? null : await reportOn(this.#tab.id);
    this.reported.value = report !== null && (await copyText(report));
  }
}

/** Whether the page may soon say more of itself: it was just turned on there, or is still loading. */
function mayChange(status: TabStatus): boolean {
  return status.kind === 'no-composer' || (status.kind === 'active' && status.thisEmail === null);
}
