import marksCss from './marks.css';

/** Names in the page's registry, where its scripts can read them: they say what a mark is, nothing of what it marks. */
export type HighlightName = 'afterword-warning' | 'afterword-note' | 'afterword-active';

/** Where marks overlap the later one is painted over the earlier. */
const PRIORITY: readonly HighlightName[] = ['afterword-note', 'afterword-warning', 'afterword-active'];

/** What this script has registered, per document: one entry serves all fields of a window. */
const registered = new WeakMap<Document, Map<HighlightName, Highlight>>();

/** Paints a range in its own window until it is taken away; no part of the page's DOM changes. */
export function addHighlight(name: HighlightName, range: Range): void {
  const page = pageOf(range);
  const view = page.defaultView ?? window;
  const own = registered.get(page) ?? new Map<HighlightName, Highlight>();
  registered.set(page, own);
  let highlight = own.get(name);
  if (highlight === undefined) {
    highlight = new view.Highlight();
    highlight.priority = PRIORITY.indexOf(name);
    own.set(name, highlight);
    // Replaces what an older script of ours left under this name.
    view.CSS.highlights.set(name, highlight);
  }
  if (page !== document) adoptMarks(page, view);
  highlight.add(range);
}

/** Takes a range away; the name leaves the page's registry with its last range. */
export function removeHighlight(name: HighlightName, range: Range): void {
  const page = pageOf(range);
  const own = registered.get(page);
  const highlight = own?.get(name);
  if (own === undefined || highlight === undefined) return;
  highlight.delete(range);
  if (highlight.size > 0) return;
  own.delete(name);
  // A frame that closed has no window; what was painted in it went with it.
  const registry = page.defaultView?.CSS.highlights;
  // A newer script may have put its own there.
  if (registry?.get(name) === highlight) registry.delete(name);
}

/** Registers again what a page has thrown out of its registry, or put something of its own in the place of. */
export function keepHighlights(page: Document): void {
  const registry = page.defaultView?.CSS.highlights;
  for (const [name, highlight] of registered.get(page) ?? [])
    if (registry?.get(name) !== highlight) registry?.set(name, highlight);
}

const sheets = new WeakMap<Document, CSSStyleSheet>();

/** How marks look, in a frame's document: our own window has it from the manifest. No element is added. */
function adoptMarks(page: Document, view: Window & typeof globalThis): void {
  const sheet = sheets.get(page) ?? new view.CSSStyleSheet();
  if (!sheets.has(page)) sheet.replaceSync(marksCss);
  sheets.set(page, sheet);
  // An editor that wrote its document anew took it away.
  if (!page.adoptedStyleSheets.includes(sheet)) page.adoptedStyleSheets.push(sheet);
}

/** A range whose text was taken away with all of its document stands in the document itself, which has no owner. */
function pageOf({ startContainer }: Range): Document {
  return startContainer.ownerDocument ?? (startContainer as Document);
}
