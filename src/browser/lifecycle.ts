import { browser } from './browser.ts';
import { asTab, type Tab } from './webmail-tabs.ts';

/** Calls back after an install or an update, when open pages still have no script, or an old one. */
export function onInstalledOrUpdated(installed: () => void): void {
  browser.runtime.onInstalled.addListener(installed);
}

/** Calls back once in the life of an install: not after an update, nor when the browser is updated. */
export function onFirstInstalled(installed: () => void): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') installed();
  });
}

/** Calls back with the name of a keyboard command and the tab it was pressed in. */
export function onCommand(pressed: (command: string, tab: Tab | null) => void): void {
  browser.commands.onCommand.addListener((command, tab) =>
    pressed(command, tab === undefined ? null : asTab(tab)),
  );
}

/** Calls back when the browser starts with this profile. */
export function onBrowserStart(started: () => void): void {
  browser.runtime.onStartup.addListener(started);
}
