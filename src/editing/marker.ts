import type { Span } from '../core/span.ts';
import { inOurWindow } from './frames.ts';
import { addHighlight, type HighlightName, removeHighlight } from './highlights.ts';
import { sightOf } from './sight.ts';
import type { TextField } from './text-field.ts';

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
}

/**
 * Paints marks over a field's text without touching it. Between two paintings the marks move with what is typed
 * around them, and a mark whose own words change is taken away.
 */
export function createMarker(field: TextField, signal: AbortSignal): Marker {
  const painted = new Map<string, Painted>();
  let active: string | null = null;

  const show = (entry: Painted): void => {
    for (const { range } of entry.pieces) {
      addHighlight(nameOf(entry.mark), range);
      if (entry.mark.id === active) addHighlight('afterword-active', range);
    }
  };
  const hide = (entry: Painted): void => {
    for (const { range } of entry.pieces) {
      removeHighlight(nameOf(entry.mark), range);
      removeHighlight('afterword-active', range);
    }
    painted.delete(entry.mark.id);
  };
  const clear = (): void => {
    for (const entry of painted.values()) hide(entry);
  };
  const follow = (): void => {
    for (const entry of painted.values()) if (!entry.pieces.every(keepToItsWords)) hide(entry);
  };

  field.element.addEventListener('input', follow, { signal });
  signal.addEventListener('abort', clear);

  return {
    paint(marks) {
      clear();
      if (signal.aborted) return;
      for (const mark of marks.slice(0, MOST_MARKS)) {
        const pieces = field.ranges(mark).map((range) => ({ range, text: range.toString() }));
        const entry = { mark, pieces };
        painted.set(mark.id, entry);
        show(entry);
      }
    },
    activate(id) {
      for (const entry of painted.values()) {
        for (const { range } of entry.pieces) {
          if (entry.mark.id === id) addHighlight('afterword-active', range);
          else removeHighlight('afterword-active', range);
        }
      }
      active = id;
    },
    at(x, y) {
      const hits = [...painted.values()].filter(({ pieces }) =>
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
