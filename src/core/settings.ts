import type { Settings } from './settings-schema.ts';

// No schema in here: what only passes settings on stays small.
export type { Settings } from './settings-schema.ts';

export const defaultSettings: Settings = { on: true, rulesOff: [], showButton: true };
