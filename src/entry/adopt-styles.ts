/** Gives one of our own pages its style sheets; its content security policy allows no style elements. */
export function adoptStyles(document: Document, styles: readonly string[]): void {
  document.adoptedStyleSheets = styles.map((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    return sheet;
  });
}
