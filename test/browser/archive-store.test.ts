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
import type { StoreError } from '../../src/browser/store-error.ts';
import type { KeptInterview } from '../../src/core/archive/everything.ts';
import { fromVersionOne } from '../../src/core/interview/from-version-one.ts';
import { garbage } from '../support/any-garbage.ts';
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
    expect(await empty.archive.preview(file)).toMatchObject({
      replace: { interviews: { added: 1 } },
      refused: [],
    });
    expect(empty.area.items.size).toBe(0);
    await empty.archive.importText(file, 'replace');
    expect(await empty.archive.readEverything()).toEqual(await world.archive.readEverything());
  });

  it('takes the place of what is kept, whose keys go when the undo is over', async () => {
    const { world } = await filled();
    const file = await world.archive.exportText();
    const other = new DataWorld();
    const contoso = await other.interviews.changeCurrent(() => interviewAt('Contoso'));
    await other.interviews.changeNotebook(contoso.id, writes('A secret.'));
    await other.archive.importText(file.replaceAll(/"id-0-1"/gu, '"theirs"'), 'replace');
    expect((await other.interviews.list()).rows.map(({ company }) => company)).toEqual(['Northwind']);
    await other.removals.purge('now');
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
          const refused = await world.archive.importText(text, mode as 'merge' | 'replace');
          expect(refused).toHaveLength(1);
          expect(world.snapshot()).toBe(before);
        },
      ),
    );
  });
});

describe('an import that is undone', () => {
  /** A file with one interview of another profile, and one that is here in another form. */
  async function withFile() {
    const { world, id } = await filled();
    await world.templates.put(template('mine', 'Mine'));
    await world.templates.put(template('shared', 'As it is here'));
    world.area.items.set('settings', { version: 1, value: { on: true, rulesOff: [], showButton: false } });
    const away = new DataWorld(fakeArea(Object.fromEntries(world.area.items)));
    away.at += 1;
    await away.interviews.changeNotebook(id, writes('An account of theirs.', 'An account.'));
    await away.interviews.create(interviewAt('Fabrikam'));
    await away.templates.put(template('shared', 'As it is there'));
    await away.templates.remove('mine');
    away.area.items.set('settings', { version: 1, value: { on: false, rulesOff: [], showButton: true } });
    const file = await away.archive.exportText();
    const gone = await world.interviews.create(interviewAt('Contoso'));
    await world.interviews.changeNotebook(gone.id, writes('A secret.'));
    return { world, id, gone: gone.id, file };
  }

  const template = (id: string, title: string) =>
    ({
      id,
      title,
      when: '',
      audience: 'recruiter',
      subject: '',
      body: '',
      step: null,
      changedAt: 1,
    }) as const;

  it.each(['merge', 'replace'] as const)('leaves everything as it was before (%s)', async (mode) => {
    const { world, file } = await withFile();
    const before = await world.archive.readEverything();
    await world.archive.importText(file, mode);
    expect(await world.archive.readEverything()).not.toEqual(before);
    expect(await world.removals.undoable()).toEqual({ what: 'import', until: world.at + 60_000 });
    world.at += 59_000;
    expect(await world.removals.undo()).toBe(true);
    expect(await world.archive.readEverything()).toEqual(before);
    expect(world.snapshot()).not.toContain('Fabrikam');
    expect(world.snapshot()).not.toContain('before:');
  });

  it('leaves there what was made since', async () => {
    const { world, file } = await withFile();
    await world.archive.importText(file, 'replace');
    await world.interviews.create(interviewAt('Tailspin'));
    await world.removals.undo();
    const { rows } = await world.interviews.list();
    expect(rows.map(({ company }) => company).sort()).toEqual(['Contoso', 'Northwind', 'Tailspin']);
  });

  it('cannot be after a minute; nothing is then kept of what it took the place of', async () => {
    const { world, id, gone, file } = await withFile();
    await world.archive.importText(file, 'replace');
    expect(await world.removals.purge('when old')).toBe(world.at + 60_000);
    world.at += 60_000;
    expect(await world.removals.undo()).toBe(false);
    expect(await world.removals.purge('when old')).toBeNull();
    expect(world.snapshot()).not.toContain(gone);
    expect(world.snapshot()).not.toContain('secret');
    expect(world.snapshot()).not.toContain('"An account."');
    expect((await world.interviews.read(id))?.notebook.account.beginning).toBe('An account of theirs.');
  });

  it('cannot be once another file was imported, and leaves nothing behind', async () => {
    const { world, file } = await withFile();
    const before = await world.archive.readEverything();
    await world.archive.importText(file, 'replace');
    await world.archive.importText(await new DataWorld().archive.exportText(), 'replace');
    expect(world.snapshot()).not.toContain('secret');
    await world.removals.undo();
    expect(await world.archive.readEverything()).not.toEqual(before);
    expect((await world.interviews.list()).rows.map(({ company }) => company)).toContain('Fabrikam');
  });
});

describe('everything in slices', () => {
  it('is every interview with its notes, newest first', async () => {
    const world = new DataWorld();
    for (let n = 1; n <= 45; n += 1) {
      const date = new Date(Date.UTC(2026, 0, n)).toISOString().slice(0, 10);
      const { id } = await world.interviews.create(interviewAt(`Company ${n}`, { date }));
      await world.interviews.changeNotebook(id, writes(`Account ${n}`));
    }
    const slices: (readonly KeptInterview[])[] = [];
    for await (const slice of world.archive.slices()) slices.push(slice);
    expect(slices.flat()).toEqual((await world.archive.readEverything()).interviews);
    expect(slices.flat()[0]?.notebook.account.beginning).toBe('Account 45');
    expect(Math.max(...slices.map(({ length }) => length))).toBeLessThan(45);
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
  const damaged = fc.oneof(
    garbage,
    fc.record({ version: fc.integer(), value: fc.jsonValue() }),
    fc.constant({ version: 2, value: { current: 'a', rows: [{ id: 'a', changedAt: 1 }] } }),
  );

  it('is opened, and nothing that was there is lost', async () => {
    await fc.assert(
      fc.asyncProperty(fc.dictionary(fc.constantFrom(...KEYS), damaged), async (items) => {
        const world = new DataWorld(fakeArea(items));
        const given = new Map(world.area.items);
        const { interviews } = await world.archive.readEverything();
        for (const { record } of interviews) expect(await world.interviews.read(record.id)).not.toBeNull();
        // Refused where it would go over what a newer version kept.
        await world.interviews.create(interviewAt('Northwind')).catch(({ problem }: StoreError) => {
          expect(problem).toBe('newer');
        });
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
