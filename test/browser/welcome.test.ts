import { beforeEach, expect, it, vi } from 'vitest';

interface Window {
  readonly id: number;
  readonly incognito: boolean;
  readonly focused: boolean;
}

const open: { windows: Window[]; tabs: unknown[]; installed: ((details: { reason: string }) => void)[] } = {
  windows: [],
  tabs: [],
  installed: [],
};

vi.mock('../../src/browser/browser.ts', () => ({
  browser: {
    windows: { getAll: async () => open.windows },
    tabs: { create: async (tab: unknown) => open.tabs.push(tab) },
    runtime: {
      getURL: (page: string) => page,
      onInstalled: {
        addListener: (listener: (details: { reason: string }) => void) => open.installed.push(listener),
      },
    },
  },
}));

const { openWelcome } = await import('../../src/browser/open-own-page.ts');
const { onFirstInstalled } = await import('../../src/browser/lifecycle.ts');

beforeEach(() => {
  open.windows = [];
  open.tabs = [];
  open.installed = [];
});

it('opens in the ordinary window in use, though a private one is in front', async () => {
  open.windows = [
    { id: 1, incognito: false, focused: false },
    { id: 2, incognito: true, focused: true },
  ];
  await openWelcome();
  expect(open.tabs).toEqual([{ url: 'practice.html', windowId: 1 }]);
  open.windows.push({ id: 3, incognito: false, focused: true });
  await openWelcome();
  expect(open.tabs.at(-1)).toEqual({ url: 'practice.html', windowId: 3 });
});

it('opens nowhere while there are private windows alone', async () => {
  open.windows = [{ id: 2, incognito: true, focused: true }];
  await openWelcome();
  expect(open.tabs).toEqual([]);
});

it('is the matter of an install, and of no update', () => {
  const installed = vi.fn();
  onFirstInstalled(installed);
  for (const reason of ['update', 'chrome_update', 'browser_update', 'shared_module_update'])
    for (const listener of open.installed) listener({ reason });
  expect(installed).not.toHaveBeenCalled();
  for (const listener of open.installed) listener({ reason: 'install' });
  expect(installed).toHaveBeenCalledOnce();
});
