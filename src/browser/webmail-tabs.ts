import { browser } from './browser.ts';

/** What the popup needs to know of a tab. `url` is missing where we have no access to it. */
export interface Tab {
  readonly id: number;
  readonly url?: string;
}

export async function activeTab(): Promise<Tab | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return null;
  return { id: tab.id, ...(tab.url === undefined ? {} : { url: tab.url }) };
}

/** Tabs that show one of these pages and that we may reach; discarded ones get their scripts when they come back. */
export async function openTabs(matches: readonly string[]): Promise<Tab[]> {
  const tabs = await browser.tabs.query({ url: [...matches] });
  return tabs.flatMap(({ id, url, discarded }) =>
    id === undefined || discarded ? [] : [{ id, ...(url === undefined ? {} : { url }) }],
  );
}

/** @throws {Error} when the page cannot be reached: closed, navigated away, or access withheld. */
export async function injectEntry(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: ['content.js'] });
}

/** Injects the reader, its English first, and the UI. @throws {Error} when the page cannot be reached. */
export async function injectCompanion(tabId: number, frameId: number): Promise<void> {
  const target = { tabId, frameIds: [frameId] };
  await browser.scripting.insertCSS({ target, files: ['marks.css'] });
  await browser.scripting.executeScript({ target, files: ['english.js', 'companion.js'] });
}
