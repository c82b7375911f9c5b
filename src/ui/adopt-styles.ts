/** One set for each list: every card, panel and badge of a page shares it. */
const made = new WeakMap<readonly string[], CSSStyleSheet[]>();

/**
 * Gives a page of ours or a shadow root its style sheets: content security policies allow no style elements there.
 * @param styles texts, in order; parsed once for a list that stays the same
 */
export function adoptStyles(into: Document | ShadowRoot, styles: readonly string[]): void {
  const sheets =
    made.get(styles) ??
    styles.map((text) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(text);
      return sheet;
    });
  made.set(styles, sheets);
  into.adoptedStyleSheets = sheets;
}
