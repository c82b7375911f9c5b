import { MessageError } from '../../browser/envelope.ts';
import type { Delivery, Input, workerMessages } from '../../browser/message-table.ts';
import { preferencesAt, readPreferences } from '../../browser/read-preferences.ts';
import { sendToTab, tellTab } from '../../browser/send-to-tab.ts';
import { FIRST_SITE, siteAt } from '../../browser/site.ts';
import { allTabs, injectCompanion, injectEntry, openTabs } from '../../browser/webmail-tabs.ts';
import { allowedSites } from './sites.ts';

/** Gives every open page of a site that is on its entry script; pages that cannot be reached are left as they are. */
export async function injectIntoOpenTabs(): Promise<void> {
  const sites = (await allowedSites()).filter(({ on }) => on);
  await Promise.allSettled(
    sites.map(async ({ pattern }) => {
      const entry = pattern === FIRST_SITE.pattern ? 'content.js' : 'elsewhere.js';
      const tabs = await openTabs([pattern]);
      await Promise.allSettled(tabs.map(({ id }) => injectEntry(id, entry)));
    }),
  );
}

/** Tells every open page of a site what it may know now; where the site is off, that Afterword is. */
export async function tellTabs(): Promise<void> {
  const sites = await allowedSites();
  const tabs = await openTabs(sites.map(({ pattern }) => pattern));
  if (tabs.length === 0) return;
  const preferences = await readPreferences();
  await Promise.all(
    tabs.map(({ id, url = '' }) =>
      tellTab(id, 'preferences-changed', preferencesAt(preferences, sites, url)),
    ),
  );
}

/** A page of no site, or of one that we may no longer enter, may still have its scripts: they learn that Afterword is off. */
export async function quietTabs(): Promise<void> {
  const [preferences, sites, tabs] = await Promise.all([readPreferences(), allowedSites(), allTabs()]);
  const off = preferencesAt(preferences, [], '');
  const elsewhere = tabs.filter(({ url = '' }) => siteAt(sites, url) === null);
  await Promise.all(elsewhere.map(({ id }) => tellTab(id, 'preferences-changed', off)));
}

/** Opens an empty composer in a tab and writes there. */
export async function writeNewDraft({
  tabId,
  to,
  letter,
}: Input<typeof workerMessages, 'new-draft'>): Promise<Delivery> {
  try {
    if (!(await sendToTab(tabId, 'open-composer', null))) return 'no-composer';
    // The page asks for its companion too, but maybe later than the letter; whichever comes second does nothing.
    await injectCompanion(tabId, 0);
    return await sendToTab(tabId, 'write-draft', { to, letter });
  } catch (error) {
    if (error instanceof MessageError) return 'no-composer';
    throw error;
  }
}
