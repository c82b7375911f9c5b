import { type ReadonlySignal, signal } from '@preact/signals-core';
import type { Assessment } from '../../core/assess/assessment.ts';
import { carryOver } from '../../core/assess/carry-over.ts';
import { DraftReader } from '../../core/assess/draft-reader.ts';
import type { RuleId } from '../../core/assess/rules.ts';
import type { Draft } from '../../core/draft.ts';

/** How long the person pauses before the draft is read again, in milliseconds: long enough not to judge half a word. */
const PAUSE = 250;

/** What there is to read, and which rules are off. */
export interface ReadingSource {
  draft(): Draft;
  rulesOff(): ReadonlySet<RuleId>;
}

/**
 * The reading of one draft, kept true while it is written: at each edit the diagnostics are carried over, and after
 * a pause the draft is read again.
 */
export class DraftReading {
  readonly #source: ReadingSource;
  readonly #reader = new DraftReader();
  readonly #assessment = signal<Assessment | null>(null);
  #text = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(source: ReadingSource, stop: AbortSignal) {
    this.#source = source;
    stop.addEventListener('abort', () => clearTimeout(this.#timer), { once: true });
  }

  /** `null` before the first reading. */
  get assessment(): ReadonlySignal<Assessment | null> {
    return this.#assessment;
  }

  /** The draft may have changed: keeps what surely still holds, and reads again after a pause. */
  edited(): void {
    const { text } = this.#source.draft();
    const before = this.#assessment.peek();
    if (before !== null && text !== this.#text) {
      const diagnostics = carryOver(before.diagnostics, this.#text, text);
      this.#assessment.value = { ...before, diagnostics };
    }
    this.#text = text;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.read(), PAUSE);
  }

  /** Reads the draft now. */
  read(): void {
    clearTimeout(this.#timer);
    const draft = this.#source.draft();
    this.#text = draft.text;
    this.#assessment.value = this.#reader.assess(draft, { off: this.#source.rulesOff() });
  }
}
