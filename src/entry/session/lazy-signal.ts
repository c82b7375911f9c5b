import { type ReadonlySignal, signal } from '@preact/signals-core';

/** A value that is loaded when it is first asked for; `meanwhile` until it is here, and again asked for if that failed. */
export function lazySignal<T>(meanwhile: T, load: () => Promise<T>): () => ReadonlySignal<T> {
  const value = signal(meanwhile);
  let asked = false;
  return () => {
    if (!asked) {
      asked = true;
      load().then(
        (loaded) => {
          value.value = loaded;
        },
        () => {
          asked = false;
        },
      );
    }
    return value;
  };
}
