import type { Span } from '../core/span.ts';
import type { Stretch } from './text-map.ts';

/** A change to one stretch of the text. */
export interface Change extends Span {
  /** What stands there now; the change is refused when it is not. */
  readonly excerpt: string;
  readonly replacement: string;
}

/**
 * `moved`: the text is no longer what the change was made for. `refused`: the editor did not take it, and what arrived
 * of it was taken back. `gone`: the field is no longer in the page.
 */
export type WriteResult = 'done' | 'moved' | 'refused' | 'gone';

/** Where the caret or selection was, to be given back later. Opaque. */
export interface SavedSelection {
  restore(): void;
}

/**
 * How the text of one editable element is read and written, whatever the webmail. Offsets are UTF-16 offsets in the
 * text that `read` gives: the draft alone, without the excluded parts, blocks and `br` as `\n`.
 */
export interface TextField {
  readonly element: HTMLElement;
  /** The draft as it stands. No caching across edits: the answer is always today's. */
  read(): string;
  /** The draft as it stands and where in the page that is. To read a text through costs the most: for many questions at once. */
  look(): Look;
  /** Boxes of a span in viewport CSS pixels, one per stretch of a line, those scrolled out of the field's sight left out. */
  rects(span: Span, look?: Look): DOMRect[];
  /** The selection in text offsets, `from` = `to` for a caret; the last one it had while it is not focused; `null` if it never had one. */
  selection(): Span | null;
  /** Puts focus and caret (or selection) there. Never scrolls the page more than the browser does for a caret. */
  select(span: Span): void;
  /** Remembers focus and selection of the page exactly as they are, wherever they are. */
  save(): SavedSelection;
  /** Writes as if typed, one undo, only the span; reads back. The caret goes to the end of what was written. */
  replace(change: Change): Promise<WriteResult>;
  /**
   * Writes text (`\n` = new line) over the selection, as if typed, one undo; reads back. Without a selection it goes
   * to the end of the draft, or to the start of an empty one. A one-line field takes line breaks as spaces.
   */
  insert(text: string): Promise<WriteResult>;
}

/** The draft at one moment. Of no use once anything has changed. */
export interface Look {
  readonly text: string;
  /**
   * Where the characters of a span are shown, one stretch per text node, line breaks left out. A live range over one
   * follows what is typed elsewhere, and grows when something is typed right before it. Of a form control they stand
   * in a copy of its text that is laid over it.
   */
  stretchesOf(span: Span): Stretch[];
}

export interface TextFieldOptions {
  /** CSS selector of parts of a contenteditable that are no draft: quoted mail, signature. */
  readonly excluded?: string;
  readonly signal: AbortSignal;
}
