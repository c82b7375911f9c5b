import type { Interview } from '../core/interview/interview.ts';
import { defaultSettings, type Settings } from '../core/settings.ts';
import { settingsSchema } from '../core/settings-schema.ts';
import { ArchiveStore } from './archive-store.ts';
import { browser } from './browser.ts';
import { currentInterview } from './current-interview.ts';
import { type DataChange, onDataChange as onChangeIn } from './data-change.ts';
import { InterviewStore } from './interview-stores.ts';
import { KEYS } from './kept-kinds.ts';
import { OwnTemplateStore } from './own-template-store.ts';
import { profileArea } from './profile-area.ts';
import { ReminderStore } from './reminder-store.ts';
import { RemovalStore } from './removal-store.ts';
import type { StoreWorld } from './shelf.ts';
import { FIRST_SITE, type Sites, sitesSchema } from './site.ts';
import { createStore, type Store } from './store.ts';

const world: StoreWorld = {
  area: profileArea,
  exclusive: (name, work) => navigator.locks.request(`afterword:${name}`, work),
  newId: () => crypto.randomUUID(),
  now: () => Date.now(),
  offsetAt: (at) => -new Date(at).getTimezoneOffset(),
};

/** The person's switches. */
export const settingsStore: Store<Settings> = createStore({
  key: KEYS.settings,
  version: 1,
  schema: settingsSchema,
  empty: defaultSettings,
  ...world,
});

/** Where the person turned Afterword on, and where it is off again. */
export const siteStore: Store<Sites> = createStore({
  key: 'sites',
  version: 1,
  schema: sitesSchema,
  empty: [FIRST_SITE],
  ...world,
}) as Store<Sites>;

export const interviews: InterviewStore = new InterviewStore(world);
export const ownTemplates: OwnTemplateStore = new OwnTemplateStore(world);
export const reminders: ReminderStore = new ReminderStore(world);
export const removals: RemovalStore = new RemovalStore(world);
export const archive: ArchiveStore = new ArchiveStore(world);

/** The interview the person is at now: its public part alone. */
export const interviewStore: Store<Interview> = currentInterview(interviews, profileArea);

/** Calls back with every change of the data, also those of this page itself, until the signal aborts. */
export function onDataChange(changed: (change: DataChange) => void, signal?: AbortSignal): void {
  onChangeIn(profileArea, changed, signal);
}

/** Keeps content scripts out of the storage where the browser can (Chromium; Firefox has no such switch). */
export async function keepContentScriptsOut(): Promise<void> {
  await browser.storage.local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
}
