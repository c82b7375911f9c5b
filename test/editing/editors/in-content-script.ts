// The editing layer in an extension's own world of a page, with the operations that tests ask for by name.
import { createMarker, type Marker } from '../../../src/editing/marker.ts';
import { openTextField } from '../../../src/editing/open-text-field.ts';
import type { SavedSelection, TextField } from '../../../src/editing/text-field.ts';

/** What is no draft, in every editor that can hold it. */
const EXCLUDED = 'blockquote';

let stop = new AbortController();
let field: TextField;
let marker: Marker;
let saved: SavedSelection;

/** An element by its selector, in the page or in any frame that can be looked into. */
function find(selector: string, page: Document = document): HTMLElement | null {
  const own = page.querySelector<HTMLElement>(selector);
  if (own !== null) return own;
  for (const { contentDocument } of page.querySelectorAll('iframe')) {
    const inner = contentDocument && find(selector, contentDocument);
    if (inner) return inner;
  }
  return null;
}

function spanOf(excerpt: string) {
  const from = field.read().indexOf(excerpt);
  if (from < 0) throw new Error('the draft does not hold what the test looks for');
  return { from, to: from + excerpt.length, excerpt };
}

const operations = {
  open(selector: string) {
    const element = find(selector);
    if (element === null) throw new Error(`nothing matches ${selector}`);
    field = openTextField(element, { excluded: EXCLUDED, signal: stop.signal });
    marker = createMarker(field, stop.signal);
  },
  close() {
    stop.abort();
    stop = new AbortController();
  },
  read: () => field.read(),
  source: () => (field.element as Partial<HTMLTextAreaElement>).value ?? field.element.outerHTML,
  fix: (excerpt: string, replacement: string) => field.replace({ ...spanOf(excerpt), replacement }),
  insert: (text: string) => field.insert(text),
  selectBehind(excerpt: string) {
    const { to } = spanOf(excerpt);
    field.select({ from: to, to });
  },
  selected() {
    const span = field.selection();
    return span && field.read().slice(span.from, span.to);
  },
  caret: () => field.selection()?.to,
  save() {
    saved = field.save();
  },
  restore: () => saved.restore(),
  boxes: (excerpt: string) =>
    field.rects(spanOf(excerpt)).map(({ x, y, width, height }) => ({ x, y, width, height })),
  mark: (excerpt: string) => marker.paint([{ ...spanOf(excerpt), id: excerpt, kind: 'warning' }]),
  markAt: (x: number, y: number) => marker.at(x, y),
};

document.addEventListener('editing-call', async (event) => {
  let answer: { result: unknown } | { error: string };
  try {
    const [name, ...args] = JSON.parse((event as CustomEvent<string>).detail);
    const operation = operations[name as keyof typeof operations] as (...args: unknown[]) => unknown;
    answer = { result: (await operation(...args)) ?? null };
  } catch (error) {
    answer = { error: `${error}` };
  }
  document.dispatchEvent(new CustomEvent('editing-answer', { detail: JSON.stringify(answer) }));
});
