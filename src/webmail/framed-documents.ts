/**
 * The documents of the frames under `root` that `selector` names, of the page's own origin and loaded. Frames in these
 * frames are left to the scripts that run in them.
 */
export function framedDocuments(root: ParentNode, selector = ':not(*)'): Document[] {
  return [...root.querySelectorAll<HTMLIFrameElement>(selector)].flatMap((frame) => documentOf(frame) ?? []);
}

/** A frame's document; `null` for another origin's. */
export function documentOf(frame: HTMLIFrameElement): Document | null {
  try {
    return frame.contentDocument;
  } catch {
    return null; // some browsers throw where others answer null
  }
}
