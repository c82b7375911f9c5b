import { defaultSettings } from '../core/settings.ts';
import type { Preferences } from './message-table.ts';

/** What holds until the worker has answered. */
export const defaultPreferences: Preferences = { settings: defaultSettings, current: null };
