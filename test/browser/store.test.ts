import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { createStore } from '../../src/browser/store.ts';
import { fakeArea, oneAtATime } from '../support/fake-area.ts';

const schema = z.object({ name: z.string(), size: z.number() });
const empty = { name: '', size: 0 };

function boxes(initial: Record<string, unknown> = {}, version = 1) {
  const area = fakeArea(initial);
  const store = createStore({
    key: 'box',
    version,
    schema,
    empty,
    migrations: { 1: (value) => ({ ...(value as object), size: 7 }) },
    area,
    exclusive: oneAtATime(),
  });
  return { area, store };
}

describe('a store', () => {
  it('is empty before anything is kept', async () => {
    expect(await boxes().store.read()).toEqual(empty);
  });

  it('is read without waiting for whoever writes, also before anything is kept', async () => {
    const area = fakeArea();
    const exclusive = () => new Promise<never>(() => undefined);
    const store = createStore({ key: 'box', version: 1, schema, empty, area, exclusive });
    expect(await store.read()).toEqual(empty);
    await area.set({ box: { version: 1, value: { name: 'a', size: 1 } } });
    expect(await store.read()).toEqual({ name: 'a', size: 1 });
  });

  it('reads back what it wrote', async () => {
    const { store } = boxes();
    await store.update(() => ({ name: 'a', size: 1 }));
    expect(await store.read()).toEqual({ name: 'a', size: 1 });
  });

  it('loses no change when two are made at once', async () => {
    const { store } = boxes();
    const grow = () => store.update((box) => ({ ...box, size: box.size + 1 }));
    await Promise.all([grow(), grow(), grow()]);
    expect((await store.read()).size).toBe(3);
  });

  it('migrates a value of an older version before it checks it', async () => {
    const { store } = boxes({ box: { version: 1, value: { name: 'old' } } }, 2);
    expect(await store.read()).toEqual({ name: 'old', size: 7 });
  });

  it('sets aside what it cannot read, once, and never writes over it unseen', async () => {
    const damaged = { version: 1, value: { name: 5 } };
    const { area, store } = boxes({ box: damaged });
    expect(await store.read()).toEqual(empty);
    await store.read();
    await store.update((box) => ({ ...box, name: 'new' }));
    expect(area.items.get('set-aside:box:1')).toEqual(damaged);
    expect(area.items.has('set-aside:box:2')).toBe(false);
  });

  it('sets aside the data of a newer version instead of guessing', async () => {
    const newer = { version: 9, value: { name: 'from the future', size: 1 } };
    const { area, store } = boxes({ box: newer });
    expect(await store.read()).toEqual(empty);
    expect(area.items.get('set-aside:box:1')).toEqual(newer);
  });

  it('keeps both when two different values had to be set aside', async () => {
    const { area, store } = boxes({ box: 'first' });
    await store.read();
    area.items.set('box', 'second');
    await store.read();
    expect([area.items.get('set-aside:box:1'), area.items.get('set-aside:box:2')]).toEqual([
      'first',
      'second',
    ]);
  });

  it('lets a storage failure reach the caller and keeps the old value', async () => {
    const { area, store } = boxes();
    await store.update(() => ({ name: 'kept', size: 1 }));
    const { set } = area;
    area.set = () => Promise.reject(new Error('quota'));
    await expect(store.update(() => ({ name: 'lost', size: 2 }))).rejects.toThrow('box: full');
    area.set = set;
    expect((await store.read()).name).toBe('kept');
  });

  it('refuses to keep a value of the wrong shape', async () => {
    const { area, store } = boxes();
    await expect(store.update(() => ({ name: 'x' }) as never)).rejects.toThrow();
    expect(area.items.size).toBe(0);
  });

  it('never throws on reading and never loses what was there, whatever it is', async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), async (garbage) => {
        const { area, store } = boxes({ box: garbage });
        await store.read();
        const everywhere = [...area.items.values()].map((value) => JSON.stringify(value));
        expect(everywhere).toContain(JSON.stringify(structuredClone(garbage)));
      }),
    );
  });
});
