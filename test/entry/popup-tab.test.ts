import { signal } from '@preact/signals-core';
import { beforeEach, describe, expect, it, onTestFinished, test, vi } from 'vitest';
import { FIRST_SITE, type Sites } from '../../src/browser/site.ts';
import { defaultSettings } from '../../src/core/settings.ts';

const FOUND = {
  webmail: 'iCloud Mail',
  frames: ['https://mail.example.org/app/*', 'https://frame.example/x/*'],
};
/** What is asked for: hosts, and none twice. */
const FACTS = {
  pattern: 'https://mail.example.org/*',
  frames: ['https://frame.example/*'],
  webmail: 'iCloud Mail',
};

let done: unknown[] = [];
let access = false;
/** Composers that the page has, once a script of ours answers there. */
let composers: number | null = null;
let tab = { id: 4, url: 'https://mail.example.org/inbox', isPrivate: false };

vi.mock('webextension-polyfill', () => ({
  default: { runtime: { getURL: (path: string) => `own:/${path}` } },
}));
vi.mock('../../src/browser/webmail-tabs.ts', () => ({ activeTab: async () => tab }));
vi.mock('../../src/browser/stores.ts', () => ({ siteStore: {} }));
vi.mock('../../src/browser/probe-page.ts', () => ({ lookAt: async () => ({ ...FOUND, composers: 1 }) }));
vi.mock('../../src/browser/site-access.ts', () => ({
  hasAccess: async () => access,
  askAccess: async (origins: readonly string[]) => {
    done.push(['asked', ...origins]);
    return false;
  },
}));
vi.mock('../../src/browser/send-to-tab.ts', () => ({
  sendToTab: async (_tab: number, name: string) => {
    if (composers === null) return null;
    return name === 'tab-state' ? { composers, missing: [] } : true;
  },
}));
vi.mock('../../src/browser/send-to-worker.ts', () => ({
  sendToWorker: async (name: string, input: unknown) => void done.push([name, input]),
}));

const { PopupTab } = await import('../../src/entry/popup-tab.ts');

const popupTab = () => new PopupTab(signal(defaultSettings), signal<Sites>([FIRST_SITE]));

beforeEach(() => {
  done = [];
  access = false;
  composers = null;
  tab = { id: 4, url: 'https://mail.example.org/inbox', isPrivate: false };
});

describe('turning it on', () => {
  it('asks the browser first, in the same breath as the press, and tells the worker before there is an answer', async () => {
    const popup = popupTab();
    await popup.look();
    const turning = popup.turnOnHere();
    expect(done).toEqual([
      ['asked', FACTS.pattern, ...FACTS.frames],
      ['turn-on-site', FACTS],
    ]);
    await turning;
  });

  it('that is refused leaves nothing on the list, and is met with kind words', async () => {
    const popup = popupTab();
    await popup.look();
    expect(popup.status.value).toMatchObject({ kind: 'found', site: 'mail.example.org', refused: false });
    await popup.turnOnHere();
    expect(done.at(-1)).toEqual(['remove-site', FACTS]);
    expect(popup.status.value).toMatchObject({ kind: 'found', refused: true });
  });
});

test('a composer that comes while the popup is open is told of', async () => {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  access = true;
  composers = 0;
  tab = { ...tab, url: 'https://mail.google.com/mail/u/0/' };
  const popup = popupTab();
  await popup.look();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(popup.status.value.kind).toBe('no-composer');
  composers = 1;
  await vi.advanceTimersByTimeAsync(1_000);
  expect(popup.status.value).toMatchObject({ kind: 'active', composers: 1, thisEmail: true });
  expect(vi.getTimerCount()).toBe(0);
});

describe('a page that could be turned on', () => {
  it('is not offered in a private window, where nothing may be kept', async () => {
    tab = { ...tab, isPrivate: true };
    const popup = popupTab();
    await popup.look();
    expect(popup.status.value).toEqual({ kind: 'found-privately', site: 'mail.example.org' });
  });

  it('is not offered without encryption', async () => {
    tab = { ...tab, url: 'http://mail.example.org/inbox' };
    const popup = popupTab();
    await popup.look();
    expect(popup.status.value).toEqual({ kind: 'insecure', site: 'mail.example.org' });
    await popup.turnOnHere();
    expect(done).toEqual([]);
  });
});
