import { emptyInterview } from '../core/interview/interview.ts';
import type { InterviewRecord } from '../core/interview/interview-record.ts';
import { MOST_KNOWN, type Preferences } from './message-table.ts';
import { isOnAt, type Sites } from './site.ts';
import { interviews, settingsStore } from './stores.ts';

/** What a content script may know, as it is kept now. */
export async function readPreferences(): Promise<Preferences> {
  const [settings, { current, rows }] = await Promise.all([settingsStore.read(), interviews.list()]);
  const open = rows.filter(({ status }) => status !== 'rejected' && status !== 'closed').slice(0, MOST_KNOWN);
  const ids = new Set([...open.map(({ id }) => id), ...(current === null ? [] : [current])]);
  const records = await interviews.readRecords([...ids]);
  return {
    settings,
    interview: records.find(({ id }) => id === current)?.interview ?? emptyInterview,
    current,
    interviews: records.map(publicPart),
  };
}

/** The same for a script in a page at an address: where the site is off, it is as if all were. */
export function preferencesAt(preferences: Preferences, sites: Sites, url: string): Preferences {
  const { settings } = preferences;
  return { ...preferences, settings: { ...settings, on: settings.on && isOnAt(sites, url) } };
}

/** Of a record, its `interview` alone: not how it stands, what was done, or a phone number. */
function publicPart({ id, interview }: InterviewRecord): Preferences['interviews'][number] {
  return { id, interview };
}
