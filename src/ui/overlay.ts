import type { KeyGuard } from './key-guard.ts';

/** Marks our one element in the page, so that a newer script can remove an older one's. Carries nothing else. */
const HOST_ATTRIBUTE = 'data-afterword';

/** Styles that the page must not be able to change with a rule of its own. */
const HOST_STYLE: Readonly<Record<string, string>> = {
  all: 'initial',
  position: 'fixed',
  inset: '0',
  width: '100vw',
  height: '100vh',
  margin: '0',
  padding: '0',
  border: '0',
  background: 'transparent',
  overflow: 'visible',
  'pointer-events': 'none',
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
] as const;

/** The layer over the page that our controls are drawn in: above everything, letting clicks through where it is empty. */
export interface Overlay {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  /** Brings it above whatever entered the top layer since. */
  raise(): void;
}

/**
 * Puts one element under `<html>`, with a closed shadow root, in the top layer. Removes what an older script left.
 * Gone when the signal aborts.
 * @param styles style sheets' texts, in order
 */
export function openOverlay(
  document: Document,
  guard: KeyGuard,
  styles: readonly string[],
  signal: AbortSignal,
): Overlay {
  for (const old of document.querySelectorAll(`[${HOST_ATTRIBUTE}]`)) old.remove();
  const host = document.createElement('div');
  host.setAttribute(HOST_ATTRIBUTE, '');
  for (const [property, value] of Object.entries(HOST_STYLE))
    host.style.setProperty(property, value, 'important');
  const root = host.attachShadow({ mode: 'closed' });
  root.adoptedStyleSheets = styles.map((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    return sheet;
  });
  for (const type of OURS) root.addEventListener(type, (event) => event.stopPropagation());
  guard.protect(host, root);
  document.documentElement.append(host);
  // A manual popover takes no focus and closes for nobody.
  host.popover = 'manual';
  const raise = () => {
    if (!host.isConnected) document.documentElement.append(host);
    if (host.matches(':popover-open')) host.hidePopover();
    host.showPopover();
  };
  raise();
  signal.addEventListener('abort', () => host.remove(), { once: true });
  return { host, root, raise };
}
