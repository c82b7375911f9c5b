import { spotAtLine } from '../../ui/composer/spot-beside.ts';
import type { OwnSurface } from '../../ui/open-surface.ts';
import { follow } from './follow.ts';

export interface CardPlace {
  /** The field whose text the card speaks of: its scrolling moves the card along. */
  readonly field: Element;
  /** Where the pointer was, for a span of several lines; without it the card stands at the first line. */
  readonly pointer?: { readonly x: number; readonly y: number };
  readonly signal: AbortSignal;
  /** Boxes of the span as it stands now, one per line, in viewport CSS pixels. */
  rects(): readonly DOMRect[];
  /** The span can no longer be seen: deleted or scrolled out of the field. */
  onGone(): void;
}

/** Keeps a card under its span, or above it where there is no room below, within the viewport, until the signal aborts. */
export function placeCard(surface: OwnSurface, place: CardPlace): void {
  const { field, pointer, signal } = place;
  const line = () => lineNear(place.rects(), pointer);
  const { again } = follow(
    field,
    surface,
    (size, viewport) => {
      const at = line();
      if (at !== undefined) return spotAtLine(at, size, viewport);
      place.onGone();
      return null;
    },
    signal,
  );
  // The words move inside the field too, of which its ancestors do not hear.
  for (const type of ['scroll', 'input'])
    field.addEventListener(type, again, { capture: true, passive: true, signal });
}

/** The line that holds the pointer or lies nearest to it; the first line without a pointer. */
function lineNear(lines: readonly DOMRect[], pointer: CardPlace['pointer']): DOMRect | undefined {
  if (pointer === undefined) return lines[0];
  const distance = (line: DOMRect) =>
    Math.hypot(
      Math.max(line.left - pointer.x, 0, pointer.x - line.right),
      Math.max(line.top - pointer.y, 0, pointer.y - line.bottom),
    );
  return lines.toSorted((a, b) => distance(a) - distance(b))[0];
}
