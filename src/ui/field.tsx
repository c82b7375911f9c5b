import { useId } from './use-id.ts';

export interface FieldProps {
  readonly label: string;
  readonly value: string;
  readonly type?: 'text' | 'email' | 'date';
  /** More than one line to write in. */
  readonly long?: boolean | undefined;
  /** What is wrong, naming the field; `null` when nothing is. */
  readonly error?: string | null;
  /** What might stand there, seen while the field is empty. */
  readonly example?: string;
  /** Whether it is the person's own name, which their browser may fill in. */
  readonly isOwnName?: boolean | undefined;
  onInput(value: string): void;
  /** The person is done with the field for now. */
  onLeave?(): void;
}

/** One labelled field. */
export function Field({
  label,
  value,
  type = 'text',
  long,
  error = null,
  example,
  isOwnName = false,
  onInput,
  onLeave,
}: FieldProps) {
  const id = useId();
  const errorId = `${id}-error`;
  const common = {
    id,
    placeholder: example,
    class: 'input',
    value,
    'aria-invalid': error !== null,
    'aria-describedby': error === null ? undefined : errorId,
    autoComplete: isOwnName ? ('name' as const) : ('off' as const),
    onBlur: () => onLeave?.(),
  };
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {long === true ? (
        <textarea {...common} rows={3} onInput={(event) => onInput(event.currentTarget.value)} />
      ) : type === 'date' ? (
        <input {...common} type="date" onInput={(event) => onInput(event.currentTarget.value)} />
      ) : (
        <input
          {...common}
          type="text"
          inputMode={type === 'email' ? 'email' : 'text'}
          onInput={(event) => onInput(event.currentTarget.value)}
        />
      )}
      {error === null ? null : (
        <p class="error" id={errorId} role="alert">
          {error}
        </p>
      )}
    </div>
  );
}
