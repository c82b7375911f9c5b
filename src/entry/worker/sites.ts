import {
  FIRST_SITE,
  originsOf,
  type Site,
  type SiteFacts,
  siteAt,
  switched,
  withoutSite,
  withSite,
} from '../../browser/site.ts';
import { giveBackAccess, hasAccess } from '../../browser/site-access.ts';
import { registerEntry } from '../../browser/site-scripts.ts';
import { siteStore } from '../../browser/stores.ts';

/** The sites of the list that the browser lets us into, on or off. */
export async function allowedSites(): Promise<Site[]> {
  const sites = await siteStore.read();
  const allowed = await Promise.all(sites.map(({ pattern }) => hasAccess([pattern])));
  return sites.filter((_, at) => allowed[at]);
}

/** Registers the entry script where the list says on and the browser says yes, and nowhere else. */
export async function registerSites(): Promise<void> {
  const sites = (await allowedSites()).filter(({ on, pattern }) => on && pattern !== FIRST_SITE.pattern);
  const wanted = [...new Set(sites.flatMap(originsOf))];
  const allowed = await Promise.all(wanted.map((origin) => hasAccess([origin])));
  await registerEntry(wanted.filter((_, at) => allowed[at]));
}

/** Puts a site on the list; its scripts come once the browser has let us in. */
export async function turnOnSite(facts: SiteFacts): Promise<void> {
  await siteStore.update((sites) => withSite(sites, facts));
}

/** Takes a site off the list. What no other site needs is given back to the browser. */
export async function removeSite(facts: SiteFacts): Promise<void> {
  const left = await siteStore.update((sites) => withoutSite(sites, facts.pattern));
  const needed = new Set(left.flatMap(originsOf));
  await giveBackAccess(originsOf(facts).filter((origin) => !needed.has(origin)));
}

/** Switches the site of an address off or on again; nothing where there is none on the list. */
export async function toggleSite(url: string): Promise<void> {
  await siteStore.update((sites) => {
    const site = siteAt(sites, url);
    return site === null ? [...sites] : switched(sites, site.pattern, !site.on);
  });
}
