import type { Span } from '../core/span.ts';
import { isFrameFocused, takeFocus } from './focus.ts';
import { saveSelection } from './save-selection.ts';
import type { Change, Look, SavedSelection, TextField, TextFieldOptions, WriteResult } from './text-field.ts';
import { TextMirror } from './text-mirror.ts';
import { visibleRects } from './visible-rects.ts';
import { CONTROL_WAYS } from './ways-to-write.ts';
import { type Content, type Writable, writeAsTyped } from './write-as-typed.ts';

export type FormControl = HTMLTextAreaElement | HTMLInputElement;

/** A text field over a textarea or a one-line input. Its text is the value, no-break spaces as spaces. */
export class FormControlField implements TextField, Writable {
  readonly element: FormControl;
  readonly #signal: AbortSignal;
  #mirror: TextMirror | null = null;
  #hadFocus: boolean;

  constructor(element: FormControl, { signal }: TextFieldOptions) {
    this.element = element;
    this.#signal = signal;
    this.#hadFocus = this.#hasFocus();
    element.addEventListener('focus', () => this.#remember(), { signal });
  }

  read(): string {
    return this.element.value.replace(/\u00a0/gu, ' ');
  }

  look(): Look {
    let copy: Text | null = null;
    return {
      text: this.read(),
      stretchesOf: ({ from, to }) => {
        if (this.#signal.aborted) return [];
        this.#mirror ??= new TextMirror(this.element, this.#signal);
        copy ??= this.#mirror.copy();
        const [startOffset, endOffset] = [Math.min(from, copy.length), Math.min(to, copy.length)];
        if (startOffset >= endOffset) return [];
        return [{ startContainer: copy, startOffset, endContainer: copy, endOffset }];
      },
    };
  }

  rects(span: Span, look: Look = this.look()): DOMRect[] {
    return visibleRects(look.stretchesOf(span), this.element);
  }

  selection(): Span | null {
    const { selectionStart, selectionEnd } = this.element;
    if (!this.#hadFocus || selectionStart === null || selectionEnd === null) return null;
    return { from: selectionStart, to: selectionEnd };
  }

  select(span: Span): void {
    this.place(span);
  }

  save(): SavedSelection {
    return saveSelection(this.element.ownerDocument);
  }

  async replace({ from, to, excerpt, replacement }: Change): Promise<WriteResult> {
    if (!this.element.isConnected) return 'gone';
    if (this.read().slice(from, to) !== excerpt) return 'moved';
    return writeAsTyped(this, { from, to }, this.#fitting(replacement), CONTROL_WAYS);
  }

  async insert(text: string): Promise<WriteResult> {
    const draft = this.read();
    const end = draft.trim() === '' ? 0 : draft.length;
    return writeAsTyped(this, this.selection() ?? { from: end, to: end }, this.#fitting(text), CONTROL_WAYS);
  }

  content(): Content {
    return { draft: this.read(), rest: '' };
  }

  place({ from, to }: Span): boolean {
    // A control without a text selection (an email input) would throw.
    if (this.element.selectionStart === null) return false;
    takeFocus(this.element);
    this.element.setSelectionRange(from, to);
    return this.#hasFocus();
  }

  /** A one-line input has no line breaks; between words each becomes a space. */
  #fitting(text: string): string {
    return this.element.tagName === 'INPUT' ? text.replace(/(?<!\s)\s*[\r\n]\s*/gu, ' ') : text;
  }

  #hasFocus(): boolean {
    const { activeElement } = this.element.getRootNode() as Document | ShadowRoot;
    return activeElement === this.element && isFrameFocused(this.element);
  }

  #remember(): void {
    this.#hadFocus = true;
  }
}
