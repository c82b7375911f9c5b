/** A template with its gaps filled as far as they are. */
export interface Letter {
  readonly subject: string;
  readonly body: string;
}

/** Something to do with the filled template. */
export interface PickerAction {
  readonly id: string;
  readonly label: string;
  /** Why it cannot be done now, and what would make it possible; the button stays and says so. */
  readonly unavailable?: string | undefined;
  run(letter: Letter): void;
}
