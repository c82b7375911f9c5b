import type { Recipients } from '../core/draft.ts';

/** An element that takes one line of text: an input, or a one-line textarea in older pages. */
export type LineField = HTMLInputElement | HTMLTextAreaElement;

/**
 * What a page may fail to give; each one missing switches off what rests on it and leaves the rest. `to-field`: where
 * an address can be typed.
 */
export type Part = 'subject' | 'recipients' | 'to-field';

/**
 * One open draft window. Every getter looks at the page again, because webmails move and rebuild their parts; a
 * part that is not found is `null` or `'unknown'`, never guessed.
 */
export interface Composer {
  /**
   * The editable element that holds the draft. It is the composer's identity as long as it stays in the page. It may
   * be of another document, that of a same-origin frame: `instanceof` with the page's classes fails there.
   */
  readonly body: HTMLElement;
  /** The composer's outermost box, that its controls stand in: of the page's own document, and around `body`'s frame. */
  readonly frame: HTMLElement;
  /** CSS selector of what is inside `body` but not the draft: quoted mail, signature. */
  readonly excluded: string;
  /** Whether the body is in the page and displayed, its frame too: false while minimised. */
  visible(): boolean;
  /** Whether it answers a mail: the subject is then left alone. */
  isReply(): boolean;
  /** The subject line as it stands, `'unknown'` when the page's subject is not found. */
  subject(): string | 'unknown';
  recipients(): Recipients;
  /** Where the subject is typed; `null` when there is none or it is not shown. */
  subjectField(): LineField | null;
  /** Where an address of the To row is typed; `null` when it is not shown. */
  toField(): LineField | null;
  /** Unfolds the recipient rows, as far as the page lets their user do so by the keyboard. */
  unfoldRecipients(): void;
  /** The line over the mail that is answered, with its writer's address; empty when there is none in the draft. */
  quotedHeader(): string;
  /** What this page does not give now. What is folded away, or not offered in a reply, is not missing. */
  missing(): readonly Part[];
}

/** A site with composers. */
export interface Webmail {
  readonly id: string;
  /** The webmail's own name, as its users know it. */
  readonly name: string;
  /** Match patterns of the pages it lives on; none for software that anybody may host. */
  readonly matches: readonly string[];
  /** Match patterns of frames in those pages, of other origins too, that hold the composers: a script is needed in them. */
  readonly frameMatches?: readonly string[];
  /** Whether a page is one of this software, by marks of its own; never by the host's name. For what anybody may host. */
  recognises?(document: Document): boolean;
  /** CSS selector of same-origin frames that composers' bodies may be in. A watch follows what happens in them. */
  readonly bodyFrames?: string;
  /** Attributes that hold recipients here, besides those that are watched everywhere. */
  readonly watched?: readonly string[];
  /**
   * Every composer's body under `root` and in the frames there, in document order. Cheap: called once per batch of
   * changes.
   */
  findBodies(root: ParentNode): HTMLElement[];
  /** @throws {Error} naming the webmail when `body` is none of its composers' bodies. */
  open(body: HTMLElement): Composer;
  /** Fragment (`#…`) that makes this page open a new, empty composer in its own account; content never goes there. */
  newDraftHash?(current: string): string;
}
