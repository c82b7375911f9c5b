import type { Span } from '../core/span.ts';
import { saveSelection } from './save-selection.ts';
import type { WriteResult } from './text-field.ts';
import { asRead } from './text-map-builder.ts';
import { undoAsTyped } from './undo-as-typed.ts';
import { rememberDeaf, type WayToWrite } from './ways-to-write.ts';

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
  selection(): Span | null;
}

/** More undo steps than a page's own handlers make of one change of ours. */
const MOST_UNDOS = 8;
/** How often a selection is made anew that an editor changes. */
const MOST_LOOKS = 3;
/** How long a busy page may take to tell of a selection, in milliseconds. */
const HEARING = 50;
/** How long an editor may take to put in what it was given to paste, in milliseconds. */
const PASTING = 600;
/** How long a paste of which the page said nothing may take to begin, in milliseconds. */
const UNHEARD = 20;

/** A change to be made: what is there, and what is to stand between `ahead` and `behind`. */
interface Meant {
  readonly before: Content;
  readonly ahead: string;
  readonly text: string;
  readonly behind: string;
}

/**
 * Writes `replacement` over a span and reads back a tick later, when the page's own handlers have had their say. A
 * way that changed nothing, or whose work was undone, is followed by the next one; in the end the field holds the
 * text meant (`done`) or what it held before (`refused`). A paste that the page took, but did not put in, is followed
 * by none: it may come yet, and the text would be there twice.
 */
export async function writeAsTyped(
  field: Writable,
  span: Span,
  replacement: string,
  ways: readonly WayToWrite[],
): Promise<Exclude<WriteResult, 'moved'>> {
  const { element } = field;
  if (!element.isConnected) return 'gone';
  const before = field.content();
  const ahead = before.draft.slice(0, span.from);
  const behind = before.draft.slice(span.to);
  const text = replacement.replace(/\r\n?/gu, '\n');
  const meant: Meant = { before, ahead, text: asRead(text), behind };
  // Nothing to write: the browser would take an empty change at a caret for a Backspace.
  if (ahead + meant.text + behind === before.draft) return putCaret(field, endOf(meant));
  const saved = saveSelection(element.ownerDocument);
  let isUnheard = false;

  for (const way of ways) {
    const along = way.takesAlong?.(ahead, text, behind) ?? ['', ''];
    if (along === 'nothing') continue;
    const [left, right] = along;
    if (!(await settle(field, way, { from: span.from - left.length, to: span.to + right.length }))) continue;
    if (!same(field.content(), before)) break;
    const isTaken = way.write(element.ownerDocument, left + text + right);
    const end = await arrival(field, way, isTaken, meant);
    if (!element.isConnected) return 'gone';
    if (end !== null) {
      if (isUnheard) rememberDeaf(element);
      return putCaret(field, end);
    }
    if (!(await isAsBefore(field, way, meant)) || isTaken) break;
    isUnheard ||= way.isPaste === true;
  }
  saved.restore();
  return 'refused';
}

function putCaret(field: Writable, at: number): 'done' {
  field.place({ from: at, to: at });
  return 'done';
}

function endOf({ ahead, text }: Meant): number {
  return ahead.length + text.length;
}

/** Selects the span; for an editor of its own until it has heard of it and not put its own selection back. */
async function settle(field: Writable, way: WayToWrite, span: Span): Promise<boolean> {
  if (!way.isPaste) return field.place(span);
  for (let looks = 1; looks <= MOST_LOOKS; looks++) {
    if (!field.place(span)) return false;
    await nextSelectionChange(field.element.ownerDocument);
    const selected = field.selection();
    if (selected?.from === span.from && selected.to === span.to) return true;
  }
  return false;
}

/** Waits for the text to be there. @returns the offset behind it, `null` when it does not come */
async function arrival(
  field: Writable,
  way: WayToWrite,
  isTaken: boolean,
  meant: Meant,
): Promise<number | null> {
  const began = performance.now();
  while (true) {
    await tick();
    if (!field.element.isConnected) return null;
    const now = field.content();
    if (now.rest === meant.before.rest) {
      if (now.draft === meant.ahead + meant.text + meant.behind) return endOf(meant);
      // What nothing happened to yet can look like it, where only white space is to go.
      const end = way.isPaste && !same(now, meant.before) ? endOfPasted(now.draft, meant) : null;
      if (end !== null) return end;
    }
    const patience = isTaken || !same(now, meant.before) ? PASTING : UNHEARD;
    if (!way.isPaste || performance.now() - began > patience) return null;
  }
}

/**
 * Where pasted text ends in a draft, `null` when it is not there. An editor makes paragraphs of its lines, in whose
 * place no empty ones stand, and may keep an empty line at the draft's end.
 */
function endOfPasted(draft: string, { ahead, text, behind }: Meant): number | null {
  const [whole, tail] = [draft.trimEnd(), behind.trimEnd()];
  const length = whole.length - tail.length;
  if (length < ahead.length || !draft.startsWith(ahead) || !whole.endsWith(tail)) return null;
  const pasted = draft.slice(ahead.length, length);
  if (pasted === text) return ahead.length + text.length;
  const isThere = text.includes('\n') && squeezeLines(pasted) === squeezeLines(text);
  return isThere ? ahead.length + pasted.trimEnd().length : null;
}

/** Whether the field holds what it held; what a way has made of it instead is taken back. */
async function isAsBefore(
  field: Writable,
  way: WayToWrite,
  { before, ahead, behind }: Meant,
): Promise<boolean> {
  const now = field.content();
  if (same(now, before)) return true;
  // Elsewhere than where we wrote somebody else is writing: not ours to take back.
  const ours = squeeze(now.draft).startsWith(squeeze(ahead)) && squeeze(now.draft).endsWith(squeeze(behind));
  return ours && takeBack(field, before, way.isPaste === true);
}

/** Undoes until the field holds what it held; if that never comes, what was undone is done again. */
async function takeBack(field: Writable, before: Content, isPaste: boolean): Promise<boolean> {
  for (let undone = 1; undone <= MOST_UNDOS; undone++) {
    undoAsTyped(field.element, 'undo', isPaste);
    if (isPaste) await tick();
    if (same(field.content(), before)) return true;
  }
  for (let undone = 1; undone <= MOST_UNDOS; undone++) undoAsTyped(field.element, 'redo', isPaste);
  return false;
}

function same(first: Content, second: Content): boolean {
  return first.draft === second.draft && first.rest === second.rest;
}

function squeeze(text: string): string {
  return text.replace(/\s+/gu, '');
}

function squeezeLines(text: string): string {
  const lines = text.split('\n').map((line) => line.trim());
  return lines.filter((line) => line !== '').join('\n');
}

/** Browsers tell of a selection a task later, or not at all when it is the same. */
function nextSelectionChange(page: Document): Promise<void> {
  return new Promise((resolve) => {
    const stop = new AbortController();
    const heard = () => {
      stop.abort();
      setTimeout(resolve, 0);
    };
    page.addEventListener('selectionchange', heard, { signal: stop.signal });
    setTimeout(heard, HEARING);
  });
}

function tick(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
