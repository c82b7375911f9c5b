import { beforeEach, describe, expect, it, vi } from 'vitest';
import { DataWorld, interviewAt } from '../../support/data-world.ts';
import { fakeArea } from '../../support/fake-area.ts';
import { PATIENCE } from '../../support/patience.ts';

let world = new DataWorld();
/** What the browser shows, and whether it may. */
const shown = { notices: [] as string[], badge: 0, alarm: null as number | null, may: false };
let stopAtNotice = false;

vi.mock('../../../src/browser/stores.ts', () => ({
  get interviews() {
    return world.interviews;
  },
  get reminders() {
    return world.reminders;
  },
}));
vi.mock('../../../src/browser/alarm.ts', () => ({
  setAlarm: async (_name: string, at: number | null) => {
    shown.alarm = at;
  },
}));
vi.mock('../../../src/browser/badge.ts', () => ({
  showBadge: async (count: number) => {
    shown.badge = count;
  },
}));
vi.mock('../../../src/browser/translate.ts', () => ({
  translate: (key: string, args: string[] = []) => [key, ...args].join(' '),
}));
vi.mock('../../../src/browser/notifications.ts', () => ({
  mayNotify: async () => shown.may,
  notify: async ({ id, message }: { id: string; message: string }) => {
    if (stopAtNotice) await new Promise(() => undefined);
    shown.notices.push(`${id} ${message}`);
  },
  keepNotices: async (ids: ReadonlySet<string>) => {
    shown.notices = shown.notices.filter((notice) => ids.has(notice.split(' ')[0] ?? ''));
  },
}));

const { remind } = await import('../../../src/entry/worker/remind.ts');

async function withReminder() {
  const { id } = await world.interviews.create(interviewAt('Northwind'));
  return world.reminders.add(id, 'call', '2026-11-23T10:30');
}

beforeEach(() => {
  world = new DataWorld();
  vi.useFakeTimers({ now: world.at, toFake: ['Date'] });
  Object.assign(shown, { notices: [], badge: 0, alarm: null, may: true });
  stopAtNotice = false;
  return () => vi.useRealTimers();
});

describe('reminding', () => {
  it('sets an alarm for what waits, and shows nothing before', async () => {
    await withReminder();
    await remind();
    expect(shown).toMatchObject({ notices: [], badge: 0, alarm: world.at + 30 * 60_000 });
  });

  it('looks again within the hour, since a clock may be set and a person may travel', async () => {
    const { id } = await withReminder();
    await world.reminders.snooze(id, 'tomorrow');
    await remind();
    expect(shown.alarm).toBe(world.at + 60 * 60_000);
  });

  it('shows one notification, counts it on the button, and takes it away when it is done', async () => {
    const { id } = await withReminder();
    world.at += 60 * 60_000;
    await remind();
    await remind();
    expect(shown).toMatchObject({ notices: [`${id} reminder_call_about Northwind`], badge: 1, alarm: null });
    await world.reminders.finish(id);
    await remind();
    expect(shown).toMatchObject({ notices: [], badge: 0 });
  });

  it('without leave to notify, counts it on the button alone, also when leave comes later', async () => {
    shown.may = false;
    await withReminder();
    world.at += 60 * 60_000;
    await remind();
    shown.may = true;
    await remind();
    expect(shown).toMatchObject({ notices: [], badge: 1 });
  });

  it('shows it at the next start when the worker was stopped while it was to be shown', async () => {
    const { id } = await withReminder();
    world.at += 60 * 60_000;
    stopAtNotice = true;
    void remind();
    await vi.waitFor(() => expect(shown.badge).toBe(1), PATIENCE);
    const { at } = world;
    world = new DataWorld(fakeArea(Object.fromEntries(world.area.items)));
    world.at = at;
    stopAtNotice = false;
    await remind();
    expect(shown.notices).toEqual([`${id} reminder_call_about Northwind`]);
  });
});
