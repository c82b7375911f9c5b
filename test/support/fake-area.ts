import type { Area, Changes, Exclusive, OnChanged } from '../../src/browser/area.ts';

/** A storage area in memory that copies what it is given, as the real one does. */
export interface FakeArea extends Area {
  readonly items: Map<string, unknown>;
}

export function fakeArea(initial: Record<string, unknown> = {}): FakeArea {
  const items = new Map(Object.entries(structuredClone(initial)));
  const listeners = new Set<OnChanged>();
  const tell = (changes: Changes): void => {
    for (const listener of listeners) listener(structuredClone(changes));
  };
  return {
    items,
    async get(keys) {
      const asked = keys === null ? [...items] : [...items].filter(([key]) => keys.includes(key));
      return structuredClone(Object.fromEntries(asked));
    },
    keys: async () => [...items.keys()],
    async set(changes) {
      const copy = Object.entries(structuredClone(changes));
      for (const [key, value] of copy) items.set(key, value);
      tell(Object.fromEntries(copy.map(([key, newValue]) => [key, { newValue }])));
    },
    async remove(keys) {
      for (const key of keys) items.delete(key);
      tell(Object.fromEntries(keys.map((key) => [key, {}])));
    },
    onChanged: {
      addListener: (listener) => listeners.add(listener),
      removeListener: (listener) => listeners.delete(listener),
    },
  };
}

/** One after the other, as `navigator.locks` does for one name. */
export function oneAtATime(): Exclusive {
  let last: Promise<unknown> = Promise.resolve();
  return (_name, work) => {
    const next = last.then(work, work);
    last = next.catch(() => undefined);
    return next;
  };
}
