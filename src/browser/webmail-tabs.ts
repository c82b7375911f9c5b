import { browser } from './browser.ts';

/** What the popup needs to know of a tab. `url` is missing where we have no access to it. */
export interface Tab {
  readonly id: number;
  readonly url?: string;
  /** In a private window, where nothing may be kept. */
  readonly isPrivate: boolean;
}

/** The two entry scripts: Gmail's, and that of every other webmail. */
export type Entry = 'content.js' | 'elsewhere.js';

export async function activeTab(): Promise<Tab | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab === undefined ? null : asTab(tab);
}

/** Tabs that show one of these pages and that we may reach; discarded ones get their scripts when they come back. */
export async function openTabs(matches: readonly string[]): Promise<Tab[]> {
  if (matches.length === 0) return [];
  const tabs = await browser.tabs.query({ url: [...matches], discarded: false });
  return tabs.flatMap((tab) => asTab(tab) ?? []);
}

/** Every tab, whatever it shows; discarded ones have no scripts. */
export async function allTabs(): Promise<Tab[]> {
  const tabs = await browser.tabs.query({ discarded: false });
  return tabs.flatMap((tab) => asTab(tab) ?? []);
}

/**
 * Gives a page that was open before its entry script; that of other webmails in its frames as well.
 * @throws {Error} when the page cannot be reached: closed, navigated away, or access withheld.
 */
export async function injectEntry(tabId: number, entry: Entry): Promise<void> {
  const allFrames = entry === 'elsewhere.js';
  await browser.scripting.executeScript({ target: { tabId, allFrames }, files: [entry] });
}

/** Injects the reader, its English first, and the UI. @throws {Error} when the page cannot be reached. */
export async function injectCompanion(tabId: number, frameId: number): Promise<void> {
  const target = { tabId, frameIds: [frameId] };
  await browser.scripting.insertCSS({ target, files: ['marks.css'] });
  await browser.scripting.insertCSS({ target, files: ['present.css'], origin: 'USER' });
  await browser.scripting.executeScript({ target, files: ['english.js', 'companion.js'] });
}

/** Injects the panel, where the companion is. @throws {Error} when the page cannot be reached. */
export async function injectPanel(tabId: number, frameId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: ['panel.js'] });
}

/** `null` for what is no tab of a page, such as a window of the developer tools. */
export function asTab({ id, url, incognito }: chrome.tabs.Tab): Tab | null {
  if (id === undefined) return null;
  return { id, isPrivate: incognito, ...(url === undefined ? {} : { url }) };
}
