import { createContext } from 'preact';
import type { Message } from '../../core/message.ts';
import type { KeptState } from './kept-text.ts';

/** What is being kept on this page, of all its fields: one line says it for all. */
export class SaveState {
  readonly #states = new Map<object, KeptState>();
  readonly #listeners = new Set<() => void>();
  /** Why the last write was refused. */
  problem: Message = { key: 'nb_not_saved' };
  readonly #why: ((error: unknown) => Message) | undefined;
  /** Writes that `follow` waits for. */
  #underWay = 0;

  /** @param why says what a write threw in words for the person */
  constructor(why?: (error: unknown) => Message) {
    this.#why = why;
  }

  get shown(): KeptState {
    const all = new Set(this.#states.values());
    if (all.has('refused')) return 'refused';
    if (all.has('writing')) return 'writing';
    return all.has('kept') ? 'kept' : 'untouched';
  }

  /** @param error what was thrown, when it was refused */
  tell(field: object, state: KeptState, error?: unknown): void {
    const before = this.shown;
    const said = this.problem;
    this.#states.set(field, state);
    if (state === 'refused' && this.#why !== undefined) this.problem = this.#why(error);
    if (this.shown !== before || said.key !== this.problem.key)
      for (const listener of this.#listeners) listener();
  }

  /** A write without a field of its own: a choice, a row that is removed. @throws what the write throws */
  async follow<T>(write: Promise<T>): Promise<T> {
    this.#underWay += 1;
    this.tell(this, 'writing');
    try {
      const done = await write;
      this.#underWay -= 1;
      this.tell(this, this.#underWay === 0 ? 'kept' : 'writing');
      return done;
    } catch (error) {
      this.#underWay -= 1;
      this.tell(this, 'refused', error);
      throw error;
    }
  }

  /** Listens until the returned function is called. */
  listen(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}

export const SaveStateContext = createContext(new SaveState());
