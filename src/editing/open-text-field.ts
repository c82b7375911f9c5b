import { ContenteditableField } from './contenteditable-field.ts';
import { type FormControl, FormControlField } from './form-control-field.ts';
import type { TextField, TextFieldOptions } from './text-field.ts';

/**
 * The text field of an editable element, by what the element is.
 * @throws {Error} when the element is neither a form control with text nor editable
 */
export function openTextField(element: HTMLElement, options: TextFieldOptions): TextField {
  if (isFormControl(element)) return new FormControlField(element, options);
  if (element.isContentEditable) return new ContenteditableField(element, options);
  throw new Error(`openTextField: <${element.localName}> is not editable`);
}

function isFormControl(element: HTMLElement): element is FormControl {
  return element.tagName === 'TEXTAREA' || element.tagName === 'INPUT';
}
