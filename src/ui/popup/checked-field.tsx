import { useState } from 'preact/hooks';
import { Field } from '../field.tsx';
import { type FieldKind, interviewError } from './interview-error.ts';

export interface CheckedFieldProps {
  readonly label: string;
  readonly kind?: FieldKind;
  readonly isOwnName?: boolean;
  /** The value that is kept. */
  readonly value: string;
  /** Called with values that may be kept, and only those. */
  onChange(value: string): void;
}

const INPUT_TYPES = { text: 'text', date: 'date', address: 'email' } as const;

/**
 * A field that hands on every good value at once and keeps a bad one to itself, with a kind word about it, once the
 * person has left it: nobody is corrected in the middle of a word.
 */
export function CheckedField({ label, kind = 'text', isOwnName, value, onChange }: CheckedFieldProps) {
  const [unkept, setUnkept] = useState<string | null>(null);
  const [left, setLeft] = useState(false);
  const shown = unkept ?? value;
  const error = left ? interviewError(kind, label, shown) : null;
  return (
    <Field
      label={label}
      type={INPUT_TYPES[kind]}
      isOwnName={isOwnName}
      value={shown}
      error={error}
      onInput={(typed) => {
        const good = interviewError(kind, label, typed) === null;
        setUnkept(good ? null : typed);
        if (good) onChange(typed);
      }}
      onLeave={() => setLeft(true)}
    />
  );
}
