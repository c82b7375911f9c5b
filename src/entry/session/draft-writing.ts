import type { Signal } from '@preact/signals-core';
import type { Delivery, Letter } from '../../browser/message-table.ts';
import type { Diagnostic, Suggestion } from '../../core/assess/diagnostic.ts';
import type { Recipient } from '../../core/draft.ts';
import { firstGap } from '../../core/templates/gaps.ts';
import { copyText } from '../../editing/copy-text.ts';
import { openTextField } from '../../editing/open-text-field.ts';
import type { TextField, WriteResult } from '../../editing/text-field.ts';
import type { NoticeContent } from '../../ui/composer/notice.tsx';
import type { Composer } from '../../webmail/webmail.ts';
import { asText } from './as-text.ts';
import { writeDraft, writeLetter, writeRecipient } from './write-letter.ts';

/** The draft that is written into. */
export interface WrittenDraft {
  readonly composer: Composer;
  readonly field: TextField;
  /** What the person is told. */
  readonly notice: Signal<NoticeContent | null>;
  /** The draft may have changed. */
  edited(): void;
}

/**
 * Writes into one draft for the person, and tells them what became of it. What the page does not take goes to the
 * clipboard, or stays in sight to be copied by hand: no text is lost.
 */
export class DraftWriting {
  readonly #draft: WrittenDraft;

  constructor(draft: WrittenDraft) {
    this.#draft = draft;
  }

  /** Puts a suggestion in the place of what it is about. */
  async suggestion(suggestion: Suggestion, { in: part }: Diagnostic): Promise<void> {
    const writing =
      part === 'subject' ? this.#intoSubject(suggestion) : this.#draft.field.replace(suggestion);
    // A page can throw out of its own editor in the midst of it.
    const result = await writing.catch(() => 'refused' as const);
    await this.#tell(result, suggestion.replacement);
    if (result === 'done' && part === undefined) this.#selectGap(suggestion.from, suggestion.replacement);
  }

  /** Writes a letter at the caret. When the page does not take it, whoever asked gives it to the clipboard. */
  async letter(letter: Letter): Promise<Delivery> {
    const { composer, field } = this.#draft;
    const before = field.selection()?.from ?? 0;
    const delivery = await writeLetter(composer, field, letter).catch(() => 'copy' as const);
    if (delivery === 'written') this.#selectGap(before, letter.body);
    this.#draft.edited();
    return delivery;
  }

  /** Writes a letter at the caret, and says so when it had to go to the clipboard instead. */
  async letterOrCopy(letter: Letter): Promise<Delivery> {
    const delivery = await this.letter(letter);
    if (delivery !== 'written') await this.#tell('refused', asText(letter));
    return delivery;
  }

  /** Writes a letter and whom it goes to into a draft just opened. */
  async wholeDraft(to: string, letter: Letter): Promise<Delivery> {
    const { composer, field, notice } = this.#draft;
    const delivery = await writeDraft(composer, field, to, letter).catch(() => 'copy' as const);
    this.#draft.edited();
    // Said here too: the popup may be closed by now.
    if (delivery === 'recipient') notice.value = { kind: 'by-hand', text: to };
    else if (delivery !== 'written') notice.value = { kind: 'by-hand', text: asText(letter) };
    return delivery;
  }

  /** Adds somebody to the To row, or gives the address to the clipboard; takes nobody out. */
  async recipient({ address }: Recipient): Promise<void> {
    const { composer, field, notice } = this.#draft;
    const selection = field.save();
    const isAdded = await writeRecipient(composer, address, () => selection.restore()).catch(() => false);
    this.#draft.edited();
    if (isAdded) notice.value = { kind: 'added' };
    else await this.copy(address, 'address-copied');
  }

  /** Gives a text to the clipboard, and says so by `kind`; or else keeps it in sight to be copied by hand. */
  async copy(text: string, kind: 'copied' | 'copied-instead' | 'address-copied'): Promise<void> {
    this.#draft.notice.value = (await copyText(text)) ? { kind } : { kind: 'by-hand', text };
  }

  async #intoSubject(suggestion: Suggestion): Promise<WriteResult> {
    const element = this.#draft.composer.subjectField();
    if (element === null) return 'gone';
    const stop = new AbortController();
    const result = await openTextField(element, { signal: stop.signal }).replace(suggestion);
    stop.abort();
    return result;
  }

  async #tell(result: WriteResult, text: string): Promise<void> {
    const { notice } = this.#draft;
    this.#draft.edited();
    if (result === 'done') notice.value = null;
    else if (result === 'moved') notice.value = { kind: 'moved' };
    else if (text === '') notice.value = { kind: 'refused' };
    else await this.copy(text, 'copied-instead');
  }

  /** Selects the first gap of what was just written, so that typing fills it. */
  #selectGap(from: number, written: string): void {
    const { field } = this.#draft;
    const gap = firstGap(written);
    if (gap === null) return;
    const span = { from: from + gap.from, to: from + gap.to };
    if (field.read().slice(span.from, span.to) === written.slice(gap.from, gap.to)) field.select(span);
  }
}
