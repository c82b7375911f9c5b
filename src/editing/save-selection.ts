import { focusedElement, loseFocus, takeFocus } from './focus.ts';
import type { SavedSelection } from './text-field.ts';

type FormControl = HTMLInputElement | HTMLTextAreaElement;

/**
 * Remembers what has the focus, in whichever window, and what is selected in a document, container and offset, or the
 * focused control's own selection.
 */
export function saveSelection(page: Document): SavedSelection {
  const focused = focusedElement();
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
      if (isNothing(focused)) {
        loseFocus(focusedElement());
        // Out of a frame too, when the focus was in none.
        if (focused?.ownerDocument === document) loseFocus(document.activeElement);
      } else takeFocus(focused);
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

/** A document's body has the focus when nothing in it has; a body that is written in can have it like any element. */
function isNothing(focused: Element | null): boolean {
  if (focused === null) return true;
  const { body } = focused.ownerDocument;
  return focused === body && !body.isContentEditable;
}
