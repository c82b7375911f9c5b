import { type Signal, signal } from '@preact/signals-core';
import type { Store } from '../browser/store.ts';

/** A kept value as one of our pages shows it: changed here at once, and by other pages when they change it. */
export class KeptSignal<T> {
  readonly shown: Signal<T>;
  readonly #store: Store<T>;
  #saving = 0;

  /** @param empty shown until `load` has read what is kept */
  constructor(store: Store<T>, empty: T) {
    this.#store = store;
    this.shown = signal(empty);
  }

  /** Shows what is kept, and what becomes of it. */
  async load(): Promise<void> {
    this.shown.value = await this.#store.read();
    this.#store.onChange((changed) => {
      // While something newer is on its way, this is only the echo of a value before it.
      if (this.#saving === 0) this.shown.value = changed;
    });
  }

  /** Shows the value and keeps it. @throws {Error} when the storage refuses; it is shown all the same */
  async save(value: T): Promise<void> {
    this.shown.value = value;
    this.#saving += 1;
    try {
      await this.#store.update(() => value);
    } finally {
      this.#saving -= 1;
    }
  }
}
