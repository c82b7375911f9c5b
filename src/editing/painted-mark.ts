import { addHighlight, type HighlightName, removeHighlight } from './highlights.ts';
import type { Mark } from './marker.ts';
import { rangeOver, type Stretch } from './text-map.ts';

interface Piece {
  readonly range: Range;
  readonly text: string;
}

const NOT_SHOWN: readonly HighlightName[] = [];

/** One mark over a field's text, on live ranges. */
export class PaintedMark {
  #mark: Mark;
  #pieces: readonly Piece[];
  #names = NOT_SHOWN;

  constructor(mark: Mark, places: readonly Stretch[]) {
    this.#mark = mark;
    this.#pieces = read(places.map((place) => rangeOver(place)));
  }

  get mark(): Mark {
    return this.#mark;
  }

  /** The offset in its node at which it starts; -1 for one that stands nowhere. */
  get start(): number {
    return this.#pieces[0]?.range.startOffset ?? -1;
  }

  /** The element whose text it starts in. */
  get holder(): Element | null {
    const start = this.#pieces[0]?.range.startContainer;
    if (start === undefined) return null;
    return start.nodeType === Node.ELEMENT_NODE ? (start as Element) : start.parentElement;
  }

  isAt(places: readonly Stretch[]): boolean {
    return (
      places.length === this.#pieces.length &&
      this.#pieces.every(({ range }, nth) => isAt(range, places[nth]))
    );
  }

  /** Stands from now on for another mark at the same place. */
  become(mark: Mark): void {
    this.#mark = mark;
    this.#pieces = read(this.#pieces.map(({ range }) => range));
  }

  /** Shows it under these names and no others: to the browser each highlight that changes is one to paint anew. */
  show(names: readonly HighlightName[]): void {
    for (const { range } of this.#pieces) {
      for (const name of this.#names) if (!names.includes(name)) removeHighlight(name, range);
      for (const name of names) if (!this.#names.includes(name)) addHighlight(name, range);
    }
    this.#names = names;
  }

  hide(): void {
    this.show(NOT_SHOWN);
  }

  /** A live range grows when something is typed right before it; it is cut back. `false`: its words are no longer there. */
  keepToItsWords(): boolean {
    return this.#pieces.every(({ range, text }) => {
      const now = range.toString();
      if (now === text) return true;
      if (!now.endsWith(text) || range.startContainer !== range.endContainer) return false;
      range.setStart(range.endContainer, range.endOffset - text.length);
      return true;
    });
  }

  /** Its boxes in viewport CSS pixels of its own window. */
  boxes(): DOMRect[] {
    return this.#pieces.flatMap(({ range }) => [...range.getClientRects()]);
  }
}

function read(ranges: readonly Range[]): Piece[] {
  return ranges.map((range) => ({ range, text: range.toString() }));
}

function isAt(range: Range, place: Stretch | undefined): boolean {
  return (
    range.startContainer === place?.startContainer &&
    range.startOffset === place.startOffset &&
    range.endContainer === place.endContainer &&
    range.endOffset === place.endOffset
  );
}
