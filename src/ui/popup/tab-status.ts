/** What Afterword can do in the tab that the popup was opened over. `site`: the page's host. */
export type TabStatus =
  | { readonly kind: 'checking' }
  /** At least one composer is open. */
  | {
      readonly kind: 'active';
      readonly webmail: string;
      readonly site: string | null;
      readonly composers: number;
      /** What the page does not give, and what is left out for it: a sentence each. */
      readonly missing: readonly string[];
      /** Whether it is on for the email written last; `null` while that cannot be told. */
      readonly thisEmail: boolean | null;
    }
  | { readonly kind: 'no-composer'; readonly webmail: string; readonly site: string | null }
  /** Off everywhere. */
  | { readonly kind: 'off' }
  /** The person switched it off on this site. */
  | { readonly kind: 'off-here'; readonly site: string }
  /** A page where it could be turned on; `webmail` is `null` for a composer of none that is known. */
  | {
      readonly kind: 'found';
      readonly webmail: string | null;
      readonly site: string;
      /** Whether the person has just said no to the browser's question. */
      readonly refused: boolean;
    }
  /** The same, but nothing can be kept of it in a private window. */
  | { readonly kind: 'found-privately'; readonly site: string }
  /** There is something to write in, but the page comes without encryption. */
  | { readonly kind: 'insecure'; readonly site: string }
  /** Nothing was found; `isReachable` when it could be looked for at all. */
  | { readonly kind: 'unsupported'; readonly isReachable: boolean }
  /** The person or the browser keeps Afterword out of the webmail; one click asks again. */
  | { readonly kind: 'withheld'; readonly webmail: string };
