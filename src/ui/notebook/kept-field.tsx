import { useLayoutEffect, useRef } from 'preact/hooks';
import { changeBetween } from '../../core/language/change.ts';
import { TEXT_LIMIT } from '../../core/limits.ts';
import { t } from '../text.ts';
import { useId } from '../use-id.ts';
import { useKeptText, type Write } from './use-kept-text.ts';

export interface KeptFieldProps {
  readonly label: string;
  /** What may be written here, in a few words; stays in sight while somebody writes. */
  readonly help?: string | undefined;
  /** Lines that are there before anything is written; 1 for a text of one line. */
  readonly rows?: number;
  readonly most?: number;
  readonly value: string;
  readonly write: Write;
}

/** A labelled text that is kept as it is typed. */
export function KeptField({ label, help, rows = 1, most = TEXT_LIMIT, value, write }: KeptFieldProps) {
  const id = useId();
  const kept = useKeptText(value, write);
  const element = useRef<HTMLTextAreaElement & HTMLInputElement>(null);

  useLayoutEffect(() => {
    if (element.current !== null) showText(element.current, kept.text);
  });

  const common = {
    id,
    ref: element,
    class: 'input',
    maxLength: most,
    autoComplete: 'off' as const,
    'aria-describedby': help === undefined ? undefined : `${id}-help`,
    onInput: (event: { currentTarget: HTMLInputElement | HTMLTextAreaElement }) =>
      kept.type(event.currentTarget.value),
    onBlur: () => kept.flush(),
  };
  return (
    <div class="field kept">
      <label for={id}>{label}</label>
      {help === undefined ? null : (
        <p class="soft small" id={`${id}-help`}>
          {help}
        </p>
      )}
      {rows > 1 ? <textarea {...common} rows={rows} /> : <input {...common} type="text" />}
      {/* Browsers print a field's first lines only. */}
      <p class="printed" aria-hidden="true">
        {kept.text}
      </p>
      {kept.state === 'refused' ? (
        <p class="error" role="alert">
          {t('nb_field_not_saved')}
        </p>
      ) : null}
    </div>
  );
}

/** Puts a text into a field that somebody may be writing in: the caret stays between the words it is between. */
function showText(field: HTMLInputElement | HTMLTextAreaElement, text: string): void {
  if (field.value === text) return;
  const { from, before, shift } = changeBetween(field.value, text);
  const moved = (at: number) => (at >= before && at > from ? at + shift : Math.min(at, text.length));
  const [start, end] = [field.selectionStart, field.selectionEnd];
  field.value = text;
  if (start !== null && end !== null) field.setSelectionRange(moved(start), moved(end));
}
