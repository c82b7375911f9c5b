import { frameAround, outOf } from './frames.ts';
import { parentOf } from './parent-of.ts';

/** A box in viewport CSS pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/**
 * What can be seen of an element: its box, without scroll bars and borders if it scrolls, cut by the window, by each
 * ancestor that clips it and by the frames around it, in viewport CSS pixels of this script's window. Nothing to be
 * seen: `right` <= `left` or `bottom` <= `top`.
 */
export function sightOf(element: Element): Box {
  let sight = sightInWindow(element);
  for (let frame = frameAround(element); frame !== null; frame = frameAround(frame))
    sight = intersection(outOf(frame, sight), sightInWindow(frame));
  return sight;
}

/** The same in viewport CSS pixels of the element's own window, whatever is around that. */
export function sightInWindow(element: Element): Box {
  const { body, defaultView } = element.ownerDocument;
  const { innerWidth: right = 0, innerHeight: bottom = 0 } = defaultView ?? {};
  const view: Box = { left: 0, top: 0, right, bottom };
  // What is written in a body is seen in all of its window.
  let sight = element === body ? view : intersection(element.getBoundingClientRect(), view);
  let position = 'static';
  for (let clip: Element | null = element; clip !== null; clip = above(clip)) {
    // The window scrolls for these two.
    if (clip === body || clip === element.ownerDocument.documentElement) break;
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

function above(element: Element): Element | null {
  const parent = parentOf(element);
  if (parent !== null) return parent;
  const root = element.getRootNode();
  return 'host' in root ? (root as ShadowRoot).host : null;
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
