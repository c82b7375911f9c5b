import type { Span } from '../core/span.ts';
import type { Look } from './text-field.ts';

/** A place in the DOM, as a Range's boundary has it. */
export interface DomPoint {
  readonly node: Node;
  readonly offset: number;
}

/**
 * A stretch of the text that stands in one node. In a text node character `i` of the stretch is character
 * `from + i` of the node's data. `from` is -1 for an element that is read as a whole: an emoji image, or the `br` or
 * image on a line that has no text (`length` 0).
 */
export interface Run {
  readonly at: number;
  readonly length: number;
  readonly node: Node;
  readonly from: number;
}

/** What of a span stands in one node, as a Range's boundaries have it. It does not move with the page, and costs it nothing. */
export type Stretch = Pick<Range, 'startContainer' | 'startOffset' | 'endContainer' | 'endOffset'>;

/** Where the text stood when the walk began with a node's inside and when it left it: the offset the next character would have had. */
export interface Passage {
  readonly before: number;
  readonly after: number;
}

/** A text and where each of its characters stands in the DOM. It speaks of the moment it was made, not of later ones. */
export class TextMap implements Look {
  readonly text: string;
  readonly #root: Node;
  readonly #runs: readonly Run[];
  readonly #passages: ReadonlyMap<Node, Passage>;
  readonly #firstRun = new Map<Node, number>();

  constructor(root: Node, text: string, runs: readonly Run[], passages: ReadonlyMap<Node, Passage>) {
    this.#root = root;
    this.text = text;
    this.#runs = runs;
    this.#passages = passages;
    runs.forEach((run, index) => {
      if (!this.#firstRun.has(run.node)) this.#firstRun.set(run.node, index);
    });
  }

  /** Where a caret at `offset` stands: after the character before it, or at the start of the line. Clamped to the text. */
  pointAt(offset: number): DomPoint {
    const at = Math.min(Math.max(offset, 0), this.text.length);
    const run = this.#runEndingIn(at) ?? this.#runStartingAt(at);
    return run === undefined ? { node: this.#root, offset: 0 } : pointIn(run, at - run.at);
  }

  /** The tightest DOM range of a span: from before its first character to after its last. */
  boundsOf(span: Span): { readonly start: DomPoint; readonly end: DomPoint } {
    const end = this.pointAt(span.to);
    if (span.from >= span.to) return { start: end, end };
    const run = this.#runs[this.#lastRunFrom(span.from)];
    const inside = run !== undefined && span.from < run.at + run.length;
    return { start: inside ? pointIn(run, span.from - run.at) : this.pointAt(span.from), end };
  }

  stretchesOf(span: Span): Stretch[] {
    const stretches: Stretch[] = [];
    for (let index = Math.max(this.#lastRunFrom(span.from), 0); index < this.#runs.length; index++) {
      const run = this.#runs[index];
      if (run === undefined || run.at >= span.to) break;
      const from = Math.max(span.from, run.at);
      const to = Math.min(span.to, run.at + run.length);
      if (from < to) stretches.push(stretchIn(run, from - run.at, to - run.at));
    }
    return stretches;
  }

  /**
   * The text offset of a DOM point; a point in a part that was left out counts as the place where that part stands,
   * a point outside the field as `null`.
   */
  offsetAt(node: Node, offset: number): number | null {
    const visited = this.#passages.get(node);
    if (visited === undefined) return this.#offsetOfLeftOut(node);
    const found = isText(node)
      ? this.#inTextNode(node, offset, visited)
      : this.#amongChildren(node, offset, visited);
    return Math.min(found, this.text.length);
  }

  #inTextNode(node: Text, offset: number, { before, after }: Passage): number {
    let found = before;
    let index = this.#firstRun.get(node) ?? this.#runs.length;
    for (let run = this.#runs[index]; run?.node === node; run = this.#runs[++index]) {
      if (offset < run.from) break;
      found = run.at + Math.min(offset - run.from, run.length);
    }
    // At the node's end both know a part: the passage of a line break there, the run of a space that proved to count.
    return offset < node.data.length ? found : Math.max(found, after);
  }

  #amongChildren(node: Node, offset: number, { before }: Passage): number {
    const previous = offset > 0 ? node.childNodes[offset - 1] : undefined;
    const passage = previous && this.#passages.get(previous);
    if (previous === undefined || passage === undefined) return before;
    // The `br` that ends a block begins no line: behind it the caret is still where the `br` stands.
    if (previous.nodeName === 'BR' && previous.nextSibling === null) return passage.before;
    return isText(previous) ? this.#inTextNode(previous, previous.data.length, passage) : passage.after;
  }

  #offsetOfLeftOut(node: Node): number | null {
    for (let up = node.parentNode; up !== null; up = up.parentNode) {
      if (!this.#passages.has(up)) continue;
      let child: Node = node;
      while (child.parentNode !== up && child.parentNode !== null) child = child.parentNode;
      return this.offsetAt(up, Array.prototype.indexOf.call(up.childNodes, child));
    }
    return null;
  }

  /** Index of the last run that starts at or before the offset, -1 if none does. */
  #lastRunFrom(offset: number): number {
    let low = 0;
    let high = this.#runs.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#runs[middle]?.at ?? Number.POSITIVE_INFINITY) <= offset) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }

  /** The run that holds the character just before the offset, on the same line. */
  #runEndingIn(offset: number): Run | undefined {
    const run = this.#runs[this.#lastRunFrom(offset - 1)];
    return run !== undefined && run.length > 0 && offset <= run.at + run.length ? run : undefined;
  }

  #runStartingAt(offset: number): Run | undefined {
    const run = this.#runs[this.#lastRunFrom(offset - 1) + 1];
    return run?.at === offset ? run : undefined;
  }
}

function pointIn(run: Run, distance: number): DomPoint {
  if (run.from >= 0) return { node: run.node, offset: run.from + distance };
  const parent = run.node.parentNode;
  if (parent === null) throw new Error('editing: a part of the draft left the page while it was read');
  const index: number = Array.prototype.indexOf.call(parent.childNodes, run.node);
  return { node: parent, offset: index + (run.length > 0 && distance >= run.length ? 1 : 0) };
}

function stretchIn(run: Run, from: number, to: number): Stretch {
  // What is read as a whole is marked as a whole.
  const isWhole = run.from < 0;
  const start = pointIn(run, isWhole ? 0 : from);
  const end = pointIn(run, isWhole ? run.length : to);
  return {
    startContainer: start.node,
    startOffset: start.offset,
    endContainer: end.node,
    endOffset: end.offset,
  };
}

/**
 * A live range over a stretch.
 * @param range one that nobody needs any more is put there; each live one costs every change of the page a little
 */
export function rangeOver(
  { startContainer, startOffset, endContainer, endOffset }: Stretch,
  range = (startContainer.ownerDocument ?? document).createRange(),
): Range {
  range.setStart(startContainer, startOffset);
  range.setEnd(endContainer, endOffset);
  return range;
}

// By `nodeType`, not `instanceof`: a draft may stand in a frame, with classes of its own.
function isText(node: Node): node is Text {
  return node.nodeType === Node.TEXT_NODE;
}
