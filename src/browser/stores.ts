import { emptyInterview, type Interview } from '../core/interview/interview.ts';
import { interviewSchema } from '../core/interview/interview-schema.ts';
import { defaultSettings, type Settings } from '../core/settings.ts';
import { settingsSchema } from '../core/settings-schema.ts';
import { browser } from './browser.ts';
import { createStore, type Exclusive, type Store } from './store.ts';

const exclusive: Exclusive = (name, work) => navigator.locks.request(`afterword:${name}`, work);
const area = browser.storage.local;

/** The person's switches. */
export const settingsStore: Store<Settings> = createStore({
  key: 'settings',
  version: 1,
  schema: settingsSchema,
  empty: defaultSettings,
  area,
  exclusive,
});

/** The interview the person is writing about now. Public part only: no private note is ever kept here. */
export const interviewStore: Store<Interview> = createStore({
  key: 'interview',
  version: 1,
  schema: interviewSchema,
  empty: emptyInterview,
  area,
  exclusive,
});

/**
 * Calls back with the new value whenever another page, or this one, changed it.
 * @param key the store's key
 */
export function onStoreChange<T>(key: string, store: Store<T>, changed: (value: T) => void): void {
  browser.storage.local.onChanged.addListener((changes) => {
    const change = changes[key];
    if (change === undefined) return;
    const value = store.parse(change.newValue);
    if (value !== null) changed(value);
  });
}

/** Keeps content scripts out of the storage where the browser can (Chromium; Firefox has no such switch). */
export async function keepContentScriptsOut(): Promise<void> {
  await browser.storage.local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
}
