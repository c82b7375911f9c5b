import type { Span } from '../core/span.ts';

type Bounds = Pick<Range, 'startContainer' | 'startOffset' | 'endContainer' | 'endOffset'>;

/**
 * Knows where the selection in a contenteditable is, or last was. While it moves inside only its DOM bounds are kept,
 * which costs nothing per key; when it goes elsewhere they become text offsets, which survive the page moving or
 * rebuilding the draft's nodes.
 */
export class LastSelection {
  readonly #element: HTMLElement;
  readonly #spanOf: (bounds: Bounds) => Span | null;
  #bounds: Bounds | null = null;
  #span: Span | null = null;

  /** @param spanOf the text offsets of DOM bounds in the element as it stands, `null` if they are no longer in it */
  constructor(element: HTMLElement, spanOf: (bounds: Bounds) => Span | null, signal: AbortSignal) {
    this.#element = element;
    this.#spanOf = spanOf;
    const page = element.ownerDocument;
    page.addEventListener('selectionchange', () => this.follow(), { signal });
    element.addEventListener('focusout', () => this.get(), { signal });
    this.follow();
  }

  get(): Span | null {
    this.follow();
    this.#settle();
    return this.#span;
  }

  /** Looks where the selection is now, ahead of the browser's `selectionchange`, which comes a task later. */
  follow(): void {
    const inside = this.#selected();
    if (inside === null) this.#settle();
    else this.#bounds = inside;
  }

  #settle(): void {
    if (this.#bounds === null) return;
    this.#span = this.#spanOf(this.#bounds) ?? this.#span;
    this.#bounds = null;
  }

  #selected(): Bounds | null {
    const selection = this.#element.ownerDocument.getSelection();
    if (selection === null || selection.rangeCount === 0) return null;
    const { startContainer, startOffset, endContainer, endOffset } = selection.getRangeAt(0);
    if (!this.#element.contains(startContainer) || !this.#element.contains(endContainer)) return null;
    return { startContainer, startOffset, endContainer, endOffset };
  }
}
