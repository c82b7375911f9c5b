/** The documents of the frames under `root` that `selector` names, of the page's own origin and loaded, and of those in them. */
export function framedDocuments(root: ParentNode, selector = ':not(*)'): Document[] {
  return [...root.querySelectorAll<HTMLIFrameElement>(selector)].flatMap((frame) => {
    const inside = documentOf(frame);
    return inside === null ? [] : [inside, ...framedDocuments(inside, selector)];
  });
}

/** `null` for another origin's. */
function documentOf(frame: HTMLIFrameElement): Document | null {
  try {
    return frame.contentDocument;
  } catch {
    return null; // some browsers throw where others answer null
  }
}
