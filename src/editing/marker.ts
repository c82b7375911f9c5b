import type { Span } from '../core/span.ts';
import { inOurWindow } from './frames.ts';
import { type HighlightName, keepHighlights } from './highlights.ts';
import { PaintedMark } from './painted-mark.ts';
import { sightOf } from './sight.ts';
import type { Look, TextField } from './text-field.ts';
import type { Stretch } from './text-map.ts';
import { watchSight } from './watch-sight.ts';

/** A stretch of a field's text to be underlined. */
export interface Mark extends Span {
  readonly id: string;
  readonly kind: 'warning' | 'note';
}

/** The underlines of one field. */
export interface Marker {
  /**
   * Shows these marks and no others, at most `MOST_MARKS` of them. Spans refer to the text as it stands.
   * @param look at that text, when somebody has just taken one
   */
  paint(marks: readonly Mark[], look?: Look): void;
  /** Shows which mark's card is open; `null`: none. It stays so through `paint` while the mark is among the painted. */
  activate(id: string | null): void;
  /** The mark at a point of our window's viewport that can be seen there, the shortest where several overlap. */
  at(x: number, y: number): string | null;
  clear(): void;
}

/** Beyond so many marks a draft is all underline, and painting would cost what typing needs. */
export const MOST_MARKS = 200;

/**
 * Paints marks over a field's text without touching it. Between two paintings the marks move with what is typed
 * around them, and a mark whose own words change is taken away. Those out of sight are not given to the browser: it
 * looks at each one it has at every key.
 */
export function createMarker(field: TextField, signal: AbortSignal): Marker {
  let painted: readonly PaintedMark[] = [];
  let active: string | null = null;

  const show = (): void => {
    for (const each of painted) each.show(isInSight(each) ? namesOf(each.mark, active) : []);
  };
  const sight = watchSight(field.element.ownerDocument, show, signal);
  const isInSight = ({ holder }: PaintedMark): boolean => holder === null || sight.mayBeSeen(holder);
  const become = (now: readonly PaintedMark[]): void => {
    painted = now;
    sight.watch(new Set(now.flatMap(({ holder }) => holder ?? [])));
    show();
  };
  const clear = (): void => {
    for (const each of painted) each.hide();
    become([]);
  };
  const follow = (): void => {
    painted = painted.filter((each) => {
      const keeps = each.keepToItsWords();
      if (!keeps) each.hide();
      return keeps;
    });
  };

  field.element.addEventListener('input', follow, { signal });
  signal.addEventListener('abort', clear);

  return {
    paint(marks, look = field.look()) {
      if (signal.aborted) return;
      const before = byStart(painted);
      const now = marks.slice(0, MOST_MARKS).map((mark) => {
        const places = look.stretchesOf(mark);
        const same = take(before, mark, places);
        same?.become(mark);
        return same ?? new PaintedMark(mark, places);
      });
      for (const others of before.values()) for (const each of others) each.hide();
      become(now);
      keepHighlights(field.element.ownerDocument);
    },
    activate(id) {
      if (id === active) return;
      active = id;
      show();
    },
    at(x, y) {
      const hits = painted.filter(
        (each) => isInSight(each) && each.boxes().some((box) => holds(inOurWindow(box, field.element), x, y)),
      );
      if (hits.length === 0 || !holds(sightOf(field.element), x, y)) return null;
      hits.sort((first, second) => lengthOf(first.mark) - lengthOf(second.mark));
      return hits[0]?.mark.id ?? null;
    },
    clear,
  };
}

/** What is painted, by where in its node it starts. */
function byStart(painted: readonly PaintedMark[]): Map<number, PaintedMark[]> {
  const found = new Map<number, PaintedMark[]>();
  for (const each of painted) {
    const others = found.get(each.start);
    if (others === undefined) found.set(each.start, [each]);
    else others.push(each);
  }
  return found;
}

/** Takes out what is painted for a mark of this kind at exactly these places: it can stay. */
function take(
  painted: ReadonlyMap<number, PaintedMark[]>,
  { kind }: Mark,
  places: readonly Stretch[],
): PaintedMark | undefined {
  const there = painted.get(places[0]?.startOffset ?? -1) ?? [];
  const at = there.findIndex((each) => each.mark.kind === kind && each.isAt(places));
  return at < 0 ? undefined : there.splice(at, 1)[0];
}

function namesOf({ id, kind }: Mark, active: string | null): readonly HighlightName[] {
  const name = kind === 'warning' ? 'afterword-warning' : 'afterword-note';
  return id === active ? [name, 'afterword-active'] : [name];
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
