import type { RecipientList } from '../core/draft.ts';
import type { Webmail } from './webmail.ts';

export type RecipientKind = 'to' | 'cc' | 'bcc';

/** Where a webmail keeps the parts of a composer. Selectors are looked up within its frame, unless said otherwise. */
export interface Anatomy {
  /** The composer's outermost box. `holder` is its body, or the element of the frame that the body is in. */
  readonly frame: (holder: Element) => HTMLElement;
  /** Quoted mail and signature, inside the body. */
  readonly excluded: string;
  /** Inside the body, or its frame's document: there only when a mail is answered or forwarded. */
  readonly answered: string;
  /** Inside the body: the line over the mail that is answered. Empty when the webmail marks none. */
  readonly quotedHeader?: string;
  /** Where the subject is typed; of several the last. */
  readonly subject: string;
  /** Where an address of the To row is typed. */
  readonly toField?: string;
  /** What stands for rows that are folded away, and unfolds them when it takes the focus. */
  readonly folded?: string;
  /** Whether the Cc and Bcc rows are in the page only when they are in use, as long as the To row is. */
  readonly hidesEmptyRows?: boolean;
  /** A recipient row; `null` when it is not in the page. */
  readonly row: (frame: Element, kind: RecipientKind) => Element | null;
  /** Who is in a row, with text that is not yet a recipient; `'unknown'` when that cannot be told. */
  readonly readRow: (row: Element) => RecipientList;
}

/** What a webmail's own file says besides its anatomy. */
export type Face = Omit<Webmail, 'open' | 'newDraftHash'>;
