import { ancestorsOf } from '../ancestors-of.ts';
import {
  BOUNDARY,
  COMPOSER_PART,
  EDITOR_CELL,
  EDITOR_CLASS,
  EDITOR_MARK,
  NO_BODY_WITHIN,
  PLAIN_EDITOR,
  RICH_EDITOR,
  WINDOW,
} from './selectors.ts';

/**
 * Every composer's body under `root`, in document order: of a composer's two editors the one that is in use.
 *
 * An editor is a body by two of its own signs (mark, class, cell), so that losing any one of them loses no composer;
 * or by being, in what surrounds a composer's other parts, the one that has most of them. A chat box has at most one
 * sign and no such surroundings.
 */
export function findBodies(root: ParentNode): HTMLElement[] {
  const found = [...root.querySelectorAll<HTMLElement>(`${RICH_EDITOR}, ${PLAIN_EDITOR}`)];
  const editors = found.filter((editor) => !isSomethingElse(editor));
  return editors.filter((editor) => isInUse(editor, editors) && isOfComposer(editor, editors));
}

/** The nearest element around `editor` that holds a part only composers have; `null` when there is none. */
export function surroundings(editor: Element): Element | null {
  for (const element of ancestors(editor)) if (element.querySelector(COMPOSER_PART) !== null) return element;
  return null;
}

/** Ancestors from the parent up to what no composer reaches beyond, that included. */
export function* ancestors(editor: Element): Generator<Element> {
  for (const element of ancestorsOf(editor)) {
    yield element;
    if (element.matches(BOUNDARY)) return;
  }
}

function isSomethingElse(editor: HTMLElement): boolean {
  return (
    editor.closest(NO_BODY_WITHIN) !== null ||
    editor.getAttribute('aria-multiline') === 'false' ||
    editor.matches(`:is(${RICH_EDITOR}) *`)
  );
}

function isOfComposer(editor: HTMLElement, editors: readonly HTMLElement[]): boolean {
  const around = surroundings(editor);
  const own = signs(editor);
  if (own >= 2) return around !== null || !isInSettings(editor);
  if (around === null) return false;
  return editors.every(
    (other) => other === editor || !around.contains(other) || isTwin(editor, other) || signs(other) < own,
  );
}

/** How many of the three signs of Gmail's mail editor it has. */
function signs(editor: Element): number {
  const own = [
    editor.matches(EDITOR_MARK),
    editor.matches(`${EDITOR_CLASS}, ${PLAIN_EDITOR}`),
    editor.closest(EDITOR_CELL) !== null,
  ];
  return own.filter(Boolean).length;
}

/** The settings write signatures and the holiday notice with the same editor, in no window and with nothing to send. */
function isInSettings(editor: Element): boolean {
  const hash = editor.ownerDocument.defaultView?.location.hash ?? '';
  return hash.startsWith('#settings') && editor.closest(WINDOW) === null;
}

/**
 * Whether it, and not its twin of the other mode, is what the person writes in. Formatting is the usual case; while a
 * window is being built the plain twin may be there alone, and is not shown.
 */
function isInUse(editor: HTMLElement, editors: readonly HTMLElement[]): boolean {
  const pair = findTwin(editor, editors);
  if (pair === null) return !isPlain(editor) || isDisplayedWithin(editor, surroundings(editor));
  const { twin, around } = pair;
  const [rich, plain] = isPlain(editor) ? [twin, editor] : [editor, twin];
  const isPlainMode = isDisplayedWithin(plain, around) && !isDisplayedWithin(rich, around);
  return isPlainMode === isPlain(editor);
}

/** Its counterpart of the other mode: nearer than anything else of a composer, and the only other editor there. */
function findTwin(
  editor: HTMLElement,
  editors: readonly HTMLElement[],
): { twin: HTMLElement; around: Element } | null {
  for (const around of ancestors(editor)) {
    const [twin, ...more] = editors.filter((other) => other !== editor && around.contains(other));
    if (twin !== undefined) return more.length === 0 && isTwin(editor, twin) ? { twin, around } : null;
    if (around.querySelector(COMPOSER_PART) !== null) return null;
  }
  return null;
}

function isTwin(editor: HTMLElement, other: HTMLElement): boolean {
  return isPlain(editor) !== isPlain(other);
}

function isPlain(editor: HTMLElement): boolean {
  return editor.localName === 'textarea';
}

/** Whether nothing between it and `around` hides it; a minimised window, further out, does not count. */
function isDisplayedWithin(editor: HTMLElement, around: Element | null): boolean {
  for (const element of [editor, ...ancestorsOf(editor)]) {
    if (element === around) break;
    if (element.ownerDocument.defaultView?.getComputedStyle(element).display === 'none') return false;
  }
  return true;
}
