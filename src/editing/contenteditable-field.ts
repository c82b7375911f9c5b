import type { Span } from '../core/span.ts';
import { isFrameFocused, takeFocus } from './focus.ts';
import { LastSelection } from './last-selection.ts';
import { readContenteditable } from './read-contenteditable.ts';
import { saveSelection } from './save-selection.ts';
import type { Change, Look, SavedSelection, TextField, TextFieldOptions, WriteResult } from './text-field.ts';
import type { TextMap } from './text-map.ts';
import { visibleRects } from './visible-rects.ts';
import { waysToWrite } from './ways-to-write.ts';
import { type Content, type Writable, writeAsTyped } from './write-as-typed.ts';

/** A text field over a contenteditable, whichever editor the page made of it. */
export class ContenteditableField implements TextField, Writable {
  readonly element: HTMLElement;
  readonly #excluded: string;
  readonly #last: LastSelection;

  constructor(element: HTMLElement, { excluded = '', signal }: TextFieldOptions) {
    this.element = element;
    this.#excluded = excluded;
    this.#last = new LastSelection(element, (bounds) => spanOf(this.look(), bounds), signal);
  }

  read(): string {
    return this.look().text;
  }

  look(): TextMap {
    return readContenteditable(this.element, this.#excluded);
  }

  rects(span: Span, look: Look = this.look()): DOMRect[] {
    return visibleRects(look.stretchesOf(span), this.element);
  }

  selection(): Span | null {
    return this.#last.get();
  }

  select(span: Span): void {
    this.place(span);
    this.#last.follow();
    const shown = this.element.ownerDocument.getSelection()?.anchorNode;
    if (span.from < span.to && this.rects(span).length === 0) {
      const element = shown?.parentElement;
      element?.scrollIntoView({ block: 'nearest' });
    }
  }

  save(): SavedSelection {
    return saveSelection(this.element.ownerDocument);
  }

  async replace({ from, to, excerpt, replacement }: Change): Promise<WriteResult> {
    if (!this.element.isConnected) return 'gone';
    if (this.read().slice(from, to) !== excerpt) return 'moved';
    return writeAsTyped(this, { from, to }, plain(replacement), waysToWrite(this.element));
  }

  async insert(text: string): Promise<WriteResult> {
    const draft = this.read();
    const end = draft.trim() === '' ? 0 : draft.length;
    const { from, to } = this.selection() ?? { from: end, to: end };
    const span = { from: Math.min(from, draft.length), to: Math.min(to, draft.length) };
    return writeAsTyped(this, span, plain(text), waysToWrite(this.element));
  }

  content(): Content {
    return {
      draft: this.read(),
      rest: this.#leftOut()
        .map((part) => part.textContent)
        .join('\n'),
    };
  }

  place(span: Span): boolean {
    const { start, end } = this.look().boundsOf(span);
    const page = this.element.ownerDocument;
    const selection = page.getSelection();
    if (selection === null) return false;
    const range = page.createRange();
    range.setStart(start.node, start.offset);
    range.setEnd(end.node, end.offset);
    // A span with quoted mail or a signature in its middle would take that away with it.
    if (!range.collapsed && this.#leftOut().some((part) => range.intersectsNode(part))) return false;

    takeFocus(this.element);
    selection.setBaseAndExtent(start.node, start.offset, end.node, end.offset);
    return this.#hasFocus() && selection.rangeCount > 0 && contains(this.element, selection.getRangeAt(0));
  }

  #leftOut(): Element[] {
    return this.#excluded === '' ? [] : [...this.element.querySelectorAll(this.#excluded)];
  }

  /** Whether editing commands go to this element: no other field has taken the focus. */
  #hasFocus(): boolean {
    const { activeElement } = this.element.ownerDocument;
    if (activeElement === null || !isFrameFocused(this.element)) return false;
    return activeElement.contains(this.element) || this.element.contains(activeElement);
  }
}

/** Tabs are spaces in HTML; spaces that would collapse, next to another or to a line's end, do not break. */
function plain(text: string): string {
  return text.replaceAll('\t', ' ').replace(/ (?=[ \r\n])|(?<=[\r\n]) /gu, '\u00a0');
}

function contains(element: HTMLElement, range: Range): boolean {
  return element.contains(range.startContainer) && element.contains(range.endContainer);
}

function spanOf(
  map: TextMap,
  bounds: Pick<Range, 'startContainer' | 'startOffset' | 'endContainer' | 'endOffset'>,
) {
  const from = map.offsetAt(bounds.startContainer, bounds.startOffset);
  const to = map.offsetAt(bounds.endContainer, bounds.endOffset);
  return from === null || to === null ? null : { from: Math.min(from, to), to: Math.max(from, to) };
}
