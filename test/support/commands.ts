import type { Afterword } from './afterword.ts';

/**
 * Runs a keyboard command of the manifest in the tab in front, as the worker does when its keys are pressed: no
 * protocol presses the keys of a browser's own shortcuts.
 */
export function runCommand(afterword: Afterword, command: string): Promise<void> {
  return afterword.inExtension(async (input) => {
    const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
    await chrome.tabs.sendMessage(tab?.id ?? -1, { afterword: 'run-command', input }, { frameId: 0 });
  }, command);
}

/** What the extension keeps under a key. */
export function kept(afterword: Afterword, key: string): Promise<unknown> {
  return afterword.inExtension(async (each) => (await chrome.storage.local.get(each))[each], key);
}

/** Keeps something under a key, behind the extension's back. */
export function keep(afterword: Afterword, items: Record<string, unknown>): Promise<void> {
  return afterword.inExtension((given) => chrome.storage.local.set(given), items);
}

/** Forgets everything, as after an install. */
export function forgetAll(afterword: Afterword): Promise<void> {
  return afterword.inExtension(() => chrome.storage.local.clear(), null);
}

/** Has the drafts of the tab in front read anew so many times, as every change of the preferences does. */
export function readAgain(afterword: Afterword, times: number): Promise<void> {
  return afterword.inExtension(async (count) => {
    const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
    const settings = { on: true, rulesOff: [], showButton: true };
    const input = { settings, current: null };
    for (let time = 0; time < count; time += 1)
      await chrome.tabs.sendMessage(
        tab?.id ?? -1,
        { afterword: 'preferences-changed', input },
        { frameId: 0 },
      );
  }, times);
}
