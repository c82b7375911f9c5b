import { inOurWindow } from './frames.ts';
import { type Box, intersection, sightOf } from './sight.ts';
import { rangeOver, type Stretch } from './text-map.ts';

/** Smaller than this is rounding, in CSS pixels. */
const TOUCHING = 1;

/**
 * The boxes of stretches in viewport CSS pixels of this script's window, cut to what can be seen of `element`: those
 * scrolled out of its own sight, of a scrolling ancestor's, of a frame's or of the window are left out. Boxes that
 * touch on one line are one.
 */
export function visibleRects(stretches: readonly Stretch[], element: Element): DOMRect[] {
  if (stretches.length === 0) return [];
  const sight = sightOf(element);
  const lines: Box[] = [];
  const isOut = outOfSight(element, sight);
  let range: Range | undefined;
  for (const stretch of stretches) {
    if (isOut(stretch)) continue;
    range = rangeOver(stretch, range);
    for (const rect of range.getClientRects()) {
      const last = lines.at(-1);
      if (last !== undefined && onOneLine(last, rect)) lines[lines.length - 1] = union(last, rect);
      else if (rect.width > 0) lines.push(rect);
    }
  }
  return lines
    .map((line) => intersection(inOurWindow(line, element), sight))
    .filter((box) => box.right - box.left >= TOUCHING && box.bottom - box.top >= TOUCHING)
    .map((box) => new DOMRect(box.left, box.top, box.right - box.left, box.bottom - box.top));
}

/** Whether a stretch's element is all above or below what can be seen: of a long draft few lines have to be measured. */
function outOfSight(element: Element, sight: Box): (stretch: Stretch) => boolean {
  const known = new Map<Element, boolean>();
  return ({ startContainer: { parentElement } }) => {
    if (parentElement === null || parentElement === element) return false;
    let isOut = known.get(parentElement);
    if (isOut === undefined) {
      const box = parentElement.getBoundingClientRect();
      const { top, bottom } = inOurWindow(box, element);
      // Without a box of its own (`display: contents`) its text may be anywhere.
      isOut = box.height > 0 && (bottom < sight.top || top > sight.bottom);
      known.set(parentElement, isOut);
    }
    return isOut;
  };
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
