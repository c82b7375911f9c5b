// What the tests of this folder call inside a page: bundled into one script, its exports on the global `editing`.
import type { TextMap } from '../../src/editing/text-map.ts';

export { copyText } from '../../src/editing/copy-text.ts';
export { createMarker } from '../../src/editing/marker.ts';
export { openTextField } from '../../src/editing/open-text-field.ts';
export { readContenteditable } from '../../src/editing/read-contenteditable.ts';

/** The editable element of the mounted page. */
export function field(): HTMLElement {
  const element = document.querySelector('#field');
  if (!(element instanceof HTMLElement)) throw new Error('the page has no #field');
  return element;
}

/** Replaces the page's body. */
export function mount(html: string): void {
  document.body.innerHTML = html;
}

/** Offsets that do not come back from the DOM as they went, those within an emoji image left out, which is one place. */
export function offsetsThatDoNotReturn(map: TextMap): { offset: number; back: number | null }[] {
  const wrong = [];
  for (let offset = 0; offset <= map.text.length; offset++) {
    const { node, offset: at } = map.pointAt(offset);
    const back = map.offsetAt(node, at);
    const insideImage = map.rangesOf({ from: offset - 1, to: offset + 1 }).length === 1
      && map.rangesOf({ from: offset - 1, to: offset + 1 })[0]?.toString() === '';
    if (back !== offset && !insideImage) wrong.push({ offset, back });
  }
  return wrong;
}
