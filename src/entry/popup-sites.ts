import { type ReadonlySignal, type Signal, signal } from '@preact/signals-core';
import { sendToWorker } from '../browser/send-to-worker.ts';
import { FIRST_SITE, hostOf, originsOf, type Site, type Sites, switched } from '../browser/site.ts';
import { askAccess, hasAccess, onAccessGranted, onAccessTakenBack } from '../browser/site-access.ts';
import { siteStore } from '../browser/stores.ts';
import type { SiteRow } from '../ui/popup/site-list.tsx';
import { askToCatchUp } from './ask-to-catch-up.ts';

/** The list of sites as the popup shows it: what the person said of each, and whether the browser lets us in. */
export class PopupSites {
  readonly rows: Signal<readonly SiteRow[]> = signal([]);
  readonly #sites: ReadonlySignal<Sites>;

  constructor(sites: ReadonlySignal<Sites>) {
    this.#sites = sites;
  }

  /** Shows the list, and what becomes of it. */
  follow(): void {
    const read = () => void this.#read();
    this.#sites.subscribe(read);
    onAccessGranted(read);
    onAccessTakenBack(read);
  }

  async switch(id: string, on: boolean): Promise<void> {
    await siteStore.update((sites) => switched(sites, id, on));
    askToCatchUp();
  }

  async allow(id: string): Promise<void> {
    const site = this.#site(id);
    if (site !== undefined) await askAccess(originsOf(site)).catch(() => false);
  }

  async remove(id: string): Promise<void> {
    const site = this.#site(id);
    if (site !== undefined) await sendToWorker('remove-site', site);
  }

  #site(id: string): Site | undefined {
    return this.#sites.peek().find(({ pattern }) => pattern === id);
  }

  async #read(): Promise<void> {
    const sites = this.#sites.peek();
    const rows = await Promise.all(sites.map(rowOf));
    if (sites === this.#sites.peek()) this.rows.value = rows;
  }
}

async function rowOf(site: Site): Promise<SiteRow> {
  const { pattern, webmail, on } = site;
  const allowed = await hasAccess(originsOf(site));
  return { id: pattern, host: hostOf(site), webmail, on, allowed, removable: pattern !== FIRST_SITE.pattern };
}
