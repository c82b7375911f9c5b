import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../src/core/settings.ts';
import { settingsSchema } from '../../src/core/settings-schema.ts';

describe('settings', () => {
  it('are complete when nothing is kept yet', () => {
    expect(settingsSchema.parse({})).toEqual(defaultSettings);
  });

  it('stay as they are when they name a rule that this version does not know', () => {
    const kept = { on: false, rulesOff: ['of-another-version', 'apology'], showButton: false };
    expect(settingsSchema.parse(kept)).toEqual({ on: false, rulesOff: ['apology'], showButton: false });
  });
});
