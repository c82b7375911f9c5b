import { browser } from './browser.ts';

const ID = 'elsewhere';
const ENTRY = 'elsewhere.js';

/** The part of the extension API that keeps content scripts for sites that came later. */
export type Scripts = Pick<
  typeof chrome.scripting,
  | 'getRegisteredContentScripts'
  | 'registerContentScripts'
  | 'unregisterContentScripts'
  | 'updateContentScripts'
>;

/**
 * Has pages of these match patterns, and frames in them, get their entry script as they load; no others. Changes
 * nothing when it is so already. Browsers keep what is registered, but Chromium forgets it at an update of the
 * extension: call it at every start.
 */
export async function registerEntry(
  matches: readonly string[],
  scripts: Scripts = browser.scripting,
): Promise<void> {
  const [registered] = await scripts.getRegisteredContentScripts({ ids: [ID] });
  if (matches.length === 0) {
    if (registered !== undefined) await scripts.unregisterContentScripts({ ids: [ID] });
    return;
  }
  if (sameList(registered?.matches ?? [], matches)) return;
  const script: chrome.scripting.RegisteredContentScript = {
    id: ID,
    js: [ENTRY],
    matches: [...matches],
    // Some webmails live in a frame of their page. Editors in empty frames are reached from the page around them.
    allFrames: true,
    runAt: 'document_start',
    persistAcrossSessions: true,
  };
  if (registered === undefined) await scripts.registerContentScripts([script]);
  else await scripts.updateContentScripts([script]);
}

function sameList(one: readonly string[], other: readonly string[]): boolean {
  return JSON.stringify(one.toSorted()) === JSON.stringify(other.toSorted());
}
