import type { Area } from '../../src/browser/store.ts';

/** A storage area in memory that copies what it is given, as the real one does. */
export function fakeArea(
  initial: Record<string, unknown> = {},
): Area & { readonly items: Map<string, unknown> } {
  const items = new Map(Object.entries(structuredClone(initial)));
  return {
    items,
    async get(key) {
      return items.has(key) ? { [key]: structuredClone(items.get(key)) } : {};
    },
    async set(changes) {
      for (const [key, value] of Object.entries(structuredClone(changes))) items.set(key, value);
    },
  };
}
