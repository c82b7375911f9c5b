import { MessageError } from '../browser/envelope.ts';
import { ownUrl } from '../browser/own-url.ts';
import { sendToTab } from '../browser/send-to-tab.ts';
import { hasAccess } from '../browser/site-access.ts';
import { injectEntry, type Tab } from '../browser/webmail-tabs.ts';
import type { Settings } from '../core/settings.ts';
import type { TabStatus } from '../ui/popup/tab-status.ts';
import { gmail } from '../webmail/gmail.ts';
import { isPageOf } from '../webmail/is-page-of.ts';
import { practice } from '../webmail/practice.ts';
import type { Webmail } from '../webmail/webmail.ts';

/** What Afterword can do in a tab. */
export async function readTabStatus(tab: Tab | null, settings: Settings): Promise<TabStatus> {
  if (tab === null) return { kind: 'unsupported' };
  // Without access the browser may keep the address to itself: it could be Gmail's.
  if (tab.url === undefined && !(await hasAccess(gmail.matches)))
    return { kind: 'withheld', webmail: gmail.name };
  const webmail = tab.url === undefined ? null : webmailOf(tab.url);
  if (webmail === null) return { kind: 'unsupported' };
  const { name } = webmail;
  if (webmail === gmail && !(await hasAccess(gmail.matches))) return { kind: 'withheld', webmail: name };
  if (!settings.on) return { kind: 'off' };
  const composers = await countComposers(tab);
  return composers === 0
    ? { kind: 'no-composer', webmail: name }
    : { kind: 'active', webmail: name, composers, missing: [] };
}

function webmailOf(url: string): Webmail | null {
  if (url.startsWith(ownUrl('practice.html'))) return practice;
  return isPageOf(gmail, url) ? gmail : null;
}

async function countComposers(tab: Tab): Promise<number> {
  try {
    return (await sendToTab(tab.id, 'tab-state', null)).composers;
  } catch (error) {
    if (!(error instanceof MessageError)) throw error;
  }
  // The page was open before Afterword could reach it: it gets its script now.
  try {
    await injectEntry(tab.id);
    return (await sendToTab(tab.id, 'tab-state', null)).composers;
  } catch {
    return 0; // a page that no script reaches, such as an error page in its place
  }
}
