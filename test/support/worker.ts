import type { Browser, Target, WebWorker } from 'puppeteer-core';
import type { Afterword } from './afterword.ts';
import { inFirefoxItself } from './firefox-itself.ts';

function isWorkerOf(afterword: Afterword): (target: Target) => boolean {
  return (target) => target.type() === 'service_worker' && target.url() === afterword.url('background.js');
}

/** The extension's worker, woken if it slept. Chromium alone. */
export async function runningWorker(afterword: Afterword): Promise<WebWorker> {
  await afterword.inExtension(
    () => chrome.runtime.sendMessage({ afterword: 'read-preferences', input: null }),
    null,
  );
  const worker = await (await afterword.browser.waitForTarget(isWorkerOf(afterword))).worker();
  if (worker === null) throw new Error('the worker does not run');
  return worker;
}

/** The worker's own globals, as far as tests change them. */
export interface WorkerWorld {
  readonly chrome: typeof chrome;
  readonly Date: DateConstructor;
}

/**
 * Runs a function on the worker's own globals: for what is to fail there and nowhere else. Until that worker is stopped;
 * the browser leaves it running for as long as a test takes.
 */
export async function inWorker<A>(
  afterword: Afterword,
  run: (world: WorkerWorld, argument: A) => void,
  argument: A,
): Promise<void> {
  const change = (world: string) => `(${run})(${world}, ${JSON.stringify(argument)})`;
  if (afterword.name === 'chromium') await (await runningWorker(afterword)).evaluate(change('globalThis'));
  else
    await afterword.evaluate(`chrome.runtime.getBackgroundPage().then((world) => { ${change('world')}; })`);
}

/** Stops the extension's worker, as browsers do when nothing happens for a while. `false` when it was not running. */
export async function stopWorker(afterword: Afterword): Promise<boolean> {
  const { browser } = afterword;
  if (afterword.name === 'firefox') return (await inFirefoxItself(browser, stopEventPage)) === true;
  const isWorker = isWorkerOf(afterword);
  const found = browser.targets().find(isWorker);
  if (found === undefined) return false;
  await (await found.worker())?.close().catch(() => undefined);
  // One that is started again at once stays the same target: there is nothing to wait for then.
  await gone(browser, found);
  return true;
}

/** How long a stopped worker's target may stand, in milliseconds, unless it was started again. */
const STANDING = 1_000;

async function gone(browser: Browser, target: Target): Promise<void> {
  for (const start = performance.now(); performance.now() - start < STANDING; )
    if (!browser.targets().includes(target)) return;
    else await new Promise((resolve) => setTimeout(resolve, 20));
}

/** What Firefox does once its event page has been idle, at once and whatever that is doing. */
const stopEventPage = `(async () => {
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const extension = ExtensionParent.GlobalManager.extensionMap.get('afterword@afterword.example');
  if (extension.backgroundState !== 'running') return false;
  await extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true });
  return true;
})()`;

/** The alarms that are set. */
export function alarms(afterword: Afterword): Promise<string[]> {
  return afterword.inExtension(async () => (await chrome.alarms.getAll()).map(({ name }) => name), null);
}

/** The number on the toolbar button; `''` for none. */
export function badge(afterword: Afterword): Promise<string> {
  return afterword.inExtension(() => chrome.action.getBadgeText({}), null);
}

/** All that the extension keeps, byte by byte. */
export function everythingKept(afterword: Afterword): Promise<string> {
  return afterword.inExtension(async () => {
    const items = Object.entries(await chrome.storage.local.get(null));
    return JSON.stringify(items.sort(([one], [other]) => (one < other ? -1 : 1)));
  }, null);
}
