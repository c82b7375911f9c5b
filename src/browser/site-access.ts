import { browser } from './browser.ts';

/** Whether the person (or the browser) lets us into these pages now; it can be withheld or taken back at any time. */
export function hasAccess(origins: readonly string[]): Promise<boolean> {
  return browser.permissions.contains({ origins: [...origins] });
}

/** Asks for access; must be called straight from a click. `false` when the person says no. */
export function askAccess(origins: readonly string[]): Promise<boolean> {
  return browser.permissions.request({ origins: [...origins] });
}

export function onAccessGranted(granted: () => void): void {
  browser.permissions.onAdded.addListener(granted);
}
