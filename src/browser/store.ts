import * as z from 'zod/mini';

z.config({ jitless: true });

/** The part of `storage.local` that a store uses; a fake stands in for it in tests. */
export interface Area {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
}

/** Runs `work` while nobody else in the profile holds `name`; `navigator.locks` in the browser. */
export type Exclusive = <T>(name: string, work: () => Promise<T>) => Promise<T>;

export interface StoreOptions<S extends z.ZodMiniType> {
  readonly key: string;
  /** Version of the data's shape, from 1. */
  readonly version: number;
  readonly schema: S;
  readonly empty: z.infer<S>;
  /** `migrations[n]` turns a value of version n into one of version n + 1. */
  readonly migrations?: Readonly<Record<number, (value: unknown) => unknown>>;
  readonly area: Area;
  readonly exclusive: Exclusive;
}

export interface Store<T> {
  /** The value; `empty` when nothing is kept or when what is kept cannot be read (it is then set aside first). */
  read(): Promise<T>;
  /** Changes the value under a lock, so that two pages at once lose nothing. Answers what is now kept. */
  update(change: (value: T) => T): Promise<T>;
  /** What a storage change event's new value holds; `null` when it cannot be read. */
  parse(raw: unknown): T | null;
}

/** A value together with the version of its shape, as kept. */
const kept = z.object({ version: z.number().check(z.int(), z.gte(1)), value: z.unknown() });

/**
 * One schema-checked value under one key. Reading migrates, validates and defaults; what cannot be read (damaged,
 * or of a newer version) is copied to `set-aside:<key>:<n>` before anything is written over it.
 *
 * @throws {Error} of the storage area when it refuses; the caller tells the person.
 */
export function createStore<S extends z.ZodMiniType>(options: StoreOptions<S>): Store<z.infer<S>> {
  const { key, version, schema, empty, migrations = {}, area, exclusive } = options;
  type Value = z.infer<S>;

  function parse(raw: unknown): Value | null {
    const opened = kept.safeParse(raw);
    if (!opened.success || opened.data.version > version) return null;
    try {
      let { value } = opened.data;
      for (let from = opened.data.version; from < version; from += 1)
        value = migrations[from]?.(value) ?? value;
      const checked = schema.safeParse(value);
      return checked.success ? checked.data : null;
    } catch {
      return null; // a migration met a shape it does not know: the same as data that cannot be read
    }
  }

  /** The value and whether what is kept may be written over. */
  async function load(): Promise<Value> {
    const raw = (await area.get(key))[key];
    if (raw === undefined) return empty;
    const value = parse(raw);
    if (value !== null) return value;
    await setAside(raw);
    return empty;
  }

  async function setAside(raw: unknown): Promise<void> {
    const same = JSON.stringify(raw);
    for (let n = 1; ; n += 1) {
      const place = `set-aside:${key}:${n}`;
      const there = (await area.get(place))[place];
      if (there === undefined) return area.set({ [place]: raw });
      if (JSON.stringify(there) === same) return; // already set aside by an earlier reading
    }
  }

  return {
    parse,
    read: () => exclusive(key, load),
    update: (change) =>
      exclusive(key, async () => {
        const value: Value = schema.parse(change(await load()));
        await area.set({ [key]: { version, value } });
        return value;
      }),
  };
}
