/** Names in the page's registry, where its scripts can read them: they say what a mark is, nothing of what it marks. */
export type HighlightName = 'afterword-warning' | 'afterword-note' | 'afterword-active';

/** Where marks overlap the later one is painted over the earlier. */
const PRIORITY: readonly HighlightName[] = ['afterword-note', 'afterword-warning', 'afterword-active'];

/** What this script has registered, per window: one entry serves all fields of a window. */
const registered = new WeakMap<Window, Map<HighlightName, Highlight>>();

/** Paints a range in its own window until it is taken away; no part of the page's DOM changes. */
export function addHighlight(name: HighlightName, range: Range): void {
  const view = viewOf(range);
  const own = registered.get(view) ?? new Map<HighlightName, Highlight>();
  registered.set(view, own);
  let highlight = own.get(name);
  if (highlight === undefined) {
    highlight = new view.Highlight();
    highlight.priority = PRIORITY.indexOf(name);
    own.set(name, highlight);
    // Replaces what an older script of ours left under this name.
    view.CSS.highlights.set(name, highlight);
  }
  highlight.add(range);
}

/** Takes a range away; the name leaves the page's registry with its last range. */
export function removeHighlight(name: HighlightName, range: Range): void {
  const view = viewOf(range);
  const own = registered.get(view);
  const highlight = own?.get(name);
  if (own === undefined || highlight === undefined) return;
  highlight.delete(range);
  if (highlight.size > 0) return;
  own.delete(name);
  // A newer script may have put its own there.
  if (view.CSS.highlights.get(name) === highlight) view.CSS.highlights.delete(name);
}

function viewOf(range: Range): Window & typeof globalThis {
  const view = range.startContainer.ownerDocument?.defaultView ?? null;
  // A frame that closed has no window; what was painted in it went with it.
  return view ?? window;
}
