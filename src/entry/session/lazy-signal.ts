import { type ReadonlySignal, signal } from '@preact/signals';

/** A value that is fetched when it is first asked for; `meanwhile` until it is here, and again asked for if that failed. */
export function lazySignal<T>(meanwhile: T, fetch: () => Promise<T>): () => ReadonlySignal<T> {
  const value = signal(meanwhile);
  let asked = false;
  return () => {
    if (!asked) {
      asked = true;
      fetch().then(
        (fetched) => {
          value.value = fetched;
        },
        () => {
          asked = false;
        },
      );
    }
    return value;
  };
}
