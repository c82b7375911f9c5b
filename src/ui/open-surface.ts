import { adoptStyles } from './adopt-styles.ts';
import { moveSurface, type Surface } from './composer/surface.ts';
import type { KeyGuard } from './key-guard.ts';
import { speakIn } from './text.ts';

/** Marks our elements in the page, so that a newer script can remove an older one's. Carries nothing else. */
const HOST_ATTRIBUTE = 'data-afterword';

/** Styles that the page must not be able to change with a rule of its own. */
const HOST_STYLE: Readonly<Record<string, string>> = {
  all: 'initial',
  // See present.css.
  display: 'var(--afterword, none)',
  position: 'fixed',
  inset: 'auto',
  width: 'max-content',
  height: 'max-content',
  'max-width': '100vw',
  margin: '0',
  padding: '0',
  border: '0',
  background: 'transparent',
  overflow: 'visible',
  'z-index': '2147483647',
};

/** Mouse events that our UI has dealt with by the time they leave the shadow root; the page has no use for them. */
const OURS = [
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'click',
  'dblclick',
  'auxclick',
  'contextmenu',
];

export interface SurfaceOptions {
  readonly document: Document;
  readonly guard: KeyGuard;
  /** Style sheets' texts, in order. */
  readonly styles: readonly string[];
  readonly signal: AbortSignal;
}

/** A surface that its owner shows and hides. */
export interface OwnSurface extends Surface {
  readonly root: ShadowRoot;
  /** Whether it is open where we put it; a page can take it away, close it or put it elsewhere. */
  readonly isShown: boolean;
  /** Shows it above everything that is in the top layer now. A shown one only comes to the top. */
  show(): void;
  hide(): void;
}

/** Removes what an older script of ours left in the page. */
export function removeLeftovers(document: Document): void {
  // Ours stand right under `<html>`: a page may put the mark on anything of its own.
  for (const old of document.querySelectorAll(`:root > div[${HOST_ATTRIBUTE}]`)) old.remove();
}

/**
 * Makes a box of ours over the page: one element under `<html>`, in the top layer, with a closed shadow root that
 * views are rendered into. In the page only while shown; gone for good when the signal aborts.
 */
export function openSurface({ document, guard, styles, signal }: SurfaceOptions): OwnSurface {
  const host = document.createElement('div');
  host.setAttribute(HOST_ATTRIBUTE, '');
  // The page around it may be in another language, and run the other way.
  speakIn(host);
  for (const [property, value] of Object.entries(HOST_STYLE))
    host.style.setProperty(property, value, 'important');
  const root = host.attachShadow({ mode: 'closed' });
  adoptStyles(root, styles);
  for (const type of OURS) root.addEventListener(type, (event) => event.stopPropagation());
  guard.protect(host, root);
  // A manual popover takes no focus, and the page's clicks do not close it.
  host.popover = 'manual';

  const surface: OwnSurface = {
    host,
    root,
    left: Number.NaN,
    top: Number.NaN,
    shownAt: 0,
    raisedAt: 0,
    get isShown() {
      return host.parentNode === document.documentElement && host.matches(':popover-open');
    },
    show() {
      if (signal.aborted) return;
      const wasShown = surface.isShown;
      // Also out of wherever the page put it, a draft for one.
      if (host.parentNode !== document.documentElement) document.documentElement.append(host);
      if (wasShown) host.hidePopover();
      host.showPopover();
      surface.raisedAt = performance.now();
      if (!wasShown) surface.shownAt = surface.raisedAt;
    },
    hide() {
      host.remove();
    },
  };
  moveSurface(surface, 0, 0);
  signal.addEventListener('abort', () => host.remove(), { once: true });
  return surface;
}
