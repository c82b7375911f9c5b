import type { Preferences } from './message-table.ts';
import { isOnAt, type Sites } from './site.ts';
import { interviews, settingsStore } from './stores.ts';

/** What a content script may know, as it is kept now. */
export async function readPreferences(): Promise<Preferences> {
  const [settings, { current }] = await Promise.all([settingsStore.read(), interviews.list()]);
  return { settings, current };
}

/** The same for a script in a page at an address: where the site is off, it is as if all were. */
export function preferencesAt(preferences: Preferences, sites: Sites, url: string): Preferences {
  const { settings } = preferences;
  return { ...preferences, settings: { ...settings, on: settings.on && isOnAt(sites, url) } };
}
