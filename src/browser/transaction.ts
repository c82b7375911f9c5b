import type { Area, Place } from './area.ts';
import type { KeptKind } from './kept-kind.ts';
import { refusedByBrowser, StoreError } from './store-error.ts';

/** Keys that are to go: noted in the same write that makes them needless, so that a stopped worker forgets none. */
const LEAVING = 'leaving';
/** One lock for all: an index, a record and its reminders change together. */
const LOCK = 'data';

export function lastGoodKey(key: string): string {
  return `last-good:${key}`;
}

const SET_ASIDE = 'set-aside:';

/** The key of which something was set aside; `null` for another key. */
export function keySetAside(key: string): string | null {
  return key.startsWith(SET_ASIDE) ? key.slice(SET_ASIDE.length).replace(/:\d+$/u, '') : null;
}

/** Reads and changes of several keys that are kept as a whole or not at all. */
export class Transaction {
  readonly #area: Area;
  /** What stood there when this began. */
  readonly #seen = new Map<string, unknown>();
  readonly #writes = new Map<string, { readonly raw: unknown; readonly kind?: KeptKind<unknown> }>();
  readonly #leaving = new Set<string>();
  #metNewer = false;

  constructor(area: Area) {
    this.#area = area;
  }

  /**
   * The value; `null` when there is none. What is damaged is set aside, and the last good copy read instead; what a newer
   * version kept stays where it is, and is not read.
   */
  async read<T>(key: string, kind: KeptKind<T>): Promise<T | null> {
    const [value = null] = await this.readAll([key], kind);
    return value;
  }

  /** The values of these keys, in order. */
  async readAll<T>(keys: readonly string[], kind: KeptKind<T>): Promise<(T | null)[]> {
    await this.#look(keys);
    const values: (T | null)[] = [];
    for (const key of keys) {
      const raw = this.#raw(key);
      values.push(kind.parse(raw) ?? (await this.#recover(key, raw, kind)));
    }
    return values;
  }

  /** What stands under a key, unchecked; `undefined` when nothing does. */
  async raw(key: string): Promise<unknown> {
    await this.#look([key]);
    return this.#raw(key);
  }

  /** Whether something that was read turned out to be kept by a newer version. */
  get metNewer(): boolean {
    return this.#metNewer;
  }

  async keys(): Promise<string[]> {
    return (await this.#area.keys()).filter((key) => !this.#leaving.has(key));
  }

  /** @throws {StoreError} `invalid` when the value is not of the kind's shape; nothing at all is then kept */
  write<T>(key: string, kind: KeptKind<T>, value: T): void {
    this.#leaving.delete(key);
    this.#writes.set(key, { raw: kind.wrap(value), kind: kind as KeptKind<unknown> });
  }

  /** Removes what stands under these keys. */
  remove(keys: readonly string[]): void {
    for (const key of keys) {
      this.#writes.delete(key);
      this.#leaving.add(key);
    }
  }

  /** Copies what stands under a key to a place that is never written over. */
  async setAside(key: string): Promise<void> {
    await this.#look([key]);
    const raw = this.#seen.get(key);
    if (raw === undefined) return;
    const same = JSON.stringify(raw);
    for (let n = 1; ; n += 1) {
      const place = `${SET_ASIDE}${key}:${n}`;
      await this.#look([place]);
      const there = this.#raw(place);
      if (there !== undefined && JSON.stringify(there) !== same) continue;
      if (there === undefined) this.#writes.set(place, { raw });
      return;
    }
  }

  /**
   * Keeps it all.
   * @throws {StoreError} `newer` when it would be written over what a newer version kept; nothing was changed then
   * @throws {Error} of the area when it refuses; nor was it then
   */
  async commit(): Promise<void> {
    await this.#look([...this.#writes.keys()]);
    const items: Record<string, unknown> = {};
    for (const [key, { raw, kind }] of this.#writes) {
      items[key] = raw;
      const before = this.#seen.get(key);
      if (kind?.isNewer(before)) throw new StoreError('newer', key.replace(/:.*/u, ''));
      // Only what can be read is worth a copy: a damaged value never takes the place of a good one.
      if (kind?.copied && kind.parse(before) !== null) items[lastGoodKey(key)] = before;
    }
    const leaving = [...this.#leaving];
    if (leaving.length > 0) items[LEAVING] = leaving;
    if (Object.keys(items).length > 0) await this.#area.set(items);
    // It is kept: should this fail, the next transaction finishes it.
    if (leaving.length > 0) await finishLeaving(this.#area, leaving).catch(() => undefined);
  }

  #raw(key: string): unknown {
    if (this.#leaving.has(key)) return undefined;
    const written = this.#writes.get(key);
    return written === undefined ? this.#seen.get(key) : written.raw;
  }

  async #look(keys: readonly string[]): Promise<void> {
    const unseen = keys.filter((key) => !this.#seen.has(key));
    if (unseen.length === 0) return;
    const items = await this.#area.get(unseen);
    for (const key of unseen) this.#seen.set(key, items[key]);
  }

  async #recover<T>(key: string, raw: unknown, kind: KeptKind<T>): Promise<T | null> {
    if (this.#leaving.has(key)) return null;
    if (kind.isNewer(raw)) {
      this.#metNewer = true;
      return null;
    }
    if (raw !== undefined) await this.setAside(key);
    if (!kind.copied) return null;
    const copy = lastGoodKey(key);
    await this.#look([copy]);
    return kind.parse(this.#raw(copy));
  }
}

/**
 * Runs `work` while nobody else changes anything, and keeps what it wrote in one go.
 * @param part what is being kept, for the error's message
 * @throws {StoreError} when it could not be kept: nothing has changed then
 */
export function transact<T>(
  { area, exclusive }: Place,
  part: string,
  work: (transaction: Transaction) => Promise<T>,
): Promise<T> {
  return exclusive(LOCK, async () => {
    const transaction = new Transaction(refusing(area, part));
    const { [LEAVING]: leaving } = await refusing(area, part).get([LEAVING]);
    if (isListOfKeys(leaving)) await finishLeaving(area, leaving).catch(() => transaction.remove(leaving));
    const result = await work(transaction);
    await transaction.commit();
    return result;
  });
}

/** One value, read without waiting for anybody, unless it has to be recovered. */
export async function readKept<T>(place: Place, key: string, kind: KeptKind<T>): Promise<T | null> {
  const area = refusing(place.area, key);
  const { [key]: raw } = await area.get([key]);
  if (raw !== undefined) {
    const value = kind.parse(raw);
    if (value !== null) return value;
  } else if (!(await hasCopy(area, key, kind))) return null;
  return transact(place, key, (transaction) => transaction.read(key, kind));
}

async function hasCopy(area: Area, key: string, kind: KeptKind<unknown>): Promise<boolean> {
  return kind.copied && lastGoodKey(key) in (await area.get([lastGoodKey(key)]));
}

function finishLeaving(area: Area, keys: readonly string[]): Promise<void> {
  return area.remove([...keys, LEAVING]);
}

function isListOfKeys(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((key) => typeof key === 'string');
}

/** The area with its errors named. */
function refusing(area: Area, part: string): Area {
  const named = async <T>(work: Promise<T>): Promise<T> => {
    try {
      return await work;
    } catch (cause) {
      throw refusedByBrowser(part, cause);
    }
  };
  return {
    onChanged: area.onChanged,
    get: (keys) => named(area.get(keys)),
    keys: () => named(area.keys()),
    set: (items) => named(area.set(items)),
    remove: (keys) => named(area.remove(keys)),
  };
}
