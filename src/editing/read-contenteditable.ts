import type { TextMap } from './text-map.ts';
import { TextMapBuilder } from './text-map-builder.ts';

/** Elements that show something of their own and hold no text of the draft. */
const OPAQUE: ReadonlySet<string> = new Set([
  ...['IMG', 'INPUT', 'SELECT', 'TEXTAREA', 'METER', 'PROGRESS'],
  ...['IFRAME', 'OBJECT', 'EMBED', 'VIDEO', 'AUDIO', 'CANVAS'],
]);

/** One element the walk is inside of. */
interface Level {
  readonly element: Element;
  readonly block: boolean;
  /** The computed `white-space-collapse`. */
  readonly collapse: string;
  readonly before: number;
}

/**
 * Reads an editable element as its writer sees it: each block and each `br` ends a line, the filler `br` at a
 * block's end does not; white space collapses where the page's CSS collapses it; no-break spaces read as spaces,
 * characters without width as nothing, an emoji image as its `alt`. Hidden parts and those that match `excluded`
 * are left out, the latter with a line's end in their place. One pass over the nodes, however deep; it reads
 * styles but no layout, and changes nothing.
 */
export function readContenteditable(root: HTMLElement, excluded = ''): TextMap {
  const leftOut = new Set<Node>(excluded === '' ? [] : root.querySelectorAll(excluded));
  const builder = new TextMapBuilder();
  const levels: Level[] = [];

  const enter = (element: Element, style: CSSStyleDeclaration, display: string): void => {
    const block = isBlock(display);
    const collapse = style.whiteSpaceCollapse;
    if (block) builder.endLine();
    const before = builder.position;
    builder.whiteSpace(collapse);
    levels.push({ element, block, collapse, before });
  };

  /** @returns whether the walk goes on among the node's children */
  const visit = (node: Node): boolean => {
    const before = builder.position;
    if (leftOut.has(node)) builder.endLine();
    else if (isText(node)) builder.text(node);
    else if (isElement(node)) {
      if (node.tagName === 'BR') builder.lineBreak(node);
      else if (OPAQUE.has(node.tagName)) builder.atom(node, emojiOf(node));
      else {
        const style = getComputedStyle(node);
        const { display } = style;
        if (display !== 'none') {
          enter(node, style, display);
          return true;
        }
      }
    }
    builder.passed(node, before);
    return false;
  };

  const leave = ({ element, block, before }: Level): void => {
    if (block) builder.endLine();
    const outer = levels.at(-1);
    if (outer !== undefined) builder.whiteSpace(outer.collapse);
    builder.passed(element, before);
  };

  const style = getComputedStyle(root);
  enter(root, style, style.display);
  let node: Node | null = root.firstChild;
  while (true) {
    if (node !== null) {
      node = visit(node) ? node.firstChild : node.nextSibling;
      continue;
    }
    const level = levels.pop();
    if (level === undefined) break;
    leave(level);
    if (level.element === root) break;
    node = level.element.nextSibling;
  }
  return builder.finish(root);
}

// By `nodeType`, not `instanceof`: a draft may stand in a frame, with classes of its own.
function isText(node: Node): node is Text {
  return node.nodeType === Node.TEXT_NODE;
}

function isElement(node: Node): node is Element {
  return node.nodeType === Node.ELEMENT_NODE;
}

function isBlock(display: string): boolean {
  return !(display.startsWith('inline') || display === 'contents' || display.startsWith('ruby'));
}

/** What an image stands for in a sentence: an emoji or a smiley. A description in words is not the person's text. */
function emojiOf(element: Element): string {
  const alt = element.tagName === 'IMG' ? (element.getAttribute('alt') ?? '') : '';
  return /[\p{L}\n]/u.test(alt) ? '' : alt.trim();
}
