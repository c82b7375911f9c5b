/** What Afterword can do in the tab that the popup was opened over. */
export type TabStatus =
  | { readonly kind: 'checking' }
  /** At least one composer is open. `missing`: parts of the page that were not found, in the person's words. */
  | {
      readonly kind: 'active';
      readonly webmail: string;
      readonly composers: number;
      readonly missing: readonly string[];
    }
  | { readonly kind: 'no-composer'; readonly webmail: string }
  | { readonly kind: 'off' }
  | { readonly kind: 'unsupported' }
  /** The person or the browser keeps Afterword out of the webmail; one click asks again. */
  | { readonly kind: 'withheld'; readonly webmail: string };
