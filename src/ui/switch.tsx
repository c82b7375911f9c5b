export interface SwitchProps {
  readonly label: string;
  readonly on: boolean;
  readonly describedBy?: string;
  onChange(on: boolean): void;
}

/** One yes or no that takes effect at once. */
export function Switch({ label, on, describedBy, onChange }: SwitchProps) {
  return (
    <button
      type="button"
      role="switch"
      class="switch"
      aria-checked={on}
      aria-describedby={describedBy}
      onClick={() => onChange(!on)}
    >
      <span>{label}</span>
      <span class="track" aria-hidden="true" />
    </button>
  );
}
