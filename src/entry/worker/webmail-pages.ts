import { MessageError } from '../../browser/envelope.ts';
import type { Delivery, Input, workerMessages } from '../../browser/message-table.ts';
import { readPreferences } from '../../browser/read-preferences.ts';
import { sendToTab } from '../../browser/send-to-tab.ts';
import { injectCompanion, injectEntry, openTabs } from '../../browser/webmail-tabs.ts';
import { gmail } from '../../webmail/gmail.ts';

/** Gives every open page of a webmail its entry script; pages that cannot be reached are left as they are. */
export async function injectIntoOpenTabs(): Promise<void> {
  const tabs = await openTabs(gmail.matches);
  await Promise.allSettled(tabs.map(({ id }) => injectEntry(id)));
}

/** Tells every open page of a webmail what it may know now. */
export async function tellTabs(): Promise<void> {
  const tabs = await openTabs(gmail.matches);
  if (tabs.length === 0) return;
  const preferences = await readPreferences();
  await Promise.allSettled(tabs.map(({ id }) => sendToTab(id, 'preferences-changed', preferences)));
}

/** Opens an empty composer in a tab and writes there. */
export async function writeNewDraft({
  tabId,
  to,
  letter,
}: Input<typeof workerMessages, 'new-draft'>): Promise<Delivery> {
  try {
    if (!(await sendToTab(tabId, 'open-composer', null))) return 'no-composer';
    // The page asks for its companion too, but maybe later than the letter; whichever comes second does nothing.
    await injectCompanion(tabId, 0);
    return await sendToTab(tabId, 'write-draft', { to, letter });
  } catch (error) {
    if (error instanceof MessageError) return 'no-composer';
    throw error;
  }
}
