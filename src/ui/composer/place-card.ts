import { autoUpdate, computePosition, flip, offset, shift, type VirtualElement } from '@floating-ui/dom';
import { moveSurface, type Surface } from './surface.ts';

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

/** Distance from the text and from the viewport's edges, in CSS pixels. */
const GAP = 6;
const EDGE = 8;

/** Keeps a card under its span, or above it where there is no room below, within the viewport, until the signal aborts. */
export function placeCard(surface: Surface, place: CardPlace): void {
  const { signal } = place;
  if (signal.aborted) return;
  let last = new DOMRect();
  const reference: VirtualElement = {
    contextElement: place.field,
    getBoundingClientRect: () => {
      last = lineNear(place.rects(), place.pointer) ?? last;
      return last;
    },
  };

  async function update(): Promise<void> {
    if (place.rects().length === 0) {
      place.onGone();
      return;
    }
    const { x, y } = await computePosition(reference, surface.host, {
      strategy: 'fixed',
      placement: 'bottom-start',
      middleware: [offset(GAP), flip({ padding: EDGE }), shift({ padding: EDGE, crossAxis: true })],
    });
    if (!signal.aborted) moveSurface(surface, x, y);
  }

  const stop = autoUpdate(reference, surface.host, update, { animationFrame: false });
  // The words move inside the field too, of which its ancestors do not hear.
  for (const type of ['scroll', 'input'])
    place.field.addEventListener(type, () => void update(), { capture: true, passive: true, signal });
  signal.addEventListener('abort', stop, { once: true });
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
