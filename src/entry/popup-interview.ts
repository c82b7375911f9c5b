import { type Signal, signal } from '@preact/signals-core';
import type { InterviewStore } from '../browser/interview-stores.ts';
import { storeMessage } from '../browser/store-error.ts';
import { emptyInterview, type Interview } from '../core/interview/interview.ts';
import { changeInterview, type InterviewRecord } from '../core/interview/interview-record.ts';
import type { Message } from '../core/message.ts';

/** Sets what the person changed in whatever is kept, and leaves the rest of it alone. */
export type InterviewEdit = (kept: Interview) => Interview;

export interface PopupInterviewWorld {
  readonly interviews: InterviewStore;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Calls back whenever the interviews may have changed, here or in another page. */
  readonly onChange: (changed: () => void) => void;
}

/**
 * The current interview as the popup's form shows and changes it. An edit shows at once and is made to what is kept
 * then, so that what another page wrote meanwhile stays. One that was refused stays in sight, and is tried again with
 * the next.
 */
export class PopupInterview {
  readonly shown: Signal<Interview> = signal(emptyInterview);
  /** Why the last edit is not kept; `null` when everything is. */
  readonly problem: Signal<Message | null> = signal(null);
  readonly #world: PopupInterviewWorld;
  #id: string | null = null;
  #refused: readonly InterviewEdit[] = [];
  #saving = 0;
  /** Counts what makes an earlier reading old. */
  #turn = 0;

  constructor(world: PopupInterviewWorld) {
    this.#world = world;
  }

  /** Shows what is kept, and what becomes of it. */
  async load(): Promise<void> {
    this.#world.onChange(() => void this.#read().catch(() => undefined));
    await this.#read();
  }

  /** Shows an edit and keeps it. */
  async edit(edit: InterviewEdit): Promise<void> {
    const edits = [...this.#refused, edit];
    this.#refused = [];
    this.#turn += 1;
    this.#saving += 1;
    this.shown.value = edit(this.shown.peek());
    try {
      const record = await this.#keep((kept) => edits.reduce((made, each) => each(made), kept));
      this.#id ??= record.id;
      if (this.#refused.length === 0) this.problem.value = null;
    } catch (error) {
      this.#refused = [...this.#refused, ...edits];
      this.problem.value = storeMessage(error);
    }
    this.#saving -= 1;
    // What cannot be read leaves in sight what was typed.
    await this.#read().catch(() => undefined);
  }

  /** The first edit of all makes the first interview. */
  #keep(edit: InterviewEdit): Promise<InterviewRecord> {
    const { interviews, now } = this.#world;
    if (this.#id === null) return interviews.changeCurrent(edit);
    return interviews.change(this.#id, (record) =>
      changeInterview(record, { interview: edit(record.interview) }, now()),
    );
  }

  /** While something newer is on its way, what is kept is only the echo of a value before it. */
  async #read(): Promise<void> {
    this.#turn += 1;
    const turn = this.#turn;
    const record = await this.#world.interviews.readCurrent();
    if (turn !== this.#turn || this.#saving > 0) return;
    const id = record?.id ?? null;
    if (id !== this.#id) this.#refused = [];
    this.#id = id;
    this.shown.value = this.#refused.reduce((made, each) => each(made), record?.interview ?? emptyInterview);
  }
}
