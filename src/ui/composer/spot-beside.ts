import type { Box } from './badge-spot.ts';

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A surface's top left corner, in viewport CSS pixels. */
export interface Spot {
  readonly left: number;
  readonly top: number;
}

/** Distance from the text, from the composer, and from the viewport's edges, in CSS pixels. */
const TEXT_GAP = 6;
const FRAME_GAP = 8;
const EDGE = 8;

/** Under a line of text, or above it where there is no room below; in any case within the viewport. */
export function spotAtLine(line: Box, surface: Size, viewport: Size): Spot {
  const below = line.bottom + TEXT_GAP;
  const above = line.top - TEXT_GAP - surface.height;
  const fitsBelow = below + surface.height <= viewport.height - EDGE;
  return within(viewport, surface, line.left, fitsBelow || above < EDGE ? below : above);
}

/** Left of the composer, right of it where there is no room, and over its edge where there is none either. */
export function spotAtFrame(frame: Box, surface: Size, viewport: Size): Spot {
  const onLeft = frame.left - FRAME_GAP - surface.width;
  const onRight = frame.right + FRAME_GAP;
  const fitsRight = onRight + surface.width <= viewport.width - EDGE;
  return within(
    viewport,
    surface,
    onLeft < EDGE && fitsRight ? onRight : onLeft,
    frame.bottom - surface.height,
  );
}

/** As near to the wish as the viewport allows; what is larger than it shows its start. */
function within(viewport: Size, surface: Size, left: number, top: number): Spot {
  const inside = (at: number, size: number, room: number) => Math.max(EDGE, Math.min(at, room - EDGE - size));
  return {
    left: inside(left, surface.width, viewport.width),
    top: inside(top, surface.height, viewport.height),
  };
}
