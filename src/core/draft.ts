import type { Interview } from './interview/interview.ts';

/** Somebody an email goes to. `address` is as the page gives it, trimmed; it may be a half-typed one. */
export interface Recipient {
  readonly name?: string;
  readonly address: string;
}

/** `'unknown'` when the page could not be read: never the same as an empty list, never shown as safe. */
export type RecipientList = readonly Recipient[] | 'unknown';

export interface Recipients {
  readonly to: RecipientList;
  readonly cc: RecipientList;
  readonly bcc: RecipientList;
}

/** What a person is writing: `text` is the body's plain text, `subject` its subject line. */
export interface Draft {
  readonly text: string;
  readonly subject?: string;
  readonly recipients?: Recipients;
  readonly interview?: Interview;
}
