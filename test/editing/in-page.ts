// What the tests of this folder call inside a page: bundled into one script, its exports on the global `editing`.
import { createMarker, type Marker } from '../../src/editing/marker.ts';
import { openTextField } from '../../src/editing/open-text-field.ts';
import type { TextField } from '../../src/editing/text-field.ts';
import { rangeOver, type TextMap } from '../../src/editing/text-map.ts';

export { copyText } from '../../src/editing/copy-text.ts';
export { createMarker, MOST_MARKS } from '../../src/editing/marker.ts';
export { openTextField } from '../../src/editing/open-text-field.ts';
export { readContenteditable } from '../../src/editing/read-contenteditable.ts';
export { rangeOver } from '../../src/editing/text-map.ts';
export { whenMoved } from '../../src/editing/when-moved.ts';
export { watchHover } from '../../src/entry/session/hover.ts';

let stop = new AbortController();
let opened: TextField | null = null;
let marked: Marker | null = null;

/** Replaces the page's body; what an earlier test opened is closed. */
export function mount(html: string): void {
  stop.abort();
  stop = new AbortController();
  opened = null;
  marked = null;
  document.getSelection()?.removeAllRanges();
  document.body.innerHTML = html;
}

/** The mounted `#field`, opened once per page, with `.quote` as what is no draft. */
export function field(): TextField {
  opened ??= openTextField(element('#field'), { excluded: '.quote', signal: stop.signal });
  return opened;
}

/** The marker of `field`, made once per page. */
export function marker(): Marker {
  marked ??= createMarker(field(), stop.signal);
  return marked;
}

/** Ends with the next `mount`, or with `close`. */
export function signal(): AbortSignal {
  return stop.signal;
}

export function close(): void {
  stop.abort();
}

export function element(selector: string): HTMLElement {
  const found = document.querySelector(selector);
  if (!(found instanceof HTMLElement)) throw new Error(`the page has no ${selector}`);
  return found;
}

/** What the field's element holds, to the byte. */
export function source(): string {
  const control = element('#field');
  return control instanceof HTMLTextAreaElement || control instanceof HTMLInputElement
    ? control.value
    : control.innerHTML;
}

/** Where an excerpt stands in the field's text. */
export function find(excerpt: string): { from: number; to: number; excerpt: string } {
  const from = field().read().indexOf(excerpt);
  if (from < 0) throw new Error('the field does not hold what the test looks for');
  return { from, to: from + excerpt.length, excerpt };
}

/** Replaces an excerpt where it stands. */
export function fix(excerpt: string, replacement: string) {
  return field().replace({ ...find(excerpt), replacement });
}

/** Offsets that do not come back from the DOM as they went. */
export function offsetsThatDoNotReturn(map: TextMap): { offset: number; back: number | null }[] {
  const wrong = [];
  for (let offset = 0; offset <= map.text.length; offset++) {
    const { node, offset: at } = map.pointAt(offset);
    const back = map.offsetAt(node, at);
    // An emoji's image is one place, however many characters it reads as.
    const inImage = map
      .stretchesOf({ from: offset - 1, to: offset + 1 })
      .some((stretch) => rangeOver(stretch).toString() === '');
    if (back !== offset && !inImage) wrong.push({ offset, back });
  }
  return wrong;
}
