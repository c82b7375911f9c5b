import { browser } from './browser.ts';
import { ownUrl } from './own-url.ts';

const PERMISSION: chrome.permissions.Permissions = { permissions: ['notifications'] };

/** Whether notifications may be shown. Nothing else decides it. */
export function mayNotify(): Promise<boolean> {
  return browser.permissions.contains(PERMISSION);
}

/** Asks for the permission; must be called straight from a click. `false` when the person says no. */
export function askToNotify(): Promise<boolean> {
  return browser.permissions.request(PERMISSION);
}

export interface Notice {
  /** A notice of the same id takes the place of the one before. */
  readonly id: string;
  readonly title: string;
  readonly message: string;
}

/** @throws {Error} when the browser or the system refuses, as without the permission */
export async function notify({ id, title, message }: Notice): Promise<void> {
  await browser.notifications.create(id, {
    type: 'basic',
    iconUrl: ownUrl('icons/128.png'),
    title,
    message,
  });
}

/** Takes away the notices of ours that are not among these. */
export async function keepNotices(ids: ReadonlySet<string>): Promise<void> {
  const shown = Object.keys((await browser.notifications?.getAll()) ?? {});
  await Promise.all(shown.filter((id) => !ids.has(id)).map((id) => browser.notifications.clear(id)));
}

/**
 * Calls back with the id of a notice that was pressed. The API is there only once the permission is given, which may
 * come while the worker runs.
 */
export function onNoticePressed(pressed: (id: string) => void): void {
  let listening = false;
  const listen = (): void => {
    if (listening || browser.notifications === undefined) return;
    listening = true;
    browser.notifications.onClicked.addListener(pressed);
  };
  listen();
  browser.permissions.onAdded.addListener(listen);
}
