import { readWordList } from './word-list.ts';

/**
 * Marks the words of a list in an editor the plain way: at every change each text node is searched and all boxes over
 * the words are made anew. Runs in the page.
 */
export function overlay(editor: HTMLElement): void {
  const boxes = document.createElement('div');
  document.body.append(boxes);
  const draw = (): void => {
    const nodes: Text[] = [];
    const walker = document.createTreeWalker(editor, NodeFilter.SHOW_TEXT);
    while (walker.nextNode() !== null) nodes.push(walker.currentNode as Text);
    const drawn: HTMLElement[] = [];
    for (const [at, from, length] of readWordList(nodes.map(({ data }) => data))) {
      const node = nodes[at];
      if (node === undefined) continue;
      const range = document.createRange();
      range.setStart(node, from);
      range.setEnd(node, from + length);
      for (const { left, top, width, height } of range.getClientRects()) {
        const box = document.createElement('div');
        box.style.cssText = `position: fixed; left: ${left}px; top: ${top}px; width: ${width}px; height: ${height}px; border-bottom: 2px solid orange; pointer-events: none`;
        drawn.push(box);
      }
    }
    boxes.replaceChildren(...drawn);
  };
  editor.addEventListener('input', draw);
  draw();
}
