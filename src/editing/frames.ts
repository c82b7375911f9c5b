import type { Box } from './sight.ts';

/**
 * The frame that a window is shown in; `null` for this script's own window, where our surfaces stand, and for one
 * around which another site is.
 */
export function frameOf(view: Window | null): HTMLElement | null {
  return view === null || view === window ? null : (view.frameElement as HTMLElement | null);
}

/** The frame that an element is shown in. */
export function frameAround(element: Element): HTMLElement | null {
  return frameOf(element.ownerDocument.defaultView);
}

/** A box of a frame's window as a box of the window that the frame stands in. */
export function outOf(frame: HTMLElement, { left, top, right, bottom }: Box): Box {
  const outer = frame.getBoundingClientRect();
  const { paddingLeft, paddingTop } = getComputedStyle(frame);
  // Other than 1 when a page scales the frame.
  const scale = outer.width / frame.offsetWidth || 1;
  const x = outer.left + (frame.clientLeft + Number.parseFloat(paddingLeft)) * scale;
  const y = outer.top + (frame.clientTop + Number.parseFloat(paddingTop)) * scale;
  return {
    left: x + left * scale,
    top: y + top * scale,
    right: x + right * scale,
    bottom: y + bottom * scale,
  };
}

/** A box in viewport CSS pixels of an element's window, in those of this script's window. */
export function inOurWindow(box: Box, element: Element): Box {
  let moved = box;
  for (let frame = frameAround(element); frame !== null; frame = frameAround(frame))
    moved = outOf(frame, moved);
  return moved;
}
