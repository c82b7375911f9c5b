import { emptyInterview } from '../core/interview/interview.ts';
import { defaultSettings } from '../core/settings.ts';
import type { Preferences } from './message-table.ts';

/** What holds until the worker has answered. */
export const defaultPreferences: Preferences = {
  settings: defaultSettings,
  interview: emptyInterview,
  current: null,
  interviews: [],
};
