interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Smaller than this is rounding, in CSS pixels. */
const TOUCHING = 1;

/**
 * The boxes of ranges in viewport CSS pixels, cut to what can be seen of `element`: those scrolled out of its own
 * sight, of a scrolling ancestor's, or of the window are left out. Boxes that touch on one line are one.
 */
export function visibleRects(ranges: readonly Range[], element: Element): DOMRect[] {
  if (ranges.length === 0) return [];
  const sight = sightOf(element);
  const lines: Box[] = [];
  for (const range of ranges) {
    for (const rect of range.getClientRects()) {
      const last = lines.at(-1);
      if (last !== undefined && onOneLine(last, rect)) lines[lines.length - 1] = union(last, rect);
      else if (rect.width > 0) lines.push(rect);
    }
  }
  return lines
    .map((line) => intersection(line, sight))
    .filter((box) => box.right - box.left >= TOUCHING && box.bottom - box.top >= TOUCHING)
    .map((box) => new DOMRect(box.left, box.top, box.right - box.left, box.bottom - box.top));
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

function onOneLine(first: Box, next: Box): boolean {
  const shared = Math.min(first.bottom, next.bottom) - Math.max(first.top, next.top);
  const height = Math.min(first.bottom - first.top, next.bottom - next.top);
  return shared > height / 2 && next.left <= first.right + TOUCHING && first.left <= next.right + TOUCHING;
}

function union(first: Box, second: Box): Box {
  return {
    left: Math.min(first.left, second.left),
    top: Math.min(first.top, second.top),
    right: Math.max(first.right, second.right),
    bottom: Math.max(first.bottom, second.bottom),
  };
}

function intersection(first: Box, second: Box): Box {
  return {
    left: Math.max(first.left, second.left),
    top: Math.max(first.top, second.top),
    right: Math.min(first.right, second.right),
    bottom: Math.min(first.bottom, second.bottom),
  };
}
