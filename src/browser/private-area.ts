import type { Area, Changes, OnChanged } from './area.ts';

/**
 * What a page in a private window has for an area: it reads what is kept, and keeps nothing. What it changes stands in
 * its own memory, on top, and goes with the page.
 */
export function privateArea(kept: Area): Area {
  /** `undefined` for what was removed. */
  const own = new Map<string, unknown>();
  const listeners = new Set<OnChanged>();
  const heard = new Map<OnChanged, OnChanged>();

  function tell(changes: Record<string, { newValue?: unknown }>): void {
    for (const listener of listeners) listener(structuredClone(changes));
  }

  return {
    async get(keys) {
      const items = new Map(Object.entries(await kept.get(keys)));
      for (const [key, value] of own) {
        if (keys !== null && !keys.includes(key)) continue;
        if (value === undefined) items.delete(key);
        else items.set(key, structuredClone(value));
      }
      return Object.fromEntries(items);
    },
    async keys() {
      const keys = new Set(await kept.keys());
      for (const [key, value] of own) value === undefined ? keys.delete(key) : keys.add(key);
      return [...keys];
    },
    async set(items) {
      const copy = structuredClone(items);
      for (const [key, value] of Object.entries(copy)) own.set(key, value);
      tell(Object.fromEntries(Object.entries(copy).map(([key, newValue]) => [key, { newValue }])));
    },
    async remove(keys) {
      for (const key of keys) own.set(key, undefined);
      tell(Object.fromEntries(keys.map((key) => [key, {}])));
    },
    onChanged: {
      addListener(listener) {
        // What this page changed for itself hides what others make of it.
        const outside = (changes: Changes): void => {
          const visible = Object.entries(changes).filter(([key]) => !own.has(key));
          if (visible.length > 0) listener(Object.fromEntries(visible));
        };
        listeners.add(listener);
        heard.set(listener, outside);
        kept.onChanged.addListener(outside);
      },
      removeListener(listener) {
        const outside = heard.get(listener);
        listeners.delete(listener);
        heard.delete(listener);
        if (outside !== undefined) kept.onChanged.removeListener(outside);
      },
    },
  };
}
