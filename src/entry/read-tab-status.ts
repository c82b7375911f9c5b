import { MessageError } from '../browser/envelope.ts';
import type { entryMessages, Output } from '../browser/message-table.ts';
import { ownUrl } from '../browser/own-url.ts';
import { lookAt, type PageFound } from '../browser/probe-page.ts';
import { sendToTab } from '../browser/send-to-tab.ts';
import {
  FIRST_SITE,
  hostOf,
  patternOf,
  type Site,
  type SiteFacts,
  type Sites,
  siteAt,
} from '../browser/site.ts';
import { hasAccess } from '../browser/site-access.ts';
import { injectEntry, type Tab } from '../browser/webmail-tabs.ts';
import type { Settings } from '../core/settings.ts';
import type { TabStatus } from '../ui/popup/tab-status.ts';
import { missingWords } from './missing-words.ts';

type TabState = Output<typeof entryMessages, 'tab-state'>;

/** What Afterword does in a tab, and the site there that it is on, or could be turned on. */
export interface TabReading {
  readonly status: TabStatus;
  readonly site: SiteFacts | null;
}

const NOTHING: TabReading = { status: { kind: 'unsupported', isReachable: false }, site: null };

/** Looks at a tab. A page that is on no list is looked at once, and nothing of it changes. */
export async function readTabStatus(
  tab: Tab | null,
  { on }: Pick<Settings, 'on'>,
  sites: Sites,
): Promise<TabReading> {
  if (tab === null) return NOTHING;
  // Without access the browser may keep the address to itself: it could be Gmail's.
  if (tab.url === undefined)
    return (await hasAccess([FIRST_SITE.pattern])) ? NOTHING : readSite(tab, FIRST_SITE, on);
  if (tab.url.startsWith(ownUrl('practice.html'))) return { status: await readPractice(tab, on), site: null };
  const site = siteAt(sites, tab.url);
  return site === null ? readUnknown(tab, tab.url, on) : readSite(tab, site, on);
}

async function readSite(tab: Tab, site: Site, on: boolean): Promise<TabReading> {
  const webmail = site.webmail ?? hostOf(site);
  const host = hostOf(site);
  if (!(await hasAccess([site.pattern]))) return { status: { kind: 'withheld', webmail }, site };
  if (!on) return { status: { kind: 'off' }, site };
  if (!site.on) return { status: { kind: 'off-here', site: host }, site };
  return { status: await statusOf(tab, webmail, host, stateOf(tab, site)), site };
}

async function readPractice(tab: Tab, on: boolean): Promise<TabStatus> {
  if (!on) return { kind: 'off' };
  return statusOf(tab, 'Practice', null, answerOf(tab));
}

async function statusOf(
  tab: Tab,
  webmail: string,
  site: string | null,
  asked: Promise<TabState | null>,
): Promise<TabStatus> {
  // Both at once: each has to find the frame in use first.
  const [state, thisEmail] = await Promise.all([
    asked,
    sendToTab(tab.id, 'this-email', null).catch(() => null),
  ]);
  if (state === null || state.composers === 0) return { kind: 'no-composer', webmail, site };
  const missing = missingWords(state.missing);
  return { kind: 'active', webmail, site, composers: state.composers, missing, thisEmail };
}

async function readUnknown(tab: Tab, url: string, on: boolean): Promise<TabReading> {
  const found = await lookAt(tab.id);
  if (found === 'unreachable') return NOTHING;
  if (found === null) return { status: { kind: 'unsupported', isReachable: true }, site: null };
  return { status: on ? statusOfFound(tab, url, found) : { kind: 'off' }, site: factsOf(url, found) };
}

function statusOfFound(tab: Tab, url: string, { webmail }: PageFound): TabStatus {
  const site = new URL(url).hostname;
  if (patternOf(url) === null) return { kind: 'insecure', site };
  if (tab.isPrivate) return { kind: 'found-privately', site };
  return { kind: 'found', webmail, site, refused: false };
}

function factsOf(url: string, { webmail, frames }: PageFound): SiteFacts | null {
  const pattern = patternOf(url);
  if (pattern === null) return null;
  // Browsers allow hosts, whatever the path.
  const hosts = new Set(frames.map((frame) => frame.replace(/(?<=^https?:\/\/[^/]+\/).*/u, '*')));
  hosts.delete(pattern);
  return { pattern, frames: [...hosts], webmail };
}

/** `null` when no script reaches the page, such as an error page in its place. */
async function stateOf(tab: Tab, site: Site): Promise<TabState | null> {
  const state = await answerOf(tab);
  if (state !== null) return state;
  // The page was open before Afterword could reach it: it gets its script now.
  const entry = site.pattern === FIRST_SITE.pattern ? 'content.js' : 'elsewhere.js';
  await injectEntry(tab.id, entry).catch(() => undefined);
  return answerOf(tab);
}

async function answerOf(tab: Tab): Promise<TabState | null> {
  try {
    return await sendToTab(tab.id, 'tab-state', null);
  } catch (error) {
    if (!(error instanceof MessageError)) throw error;
    return null;
  }
}
