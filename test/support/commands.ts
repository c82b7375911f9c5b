import type { Afterword } from './afterword.ts';
import { inFirefoxItself } from './firefox-itself.ts';
import { runningWorker } from './worker.ts';

/**
 * Runs a keyboard command of the manifest in the tab in front: in Firefox by pressing its keys as they are set now. Chromium
 * hands no key that a protocol presses on to its own shortcuts (tried with `Input.dispatchKeyEvent`, Chromium 156): there the worker is
 * told as Chromium tells it when they are pressed.
 */
export async function runCommand(afterword: Afterword, command: string): Promise<void> {
  if (afterword.name === 'chromium') return tellWorker(afterword, command);
  const keys = await afterword.inExtension(
    async (wanted) => (await chrome.commands.getAll()).find(({ name }) => name === wanted)?.shortcut ?? '',
    command,
  );
  const letter = /^Alt\+Shift\+([A-Z])$/u.exec(keys)?.[1];
  if (letter === undefined) throw new Error(`${command} has the keys “${keys}”`);
  await inFirefoxItself(afterword.browser, pressing(letter));
}

/** Presses Alt, Shift and a letter where keys come into Firefox. */
function pressing(letter: string): string {
  return `{
    const input = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
    if (!input.beginInputTransactionForTests(window)) throw new Error('Firefox takes no keys');
    const key = (name, code, keyCode) => new window.KeyboardEvent('', { key: name, code, keyCode });
    const keys = [
      key('Alt', 'AltLeft', KeyboardEvent.DOM_VK_ALT),
      key('Shift', 'ShiftLeft', KeyboardEvent.DOM_VK_SHIFT),
      key('${letter}', 'Key${letter}', KeyboardEvent.DOM_VK_${letter}),
    ];
    for (const each of keys) input.keydown(each);
    for (const each of keys.reverse()) input.keyup(each);
  }`;
}

/** What Chromium's events of extensions have besides. */
interface Dispatched {
  dispatch(command: string, tab: chrome.tabs.Tab | undefined): void;
}

async function tellWorker(afterword: Afterword, command: string): Promise<void> {
  const worker = await runningWorker(afterword);
  await worker.evaluate(async (name) => {
    const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
    (chrome.commands.onCommand as unknown as Dispatched).dispatch(name, tab);
  }, command);
}

/** What the extension keeps under a key. */
export function kept(afterword: Afterword, key: string): Promise<unknown> {
  return afterword.inExtension(async (each) => (await chrome.storage.local.get(each))[each], key);
}

/**
 * Keeps something under a key, behind the extension's back, but not in the midst of a change of its own: nothing but the
 * extension ever writes there.
 */
export function keep(afterword: Afterword, items: Record<string, unknown>): Promise<void> {
  return afterword.inExtension(
    (given) => navigator.locks.request('afterword:data', () => chrome.storage.local.set(given)),
    items,
  );
}

/** Forgets everything, as after an install. */
export function forgetAll(afterword: Afterword): Promise<void> {
  return afterword.inExtension(
    () => navigator.locks.request('afterword:data', () => chrome.storage.local.clear()),
    null,
  );
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
