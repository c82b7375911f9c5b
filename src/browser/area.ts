/** What a storage area tells when something in it changed. A key that was removed has no `newValue`. */
export type Changes = Readonly<Record<string, { readonly newValue?: unknown }>>;
export type OnChanged = (changes: Changes) => void;

/**
 * Where data is kept: `storage.local` in the browser, a fake in tests. One `set`, and one `remove`, of several keys is
 * done as a whole or not at all (a single write batch in Chromium, a single transaction in Firefox).
 */
export interface Area {
  /** The items of these keys, or of all when `null`. */
  get(keys: string[] | null): Promise<Record<string, unknown>>;
  keys(): Promise<string[]>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string[]): Promise<void>;
  readonly onChanged: {
    addListener(listener: OnChanged): void;
    removeListener(listener: OnChanged): void;
  };
}

/** Runs `work` while nobody else in the profile holds `name`; `navigator.locks` in the browser. */
export type Exclusive = <T>(name: string, work: () => Promise<T>) => Promise<T>;

/** Where data is kept and what keeps two writers apart. */
export interface Place {
  readonly area: Area;
  readonly exclusive: Exclusive;
}
