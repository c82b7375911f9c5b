import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { KeptKind } from '../../src/browser/kept-kind.ts';
import {
  indexKind,
  notebookKind,
  recordKind,
  remindersKind,
  removedKind,
  settingsKind,
  templatesKind,
} from '../../src/browser/kept-kinds.ts';
import { fromVersionOne } from '../../src/core/interview/from-version-one.ts';
import { DataWorld, interviewAt, writes } from '../support/data-world.ts';
import { fakeArea } from '../support/fake-area.ts';

async function filled() {
  const world = new DataWorld();
  const { id } = await world.interviews.create(interviewAt('Northwind'));
  await world.interviews.changeNotebook(id, writes('An account.'));
  await world.reminders.add(id, 'rest');
  return { world, id };
}

describe('a file of everything', () => {
  it('brings everything back into an empty profile', async () => {
    const { world } = await filled();
    const file = await world.archive.exportText();
    const empty = new DataWorld();
    expect(await empty.archive.preview(file, 'replace')).toMatchObject({
      interviews: { added: 1 },
      refused: [],
    });
    expect(empty.area.items.size).toBe(0);
    await empty.archive.importText(file, 'replace');
    expect(await empty.archive.readEverything()).toEqual(await world.archive.readEverything());
  });

  it('takes the place of what is kept, whose keys then go', async () => {
    const { world } = await filled();
    const file = await world.archive.exportText();
    const other = new DataWorld();
    const contoso = await other.interviews.changeCurrent(() => interviewAt('Contoso'));
    await other.interviews.changeNotebook(contoso.id, writes('A secret.'));
    await other.archive.importText(file.replaceAll(/"id-0-1"/gu, '"theirs"'), 'replace');
    expect((await other.interviews.list()).rows.map(({ company }) => company)).toEqual(['Northwind']);
    expect(other.snapshot()).not.toContain('secret');
  });

  it('changes nothing when it is not kept', async () => {
    const { world } = await filled();
    const file = await world.archive.exportText();
    const other = new DataWorld();
    await other.interviews.create(interviewAt('Contoso'));
    const before = other.snapshot();
    const { set } = other.area;
    other.area.set = () => Promise.reject(new DOMException('no room', 'QuotaExceededError'));
    await expect(other.archive.importText(file, 'replace')).rejects.toMatchObject({ problem: 'full' });
    other.area.set = set;
    expect(other.snapshot()).toBe(before);
  });

  it('changes nothing when it is any text at all', async () => {
    const { world } = await filled();
    const before = world.snapshot();
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(fc.string(), fc.json()),
        fc.constantFrom('merge', 'replace'),
        async (text, mode) => {
          const { refused } = await world.archive.importText(text, mode as 'merge' | 'replace');
          expect(refused).toHaveLength(1);
          expect(world.snapshot()).toBe(before);
        },
      ),
    );
  });
});

describe('any storage at all', () => {
  const KEYS = [
    'interviews',
    'interview',
    'record:a',
    'notebook:a',
    'templates',
    'reminders',
    'removed',
    'settings',
  ];
  const garbage = fc.oneof(
    fc.jsonValue(),
    fc.record({ version: fc.integer(), value: fc.jsonValue() }),
    fc.constant({ version: 2, value: { current: 'a', rows: [{ id: 'a', changedAt: 1 }] } }),
  );

  it('is opened, and nothing that was there is lost', async () => {
    await fc.assert(
      fc.asyncProperty(fc.dictionary(fc.constantFrom(...KEYS), garbage), async (items) => {
        const world = new DataWorld(fakeArea(items));
        const given = new Map(world.area.items);
        const { interviews } = await world.archive.readEverything();
        for (const { record } of interviews) expect(await world.interviews.read(record.id)).not.toBeNull();
        await world.interviews.create(interviewAt('Northwind'));
        await world.reminders.look();
        const kept = [...world.area.items.values()].map((value) => JSON.stringify(value));
        for (const [key, value] of given) {
          if (isReadable(key, value)) continue; // it is kept by what it says
          expect(kept).toContain(JSON.stringify(value));
        }
      }),
    );
  });

  const KINDS: Readonly<Record<string, KeptKind<unknown>>> = {
    interviews: indexKind as KeptKind<unknown>,
    'record:a': recordKind as KeptKind<unknown>,
    'notebook:a': notebookKind as KeptKind<unknown>,
    templates: templatesKind as KeptKind<unknown>,
    reminders: remindersKind as KeptKind<unknown>,
    removed: removedKind as KeptKind<unknown>,
    settings: settingsKind as KeptKind<unknown>,
  };

  function isReadable(key: string, value: unknown): boolean {
    if (key !== 'interview') return KINDS[key]?.parse(value) !== null;
    const inner = typeof value === 'object' && value !== null && 'value' in value ? value.value : value;
    return fromVersionOne(inner, 'a', 0) !== 'unreadable';
  }
});
