/** A box in viewport CSS pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/**
 * What can be seen of an element: its box, without scroll bars and borders if it scrolls, cut by the window and by each
 * ancestor that clips it. Nothing to be seen: `right` <= `left` or `bottom` <= `top`.
 */
export function sightOf(element: Element): Box {
  const page = element.ownerDocument.defaultView;
  const view: Box = { left: 0, top: 0, right: page?.innerWidth ?? 0, bottom: page?.innerHeight ?? 0 };
  let sight = intersection(element.getBoundingClientRect(), view);
  let position = 'static';
  for (let clip: Element | null = element; clip !== null; clip = parentOf(clip)) {
    // The window scrolls for these two.
    if (clip === element.ownerDocument.body || clip === element.ownerDocument.documentElement) break;
    const style = getComputedStyle(clip);
    const contains = clip === element || position !== 'absolute' || style.position !== 'static';
    if (contains) {
      if (style.overflowX !== 'visible' || style.overflowY !== 'visible')
        sight = intersection(sight, insideOf(clip));
      position = style.position;
    }
    // What is fixed is clipped by the window alone.
    if (position === 'fixed') break;
  }
  return sight;
}

function parentOf(element: Element): Element | null {
  if (element.parentElement !== null) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

/** An element's padding box: within the border, without scroll bars. */
function insideOf(element: Element): Box {
  const { left, top } = element.getBoundingClientRect();
  const { clientLeft, clientTop, clientWidth, clientHeight } = element;
  const [x, y] = [left + clientLeft, top + clientTop];
  return { left: x, top: y, right: x + clientWidth, bottom: y + clientHeight };
}

export function intersection(first: Box, second: Box): Box {
  return {
    left: Math.max(first.left, second.left),
    top: Math.max(first.top, second.top),
    right: Math.min(first.right, second.right),
    bottom: Math.min(first.bottom, second.bottom),
  };
}
