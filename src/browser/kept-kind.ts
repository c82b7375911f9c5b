import * as z from 'zod/mini';
import { StoreError } from './store-error.ts';

z.config({ jitless: true });

/** A kind of kept value: its shape, the shape's version, and how older ones become this one. */
export interface KeptKind<T> {
  /** What stands in storage, migrated and checked; `null` when it is damaged or of a newer version. Never throws. */
  parse(raw: unknown): T | null;
  /** Whether a newer version of the extension kept this: it is not to be written over. */
  isNewer(raw: unknown): boolean;
  /** What is to stand in storage. @throws {StoreError} `invalid` when the value is not of the kind's shape */
  wrap(value: T): unknown;
  /** Whether the copy before the last write is kept beside it. */
  readonly copied: boolean;
}

export interface KindOptions<S extends z.ZodMiniType> {
  readonly name: string;
  /** Version of the data's shape, from 1. */
  readonly version: number;
  readonly schema: S;
  /** `migrations[n]` turns a value of version n into one of version n + 1. */
  readonly migrations?: Readonly<Record<number, (value: unknown) => unknown>>;
  /** Without one, what is damaged has to be made again from something else. */
  readonly copied?: boolean;
  /** Whether the value of a newer version is set aside like a damaged one: switches must always be there to be set. */
  readonly givesWay?: boolean;
}

/** A value together with the version of its shape, as kept. */
const kept = z.object({ version: z.number().check(z.int(), z.gte(1)), value: z.unknown() });

export function keptKind<S extends z.ZodMiniType>(options: KindOptions<S>): KeptKind<z.infer<S>> {
  const { name, version, schema, migrations = {}, copied = true, givesWay = false } = options;
  return {
    copied,
    parse(raw) {
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
    },
    isNewer(raw) {
      const opened = kept.safeParse(raw);
      return !givesWay && opened.success && opened.data.version > version;
    },
    wrap(value) {
      const checked = schema.safeParse(value);
      if (!checked.success) throw new StoreError('invalid', name);
      return { version, value: checked.data };
    },
  };
}
