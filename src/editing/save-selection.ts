import type { SavedSelection } from './text-field.ts';

type FormControl = HTMLInputElement | HTMLTextAreaElement;

/** Remembers what has focus in a document and what is selected there, container and offset, or the control's own selection. */
export function saveSelection(page: Document): SavedSelection {
  const focused = page.activeElement;
  const selection = page.getSelection();
  const { anchorNode, anchorOffset, focusNode, focusOffset } = selection ?? NOTHING_SELECTED;
  const control = isFormControl(focused) ? ownSelection(focused) : null;

  const restoreRange = (): void => {
    if (selection === null || anchorNode === null || focusNode === null) return;
    if (!holds(anchorNode, anchorOffset) || !holds(focusNode, focusOffset)) return;
    selection.setBaseAndExtent(anchorNode, anchorOffset, focusNode, focusOffset);
  };
  return {
    restore() {
      // Focus may move the selection and, in Chromium, selecting in an editable moves focus: the order matters.
      restoreRange();
      if (focused === null || focused === page.body) focusable(page.activeElement)?.blur?.();
      else focusable(focused)?.focus?.({ preventScroll: true });
      if (control === null) restoreRange();
      else control.restore();
    },
  };
}

const NOTHING_SELECTED = { anchorNode: null, anchorOffset: 0, focusNode: null, focusOffset: 0 };

function ownSelection(control: FormControl): SavedSelection {
  const { selectionStart, selectionEnd, selectionDirection } = control;
  return {
    restore() {
      // Controls without a text selection (a checkbox, an email input) have nothing to give back.
      if (selectionStart === null) return;
      control.setSelectionRange(selectionStart, selectionEnd, selectionDirection ?? 'none');
    },
  };
}

function isFormControl(element: Element | null): element is FormControl {
  return element?.tagName === 'INPUT' || element?.tagName === 'TEXTAREA';
}

function holds(node: Node, offset: number): boolean {
  const length = node.nodeType === Node.TEXT_NODE ? (node.nodeValue?.length ?? 0) : node.childNodes.length;
  return node.isConnected && offset <= length;
}

/** HTML, SVG and MathML elements take focus; not by `instanceof`, which a frame's elements fail. */
function focusable(element: Element | null): Partial<HTMLOrSVGElement> | null {
  return element as (Element & Partial<HTMLOrSVGElement>) | null;
}
