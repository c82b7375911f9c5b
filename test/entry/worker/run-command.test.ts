import { beforeEach, expect, it, vi } from 'vitest';

const settings = { on: true, rulesOff: [], showButton: true };
const done: unknown[] = [];

vi.mock('../../../src/browser/stores.ts', () => ({
  settingsStore: { update: async (change: (now: typeof settings) => unknown) => done.push(change(settings)) },
}));
vi.mock('../../../src/browser/send-to-tab.ts', () => ({
  sendToTab: async (...message: unknown[]) => {
    done.push(message);
    throw new Error('nobody answered');
  },
}));
vi.mock('../../../src/entry/worker/sites.ts', () => ({
  toggleSite: async (url: string) => done.push(url),
}));

const { runCommand } = await import('../../../src/entry/worker/run-command.ts');

const TAB = { id: 4, url: 'https://mail.example.org/', isPrivate: false };

beforeEach(() => {
  done.length = 0;
});

it('off everywhere works in any tab, and in none', async () => {
  await runCommand('toggle-everywhere', null);
  expect(done).toEqual([{ ...settings, on: false }]);
});

it('off on this site concerns the site of the tab, where its address may be known', async () => {
  await runCommand('toggle-site', TAB);
  await runCommand('toggle-site', { id: 5, isPrivate: false });
  await runCommand('toggle-site', null);
  expect(done).toEqual([TAB.url]);
});

it.each(['toggle-email', 'open-panel'])(
  '%s is the composer’s matter; without one nothing happens',
  async (command) => {
    await runCommand(command, TAB);
    expect(done).toEqual([[TAB.id, 'run-command', command]]);
  },
);
