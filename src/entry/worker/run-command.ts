import { sendToTab } from '../../browser/send-to-tab.ts';
import { settingsStore } from '../../browser/stores.ts';
import type { Tab } from '../../browser/webmail-tabs.ts';
import { toggleSite } from './sites.ts';

/** Does what a keyboard command of the manifest says, pressed in a tab; `null` for one that is none. */
export async function runCommand(command: string, tab: Tab | null): Promise<void> {
  if (command === 'toggle-everywhere') {
    await settingsStore.update((settings) => ({ ...settings, on: !settings.on }));
  } else if (command === 'toggle-site') {
    if (tab?.url !== undefined) await toggleSite(tab.url);
  } else if (tab !== null) {
    // Nobody answers in a tab without a composer: the shortcut then does nothing.
    await sendToTab(tab.id, 'run-command', command).catch(() => undefined);
  }
}
