import { mergeTexts } from '../../core/notebook/merge-texts.ts';

/** From a key to the start of the write that keeps it, in milliseconds; below the 300 that are promised. */
export const WRITE_AFTER = 200;
/** From a write that the storage refused to the next try, in milliseconds. */
const TRY_AGAIN_AFTER = 2_000;

/** `kept` is only said once a write has resolved. */
export type KeptState = 'untouched' | 'writing' | 'kept' | 'refused';

export interface KeptTextOptions {
  readonly kept: string;
  /**
   * Keeps an edit of the text, and answers the newest of what is kept that the page knows of, this edit included.
   * Rejects when the storage refuses.
   */
  write(before: string, text: string): Promise<string>;
  /** The text or its state is another now. */
  onChange(): void;
}

/**
 * A text that is kept as it is typed, while another page may write at it too. One write at a time; the first key after
 * one starts the clock, so that somebody who never pauses is kept as well.
 */
export class KeptText {
  text: string;
  state: KeptState = 'untouched';
  /** What the last write threw that was refused. */
  error: unknown;
  readonly #options: KeptTextOptions;
  /** What is kept, as far as `text` has it in it. */
  #base: string;
  /** What was kept during a write, as far as it was heard of; a write that succeeds answers all of it. */
  #news: string | null = null;
  #isWriting = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(options: KeptTextOptions) {
    this.#options = options;
    this.text = options.kept;
    this.#base = options.kept;
  }

  type(text: string): void {
    this.text = text;
    this.state = 'writing';
    this.#writeIn(WRITE_AFTER);
    this.#options.onChange();
  }

  /** Something else is kept than before: by this page or by another. */
  take(kept: string): void {
    if (kept === this.#base) return;
    if (this.#isWriting) {
      this.#news = kept;
      return;
    }
    this.#rebase(this.#base, kept);
    this.#options.onChange();
  }

  /** Writes at once what is not kept yet: the page may be closing. */
  flush(): void {
    if (this.text !== this.#base && !this.#isWriting) void this.#write();
  }

  #writeIn(milliseconds: number): void {
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      void this.#write();
    }, milliseconds);
  }

  async #write(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    // Whoever types during a write is kept by the next one.
    if (this.#isWriting) return;
    if (this.text === this.#base) {
      this.#settle('kept');
      return;
    }
    const [before, text] = [this.#base, this.text];
    this.#isWriting = true;
    try {
      const kept = await this.#options.write(before, text);
      this.#isWriting = false;
      this.#rebase(text, kept);
      this.#news = null;
      if (this.text === this.#base) this.#settle('kept');
      else this.#writeIn(0);
    } catch (error) {
      this.error = error;
      // Said beside the text, which stays; another try may find room.
      this.#isWriting = false;
      if (this.#news !== null) this.#rebase(this.#base, this.#news);
      this.#news = null;
      this.#settle('refused');
      this.#writeIn(TRY_AGAIN_AFTER);
    }
  }

  /** @param shared what both `text` and `kept` were made from */
  #rebase(shared: string, kept: string): void {
    this.text = mergeTexts(shared, this.text, kept);
    this.#base = kept;
  }

  #settle(state: KeptState): void {
    this.state = state;
    this.#options.onChange();
  }
}
