import type * as z from 'zod/mini';
import type { OnChanged, Place } from './area.ts';
import { type KindOptions, keptKind } from './kept-kind.ts';
import { readKept, transact } from './transaction.ts';

export interface StoreOptions<S extends z.ZodMiniType>
  extends Omit<KindOptions<S>, 'name' | 'givesWay'>,
    Place {
  readonly key: string;
  readonly empty: z.infer<S>;
}

/** One kept value, as a page shows and changes it. */
export interface Store<T> {
  /** The value; `empty` when nothing is kept or when what is kept cannot be read (it is then set aside first). */
  read(): Promise<T>;
  /** Changes the value under a lock, so that two pages at once lose nothing. Answers what is now kept. */
  update(change: (value: T) => T): Promise<T>;
  /** Calls back with the new value whenever this page or another changed it, until the signal aborts. */
  onChange(changed: (value: T) => void, signal?: AbortSignal): void;
}

/**
 * One schema-checked value under one key. Reading migrates, validates and defaults; what cannot be read (damaged,
 * or of a newer version) is copied to `set-aside:<key>:<n>` before anything is written over it, and the last good copy
 * is read instead.
 */
export function createStore<S extends z.ZodMiniType>(options: StoreOptions<S>): Store<z.infer<S>> {
  const { key, empty, area } = options;
  const kind = keptKind({ ...options, name: key, givesWay: true });
  return {
    read: async () => (await readKept(options, key, kind)) ?? empty,
    update: (change) =>
      transact(options, key, async (transaction) => {
        const value = change((await transaction.read(key, kind)) ?? empty);
        transaction.write(key, kind, value);
        return value;
      }),
    onChange(changed, signal) {
      const listener: OnChanged = (changes) => {
        const value = kind.parse(changes[key]?.newValue);
        if (value !== null) changed(value);
      };
      area.onChanged.addListener(listener);
      signal?.addEventListener('abort', () => area.onChanged.removeListener(listener), { once: true });
    },
  };
}
