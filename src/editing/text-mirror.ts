import type { FormControl } from './form-control-field.ts';
import marksCss from './marks.css';
import { parentOf } from './parent-of.ts';
import { sightInWindow } from './sight.ts';
import { whenMoved } from './when-moved.ts';

/** What decides where a control's letters stand. */
const COPIED_STYLES = [
  ...['font-family', 'font-size', 'font-style', 'font-weight', 'font-stretch', 'font-size-adjust'],
  ...['font-kerning', 'font-optical-sizing', 'font-feature-settings', 'font-variation-settings'],
  ...['font-variant-caps', 'font-variant-ligatures', 'font-variant-numeric', 'font-variant-position'],
  ...['line-height', 'letter-spacing', 'word-spacing', 'text-indent', 'text-transform', 'text-align'],
  ...['text-rendering', 'tab-size', 'hyphens', 'word-break', 'line-break', 'overflow-wrap', 'direction'],
  ...['writing-mode', 'padding-top', 'padding-right', 'padding-bottom', 'padding-left'],
  ...['border-top-width', 'border-right-width', 'border-bottom-width', 'border-left-width'],
];

/** Our elements under `<html>` carry it, so that a newer script finds an older one's leftovers. */
const OURS = 'data-afterword';

/**
 * A copy of a form control's text laid exactly over it, because nothing can be painted inside a control: its letters
 * are transparent, its marks are not. It lives in a closed shadow root under `<html>`, takes no clicks, is silent to
 * screen readers and to the browser's find, follows the control's scrolling, size and place, and goes when the
 * signal aborts.
 */
export class TextMirror {
  readonly #control: FormControl;
  readonly #host: HTMLElement;
  readonly #box: HTMLElement;
  readonly #text: Text;

  constructor(control: FormControl, signal: AbortSignal) {
    const page = control.ownerDocument;
    this.#control = control;
    this.#host = page.createElement('div');
    this.#host.setAttribute(OURS, '');
    this.#host.inert = true;
    this.#box = page.createElement('div');
    this.#text = page.createTextNode(control.value);
    const lines = page.createElement('div');
    // A last line break begins a line only if something stands on it.
    lines.append(this.#text, '\u200b');
    this.#box.append(lines);
    const root = this.#host.attachShadow({ mode: 'closed' });
    // The window's own class: a style sheet of another document cannot be adopted.
    const sheet = new (page.defaultView ?? window).CSSStyleSheet();
    sheet.replaceSync(marksCss);
    root.adoptedStyleSheets = [sheet];
    root.append(this.#box);
    const oneLine = control.tagName === 'INPUT';
    lines.style.cssText = oneLine ? 'flex: none; min-width: 100%' : '';
    // In our own window it is shown while the extension is there: see ui/present.css.
    const display = page === document ? 'var(--afterword, none)' : 'block';
    this.#host.style.cssText = `all: initial; display: ${display}; position: fixed; pointer-events: none; user-select: none`;
    this.#box.style.cssText = [
      'box-sizing: border-box; overflow: hidden; border: 0 solid transparent',
      'color: transparent; forced-color-adjust: none',
      oneLine ? 'display: flex; align-items: center; white-space: pre' : 'display: block',
    ].join(';');
    page.documentElement.append(this.#host);

    // Capturing, so that the copy is right before anybody who listens at the control looks at its ranges.
    control.addEventListener('input', () => this.#follow(), { signal, capture: true });
    control.addEventListener('scroll', () => this.#scroll(), { signal, passive: true });
    this.#follow();
    whenMoved(control, () => this.#follow(), signal);
    signal.addEventListener('abort', () => this.#host.remove());
  }

  /** The copy of the text, made as up to date as the control. */
  copy(): Text {
    this.#follow();
    return this.#text;
  }

  #follow(): void {
    this.#type();
    this.#dress();
    this.#place();
    this.#scroll();
  }

  /** Changes only what was changed, so that ranges elsewhere in the copy move along. */
  #type(): void {
    const { value } = this.#control;
    const { data } = this.#text;
    if (data === value) return;
    const shorter = Math.min(data.length, value.length);
    let start = 0;
    while (start < shorter && data[start] === value[start]) start++;
    let end = 0;
    while (end < shorter - start && data.at(-1 - end) === value.at(-1 - end)) end++;
    this.#text.replaceData(start, data.length - start - end, value.slice(start, value.length - end));
  }

  #dress(): void {
    const style = getComputedStyle(this.#control);
    for (const name of COPIED_STYLES) this.#box.style.setProperty(name, style.getPropertyValue(name));
    if (this.#control.tagName === 'TEXTAREA') this.#box.style.whiteSpace = style.whiteSpace;
    // Without the control's scroll bar, so that lines break where its lines break.
    const { offsetWidth, clientWidth } = this.#control;
    const borders = Number.parseFloat(style.borderLeftWidth) + Number.parseFloat(style.borderRightWidth);
    const bar = Math.max(0, offsetWidth - clientWidth - Math.round(borders));
    const { width, height } = this.#control.getBoundingClientRect();
    this.#box.style.width = `${width - bar}px`;
    this.#box.style.height = `${height}px`;
    this.#host.style.zIndex = layerOf(this.#control);
  }

  #place(): void {
    const box = this.#control.getBoundingClientRect();
    const sight = sightInWindow(this.#control);
    const cut = [
      sight.top - box.top,
      box.right - sight.right,
      box.bottom - sight.bottom,
      sight.left - box.left,
    ];
    this.#host.style.left = `${box.left}px`;
    this.#host.style.top = `${box.top}px`;
    this.#host.style.clipPath = `inset(${cut.map((side) => `${Math.max(0, side)}px`).join(' ')})`;
  }

  #scroll(): void {
    this.#box.scrollTop = this.#control.scrollTop;
    this.#box.scrollLeft = this.#control.scrollLeft;
  }
}

/** The `z-index` of the outermost layer an element is in: a sibling of that layer, later in the page, is just above it. */
function layerOf(element: Element): string {
  let layer = 'auto';
  for (let at: Element | null = element; at !== null; at = parentOf(at)) {
    const { zIndex } = getComputedStyle(at);
    if (zIndex !== 'auto') layer = zIndex;
  }
  return layer;
}
