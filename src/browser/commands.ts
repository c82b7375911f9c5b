import { browser } from './browser.ts';

/** A keyboard command as the browser has it now: the person may have changed its keys. */
export interface Command {
  readonly name: string;
  /** In the person's language. */
  readonly says: string;
  /** Such as `Alt+Shift+D`; empty when it has none. */
  readonly keys: string;
}

/** Chromium lists the popup's own opening too, without words. */
export async function readCommands(): Promise<Command[]> {
  const commands = await browser.commands.getAll();
  return commands.flatMap(({ name = '', description = '', shortcut = '' }) =>
    description === '' ? [] : [{ name, says: description, keys: shortcut }],
  );
}

/** Firefox since 137; @types/chrome does not know it. */
type WithSettings = typeof chrome.commands & { openShortcutSettings?(): Promise<void> };

/** Opens the browser's own page where the keys are changed. */
export async function openShortcutSettings(): Promise<void> {
  const commands = browser.commands as WithSettings;
  if (commands.openShortcutSettings === undefined)
    await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
  else await commands.openShortcutSettings();
}
