import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DataWorld } from '../support/data-world.ts';
import { fakeArea } from '../support/fake-area.ts';

function storage(version: number): Record<string, unknown> {
  return JSON.parse(readFileSync(`test/fixtures/storage/storage-v${version}.json`, 'utf8'));
}

/** What stands in storage once a newer version, that kept other shapes, has been there. */
function keptByNewer(...keys: readonly string[]): Record<string, unknown> {
  const items = storage(2);
  for (const key of keys) items[key] = { version: 3, value: { of: 'a shape to come' } };
  return items;
}

const NOTEBOOK = 'notebook:0b9c2a51';
const RECORD = 'record:0b9c2a51';
const EVERY_KEY = ['interviews', RECORD, NOTEBOOK, 'templates', 'reminders', 'removed'];

describe('what a newer version kept', () => {
  it.each(EVERY_KEY)(
    'stays as it is under %s, and a change that would go over it is refused',
    async (key) => {
      const items = keptByNewer(key);
      const { area, interviews, reminders, removals, templates } = new DataWorld(fakeArea(items));
      const writes: Promise<unknown>[] = [
        interviews.list(),
        interviews.read('0b9c2a51'),
        interviews.create(),
        interviews.changeNotebook('0b9c2a51', { kind: 'account', part: 'ending', before: '', text: 'x' }),
        interviews.change('0b9c2a51', (record) => ({ ...record, stage: 'second' })),
        templates.put({
          id: 'own',
          title: 'T',
          when: '',
          audience: 'recruiter',
          subject: '',
          body: 'B',
          step: null,
          changedAt: 1,
        }),
        reminders.add('0b9c2a51', 'rest'),
        reminders.look(),
        // A removal is the person's own wish; but it could not be taken back.
        ...(key === 'removed' ? [removals.removeEverything()] : []),
        removals.purge('now'),
      ];
      const done = await Promise.allSettled(writes);
      expect(area.items.get(key)).toEqual(items[key]);
      const refused = done.flatMap((each) => (each.status === 'rejected' ? [each.reason] : []));
      expect(refused.length).toBeGreaterThan(0);
      expect(refused).toEqual(refused.map(() => expect.objectContaining({ problem: 'newer' })));
      // Nothing is set aside: it is no damage.
      expect([...area.items.keys()].filter((each) => each.startsWith('set-aside:'))).toEqual([]);
    },
  );

  it('is said to be there, of the interview that is open or of all, and no file is written without it', async () => {
    const { archive } = new DataWorld(fakeArea(storage(2)));
    expect(await archive.isNewer('0b9c2a51')).toBe(false);
    for (const key of EVERY_KEY.slice(0, -1)) {
      const newer = new DataWorld(fakeArea(keptByNewer(key))).archive;
      expect(await newer.isNewer('0b9c2a51'), key).toBe(true);
      await expect(newer.exportText(), key).rejects.toThrow('archive: newer');
    }
  });

  it('is not the list of interviews alone: it is made from their records, as long as those can be read', async () => {
    const { interviews } = new DataWorld(fakeArea(keptByNewer('interviews')));
    expect((await interviews.list()).rows).toMatchObject([{ id: '0b9c2a51', company: 'Northwind' }]);
  });

  it('of the switches makes room: they must be there to be set', async () => {
    const items = keptByNewer('settings');
    const world = new DataWorld(fakeArea(items));
    const { settings } = await world.archive.readEverything();
    expect(settings).toBeNull();
    expect(world.area.items.get('set-aside:settings:1')).toEqual(items.settings);
  });
});

describe('what an earlier version kept', () => {
  it('of version 1 opens as one interview with its people', async () => {
    const world = new DataWorld(fakeArea(storage(1)));
    const { interviews, settings } = await world.archive.readEverything();
    expect(interviews).toMatchObject([
      {
        record: {
          interview: { company: 'Northwind', recruiter: { name: 'Dana Reed' }, ownName: 'Sam Lind' },
        },
      },
    ]);
    expect(settings).toMatchObject({ showButton: false });
    expect(await world.archive.setAside()).toEqual([]);
  });

  it('of version 2 opens as it is, and nothing is set aside', async () => {
    const items = storage(2);
    const world = new DataWorld(fakeArea(items));
    const { current, interviews, templates, reminders } = await world.archive.readEverything();
    const { value: record } = items['record:0b9c2a51'] as { value: object };
    const { value: notebook } = items['notebook:0b9c2a51'] as { value: object };
    expect(interviews).toMatchObject([{ record, notebook }]);
    expect([current, templates.length > 0, reminders.length > 0]).toEqual(['0b9c2a51', true, true]);
    expect(await world.archive.setAside()).toEqual([]);
  });
});
