import type { Span } from '../core/span.ts';
import { saveSelection } from './save-selection.ts';
import type { WriteResult } from './text-field.ts';
import { asRead } from './text-map-builder.ts';

/** What a field holds: the draft, and the text of the parts that are none of it and must stay as they are. */
export interface Content {
  readonly draft: string;
  readonly rest: string;
}

/** A field as the writing needs it. */
export interface Writable {
  readonly element: HTMLElement;
  content(): Content;
  /** Focuses the field and selects the span in it; `false` when the page did not let it, or the span may not be written over. */
  place(span: Span): boolean;
}

/** One way to put text over a selection, through the browser's own editing so that its undo knows of it. */
export interface WayToWrite {
  /** Whether the spaces or line breaks next to the span are selected too and written again; no way where there are none. */
  readonly withSpaces: boolean;
  write(page: Document, text: string): void;
}

/** Types the text; Chromium makes of a line break what Enter makes there, Firefox a `br`. Nothing to type deletes. */
export const TYPED: WayToWrite = {
  withSpaces: false,
  write(page, text) {
    // Deprecated, and without a successor: the only way to write that the browser's undo takes back.
    if (text === '') page.execCommand('delete');
    else page.execCommand('insertText', false, text);
  },
};

/**
 * Firefox joins a block's last line to the one above when all of it is typed over, and loses the space next to bold
 * text that is; together with what is around them neither happens.
 */
export const TYPED_WITH_SPACES: WayToWrite = { withSpaces: true, write: TYPED.write };

/** Lines joined by `br`, for where Chromium's Enter gives none (the last item of a list) or eats a space. */
export const INSERTED_LINES: WayToWrite = {
  withSpaces: false,
  write(page, text) {
    const html = text.split('\n').map(escapeHtml).join('<br>');
    try {
      page.execCommand('insertHTML', false, html);
    } catch {
      // Trusted Types forbid it to a page's own scripts, not to an extension's. Nothing arrived: the caller sees that.
      return;
    }
  },
};

/** More undo steps than a page's own handlers make of one change of ours. */
const MOST_UNDOS = 8;

/**
 * Writes `replacement` over a span and reads back a tick later, when the page's own handlers have had their say. A
 * way that changed nothing, or whose work was undone, is followed by the next one; in the end the field holds the
 * text meant (`done`) or what it held before (`refused`).
 */
export async function writeAsTyped(
  field: Writable,
  span: Span,
  replacement: string,
  ways: readonly WayToWrite[],
): Promise<Exclude<WriteResult, 'moved'>> {
  const page = field.element.ownerDocument;
  if (!field.element.isConnected) return 'gone';
  const before = field.content();
  const text = replacement.replace(/\r\n?/gu, '\n');
  const ahead = before.draft.slice(0, span.from);
  const behind = before.draft.slice(span.to);
  const written = ahead + asRead(text);
  const caret = { from: written.length, to: written.length };
  // Nothing to write: the browser would take an empty change at a caret for a Backspace.
  if (written + behind === before.draft) {
    field.place(caret);
    return 'done';
  }
  const saved = saveSelection(page);

  for (const way of ways) {
    const [left, right] = way.withSpaces ? spacesAround(before.draft, span) : ['', ''];
    if (way.withSpaces && left + right === '') continue;
    if (!field.place({ from: span.from - left.length, to: span.to + right.length })) continue;
    way.write(page, left + text + right);
    await tick();
    if (!field.element.isConnected) return 'gone';
    const now = field.content();
    if (now.rest === before.rest && now.draft === written + behind) {
      field.place(caret);
      return 'done';
    }
    if (same(now, before)) continue;
    // Elsewhere than where we wrote somebody else is writing: not ours to take back.
    const ours =
      squeeze(now.draft).startsWith(squeeze(ahead)) && squeeze(now.draft).endsWith(squeeze(behind));
    if (!ours || !takeBack(field, before)) break;
  }
  saved.restore();
  return 'refused';
}

/** Undoes until the field holds what it held; if that never comes, what was undone is done again. */
function takeBack(field: Writable, before: Content): boolean {
  const page = field.element.ownerDocument;
  for (let undone = 1; undone <= MOST_UNDOS; undone++) {
    page.execCommand('undo');
    if (same(field.content(), before)) return true;
  }
  for (let undone = 1; undone <= MOST_UNDOS; undone++) page.execCommand('redo');
  return false;
}

/** The space or line break right before a span and the one right after it, empty where there is none. */
function spacesAround(draft: string, { from, to }: Span): [string, string] {
  const [left, right] = [draft.charAt(from - 1), draft.charAt(to)];
  return [left.trim() === '' ? left : '', right.trim() === '' ? right : ''];
}

function same(first: Content, second: Content): boolean {
  return first.draft === second.draft && first.rest === second.rest;
}

function squeeze(text: string): string {
  return text.replace(/\s+/gu, '');
}

function tick(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

/** Runs of spaces keep their number: every second one does not break. */
function escapeHtml(text: string): string {
  return text
    .replace(/&/gu, '&amp;')
    .replace(/</gu, '&lt;')
    .replace(/>/gu, '&gt;')
    .replace(/^ | $| (?= )/gu, '&nbsp;');
}
