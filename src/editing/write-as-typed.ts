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

/** One way to put text over the selection, through the browser's own editing so that its undo knows of it. */
export type WriteCommand = (page: Document, text: string) => void;

/** Types the text; Chromium makes of a line break what Enter makes there, Firefox a `br`. Nothing to type deletes. */
export function typeText(page: Document, text: string): void {
  // Deprecated, and without a successor: the only way to write that the browser's undo takes back.
  if (text === '') page.execCommand('delete');
  else page.execCommand('insertText', false, text);
}

/** Inserts lines joined by `br`, for the places where Chromium's Enter does not give a line (the end of a list). */
export function insertLines(page: Document, text: string): void {
  const html = text.split('\n').map(escapeHtml).join('<br>');
  try {
    page.execCommand('insertHTML', false, html);
  } catch {
    // A page's own script under Trusted Types may not; the extension's world is exempt. Nothing arrived: the caller sees it.
    return;
  }
}

/**
 * Writes `replacement` over a span and reads back a tick later, when the page's own handlers have had their say. A
 * command that changed nothing, or whose work could be undone, is followed by the next one; what the field holds in
 * the end is the text meant (`done`) or what it held before (`refused`).
 */
export async function writeAsTyped(
  field: Writable,
  span: Span,
  replacement: string,
  commands: readonly WriteCommand[],
): Promise<Exclude<WriteResult, 'moved'>> {
  const page = field.element.ownerDocument;
  if (!field.element.isConnected) return 'gone';
  const before = field.content();
  const text = replacement.replace(/\r\n?/gu, '\n');
  const end = span.from + asRead(text).length;
  const meant = before.draft.slice(0, span.from) + asRead(text) + before.draft.slice(span.to);
  const saved = saveSelection(page);

  for (const command of commands) {
    if (!field.place(span)) break;
    command(page, text);
    await tick();
    if (!field.element.isConnected) return 'gone';
    const now = field.content();
    if (now.rest === before.rest && now.draft === meant) {
      field.place({ from: end, to: end });
      return 'done';
    }
    if (!same(now, before) && !takeBack(field, before, now, span)) break;
  }
  saved.restore();
  return 'refused';
}

/** Undoes what arrived, if it arrived where we wrote: what surrounds the span must be as it was. */
function takeBack(field: Writable, before: Content, now: Content, span: Span): boolean {
  const ahead = squeeze(before.draft.slice(0, span.from));
  const behind = squeeze(before.draft.slice(span.to));
  const arrived = squeeze(now.draft);
  if (!arrived.startsWith(ahead) || !arrived.endsWith(behind)) return false;
  field.element.ownerDocument.execCommand('undo');
  return same(field.content(), before);
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
