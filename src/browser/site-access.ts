import { browser } from './browser.ts';

/** Whether the person (or the browser) lets us into these pages now; it can be withheld or taken back at any time. */
export function hasAccess(origins: readonly string[]): Promise<boolean> {
  return browser.permissions.contains({ origins: [...origins] });
}

/**
 * Asks for access; must be called straight from a click. `false` when the person says no. A popup may be closed by the
 * browser's question: whoever must know of the answer listens for it in the worker.
 */
export function askAccess(origins: readonly string[]): Promise<boolean> {
  return browser.permissions.request({ origins: [...origins] });
}

/** Gives access back. What the browser cannot take away, such as what came with the install, stays. */
export async function giveBackAccess(origins: readonly string[]): Promise<void> {
  await browser.permissions.remove({ origins: [...origins] }).catch(() => false);
}

export function onAccessGranted(granted: () => void): void {
  browser.permissions.onAdded.addListener(granted);
}

export function onAccessTakenBack(takenBack: () => void): void {
  browser.permissions.onRemoved.addListener(takenBack);
}
