import type { Span } from '../core/span.ts';
import { inOurWindow } from './frames.ts';
import { addHighlight, type HighlightName, keepHighlights, removeHighlight } from './highlights.ts';
import { sightOf } from './sight.ts';
import type { TextField } from './text-field.ts';
import { rangeOver, type Stretch } from './text-map.ts';

/** A stretch of a field's text to be underlined. */
export interface Mark extends Span {
  readonly id: string;
  readonly kind: 'warning' | 'note';
}

/** The underlines of one field. */
export interface Marker {
  /** Shows these marks and no others, at most `MOST_MARKS` of them. Spans refer to the text as it stands. */
  paint(marks: readonly Mark[]): void;
  /** Shows which mark's card is open; `null`: none. It stays so through `paint` while the mark is among the painted. */
  activate(id: string | null): void;
  /** The mark at a point of our window's viewport that can be seen there, the shortest where several overlap. */
  at(x: number, y: number): string | null;
  clear(): void;
}

/** Beyond so many marks a draft is all underline, and painting would cost what typing needs. */
export const MOST_MARKS = 200;

interface Piece {
  readonly range: Range;
  readonly text: string;
}

interface Painted {
  readonly mark: Mark;
  readonly pieces: readonly Piece[];
  /** Whether its card is open. */
  readonly isActive: boolean;
}

/**
 * Paints marks over a field's text without touching it. Between two paintings the marks move with what is typed
 * around them, and a mark whose own words change is taken away.
 */
export function createMarker(field: TextField, signal: AbortSignal): Marker {
  let painted: readonly Painted[] = [];
  let active: string | null = null;

  const show = ({ mark, pieces, isActive }: Painted): void => {
    for (const { range } of pieces) {
      addHighlight(nameOf(mark), range);
      if (isActive) addHighlight('afterword-active', range);
    }
  };
  const hide = ({ mark, pieces, isActive }: Painted): void => {
    for (const { range } of pieces) {
      removeHighlight(nameOf(mark), range);
      if (isActive) removeHighlight('afterword-active', range);
    }
  };
  /** Another mark, or another look, for what is painted already. */
  const become = (before: Painted, mark: Mark, pieces: readonly Piece[] = before.pieces): Painted => {
    const isActive = mark.id === active;
    for (const { range } of before.isActive === isActive ? [] : pieces) {
      if (isActive) addHighlight('afterword-active', range);
      else removeHighlight('afterword-active', range);
    }
    return { mark, pieces, isActive };
  };
  const clear = (): void => {
    for (const each of painted) hide(each);
    painted = [];
  };
  const follow = (): void => {
    painted = painted.filter((each) => {
      const keeps = each.pieces.every(keepToItsWords);
      if (!keeps) hide(each);
      return keeps;
    });
  };

  field.element.addEventListener('input', follow, { signal });
  signal.addEventListener('abort', clear);

  return {
    paint(marks) {
      if (signal.aborted) return;
      const shown = marks.slice(0, MOST_MARKS);
      const stretches = field.stretches(shown);
      // What stands where it should is left alone: to the browser each highlight that changes is one to paint anew.
      const before = byStart(painted);
      const now = shown.map((mark, at) => {
        const places = stretches[at] ?? [];
        const same = takeSame(before, mark, places);
        const ranges = same?.pieces.map(({ range }) => range) ?? places.map((each) => rangeOver(each));
        const pieces = ranges.map((range) => ({ range, text: range.toString() }));
        return { same, entry: { mark, pieces, isActive: mark.id === active } };
      });
      for (const others of before.values()) for (const each of others) hide(each);
      painted = now.map(({ same, entry }) => {
        if (same !== undefined) return become(same, entry.mark, entry.pieces);
        show(entry);
        return entry;
      });
      keepHighlights(field.element.ownerDocument);
    },
    activate(id) {
      if (id === active) return;
      active = id;
      painted = painted.map((each) => become(each, each.mark));
    },
    at(x, y) {
      const hits = painted.filter(({ pieces }) =>
        pieces.some(({ range }) =>
          [...range.getClientRects()].some((box) => holds(inOurWindow(box, field.element), x, y)),
        ),
      );
      if (hits.length === 0 || !holds(sightOf(field.element), x, y)) return null;
      hits.sort((first, second) => lengthOf(first.mark) - lengthOf(second.mark));
      return hits[0]?.mark.id ?? null;
    },
    clear,
  };
}

/** What is painted, by the offset in its node at which it starts. */
function byStart(painted: readonly Painted[]): Map<number, Painted[]> {
  const found = new Map<number, Painted[]>();
  for (const each of painted) {
    const start = each.pieces[0]?.range.startOffset ?? -1;
    const others = found.get(start);
    if (others === undefined) found.set(start, [each]);
    else others.push(each);
  }
  return found;
}

/** Takes out what is painted for a mark of this kind at exactly these places. */
function takeSame(
  painted: ReadonlyMap<number, Painted[]>,
  { kind }: Mark,
  places: readonly Stretch[],
): Painted | undefined {
  const there = painted.get(places[0]?.startOffset ?? -1) ?? [];
  const at = there.findIndex(
    ({ mark, pieces }) =>
      mark.kind === kind &&
      pieces.length === places.length &&
      pieces.every(({ range }, nth) => isAt(range, places[nth])),
  );
  return at < 0 ? undefined : there.splice(at, 1)[0];
}

function isAt(range: Range, place: Stretch | undefined): boolean {
  return (
    range.startContainer === place?.startContainer &&
    range.startOffset === place.startOffset &&
    range.endContainer === place.endContainer &&
    range.endOffset === place.endOffset
  );
}

/** A live range grows when something is typed right before it; it is cut back. `false`: its words are no longer there. */
function keepToItsWords({ range, text }: Piece): boolean {
  const now = range.toString();
  if (now === text) return true;
  if (!now.endsWith(text) || range.startContainer !== range.endContainer) return false;
  range.setStart(range.endContainer, range.endOffset - text.length);
  return true;
}

function nameOf({ kind }: Mark): HighlightName {
  return kind === 'warning' ? 'afterword-warning' : 'afterword-note';
}

function lengthOf({ from, to }: Span): number {
  return to - from;
}

function holds(
  box: { left: number; top: number; right: number; bottom: number },
  x: number,
  y: number,
): boolean {
  return x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;
}
