import { type Passage, type Run, TextMap } from './text-map.ts';

/**
 * Characters without width: soft hyphen, zero-width space, word joiner, byte order mark. Joiners and direction marks
 * stay, they belong to the writing.
 */
const ZERO_WIDTH = /[\u00ad\u200b\u2060\ufeff]/gu;
const NO_BREAK_SPACE = /\u00a0/gu;
const ANY_SPACE = /[\t\n\f\r\u00a0]/gu;
/** What keeps a stretch of text from being read as it stands, where white space collapses and where it does not. */
const ODD = /[\t\n\f\r\u00ad\u200b\u2060\ufeff]|^ | {2}| $/u;
const ODD_WHERE_SPACES_STAY = /[\r\u00ad\u200b\u2060\ufeff]/u;

/** How a string reads once it stands in a field: line ends as `\n`, no-break spaces as spaces, nothing without width. */
export function asRead(text: string): string {
  return text.replace(/\r\n?/gu, '\n').replace(NO_BREAK_SPACE, ' ').replace(ZERO_WIDTH, '');
}

/**
 * Puts a text and its map together from what a walk comes to. A line's end is written when the next line begins, so
 * the last one adds none; a collapsible space is written when something follows it on its line.
 */
export class TextMapBuilder {
  readonly #parts: string[] = [];
  readonly #runs: Run[] = [];
  readonly #passages = new Map<Node, Passage>();
  #length = 0;
  #lineOpen = false;
  #lineEnded = false;
  #space: { readonly node: Text; readonly from: number } | null = null;
  #keepsSpaces = false;
  #keepsBreaks = false;

  /** Offset of the next character, should one come now. */
  get position(): number {
    return this.#length + (this.#lineEnded ? 1 : 0);
  }

  /** How white space is treated from here on: the computed `white-space-collapse`. */
  whiteSpace(collapse: string): void {
    this.#keepsSpaces = collapse === 'preserve' || collapse === 'break-spaces';
    this.#keepsBreaks = this.#keepsSpaces || collapse === 'preserve-breaks';
  }

  /** The walk leaves a node that it entered at `before`. */
  passed(node: Node, before: number): void {
    this.#passages.set(node, { before, after: this.position });
  }

  /** A block begins or ends: a line that shows something is over. */
  endLine(): void {
    this.#space = null;
    this.#lineEnded ||= this.#lineOpen;
    this.#lineOpen = false;
  }

  /** A `br`, or the preserved line break at `from` of a text node: the line is over, even an empty one. */
  lineBreak(node: Node, from = -1): void {
    if (!this.#lineOpen) this.#show(node, from, '', 0);
    this.endLine();
  }

  /** An element that is read as `text`, whole or not at all. */
  atom(element: Element, text: string): void {
    this.#flushSpace();
    this.#show(element, -1, text, text.length);
  }

  text(node: Text): void {
    const { data } = node;
    let from = 0;
    if (this.#keepsBreaks) {
      for (let end = data.indexOf('\n'); end >= 0; end = data.indexOf('\n', from)) {
        this.#line(node, from, end);
        this.lineBreak(node, end);
        from = end + 1;
      }
    }
    this.#line(node, from, data.length);
  }

  finish(root: Node): TextMap {
    return new TextMap(root, this.#parts.join(''), this.#runs, this.#passages);
  }

  /** Reads characters `from` to `to` of a text node, without preserved line breaks. */
  #line(node: Text, from: number, to: number): void {
    const { data } = node;
    if (from === to) return;
    // Nearly all text is words and single spaces: one native look at it costs a tenth of going through it.
    if (!(this.#keepsSpaces ? ODD_WHERE_SPACES_STAY : ODD).test(data.slice(from, to))) {
      this.#flushSpace();
      this.#stretch(node, from, to);
      return;
    }
    let start = -1;
    for (let index = from; index < to; index++) {
      const code = data.charCodeAt(index);
      const space = !this.#keepsSpaces && isCollapsible(code);
      if (!space && !isZeroWidth(code)) {
        if (start < 0) this.#flushSpace();
        if (start < 0) start = index;
        continue;
      }
      // A single space between two words, the usual case, stays in its run.
      if (space && start >= 0 && index + 1 < to && isVisible(data.charCodeAt(index + 1))) continue;
      if (start >= 0) this.#stretch(node, start, index);
      start = -1;
      if (!space) {
        this.#flushSpace();
        this.#show(node, index, '', 0);
      } else if (this.#lineOpen) this.#space ??= { node, from: index };
    }
    if (start >= 0) this.#stretch(node, start, to);
  }

  #stretch(node: Text, from: number, to: number): void {
    const spaces = this.#keepsSpaces ? NO_BREAK_SPACE : ANY_SPACE;
    this.#show(node, from, node.data.slice(from, to).replace(spaces, ' '), to - from);
  }

  #flushSpace(): void {
    if (this.#space === null) return;
    const { node, from } = this.#space;
    this.#space = null;
    this.#show(node, from, ' ', 1);
  }

  #show(node: Node, from: number, text: string, length: number): void {
    if (this.#lineEnded) {
      this.#parts.push('\n');
      this.#length++;
    }
    this.#lineEnded = false;
    this.#lineOpen = true;
    this.#addRun({ at: this.#length, length, node, from });
    this.#parts.push(text);
    this.#length += length;
  }

  /** A run that goes on where the last one ended, in the text and in the node, is one with it. */
  #addRun(run: Run): void {
    const last = this.#runs.at(-1);
    const goesOn = last?.node === run.node && run.from >= 0 && last.from + last.length === run.from;
    if (goesOn && last.length > 0 && last.at + last.length === run.at)
      this.#runs[this.#runs.length - 1] = { ...last, length: last.length + run.length };
    else this.#runs.push(run);
  }
}

/** Tab, line feed, form feed, carriage return, space. */
function isCollapsible(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x09 || code === 0x0d || code === 0x0c;
}

function isZeroWidth(code: number): boolean {
  return code === 0xad || code === 0x200b || code === 0x2060 || code === 0xfeff || code === 0x0d;
}

function isVisible(code: number): boolean {
  return !isCollapsible(code) && !isZeroWidth(code);
}
