import type { Target, WebWorker } from 'puppeteer-core';
import { until } from './acting.ts';
import type { Afterword } from './afterword.ts';

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

/** Stops the extension's worker, as Chromium does when nothing happens for a while. */
export async function stopWorker(afterword: Afterword): Promise<void> {
  const { browser } = afterword;
  const isWorker = isWorkerOf(afterword);
  const found = browser.targets().find(isWorker);
  await (await found?.worker())?.close();
  await until(async () => (browser.targets().some(isWorker) ? null : true), 'a worker that has stopped');
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
