import { browser } from './browser.ts';

/** Calls back after an install or an update, when open pages still have no script, or an old one. */
export function onInstalledOrUpdated(installed: () => void): void {
  browser.runtime.onInstalled.addListener(installed);
}

/** Calls back with the name of a keyboard command and the tab it was pressed in. */
export function onCommand(pressed: (command: string, tabId: number) => void): void {
  browser.commands.onCommand.addListener((command, tab) => {
    if (tab?.id !== undefined) pressed(command, tab.id);
  });
}

/** Calls back when the browser starts with this profile. */
export function onBrowserStart(started: () => void): void {
  browser.runtime.onStartup.addListener(started);
}
