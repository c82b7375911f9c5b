import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DataWorld } from '../support/data-world.ts';
import { fakeArea } from '../support/fake-area.ts';

function storage(version: number): Record<string, unknown> {
  return JSON.parse(readFileSync(`test/fixtures/storage/storage-v${version}.json`, 'utf8'));
}

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
