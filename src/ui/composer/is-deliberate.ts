import type { Surface } from './surface.ts';

/** Why an action was not taken for the person's own wish. */
export type Refusal =
  | 'made by the page'
  | 'shown too briefly'
  | 'see-through'
  | 'distorted'
  | 'moved'
  | 'covered';

export type Deliberation =
  | { readonly deliberate: true }
  | { readonly deliberate: false; readonly reason: Refusal };

export interface Circumstances extends Pick<Surface, 'host' | 'left' | 'top' | 'shownAt' | 'raisedAt'> {
  /** In ms of `performance.now()`. */
  readonly now: number;
  /** Whether the event came from the person; by default the browser's own word for it, and for keys the key guard's. */
  readonly isTrusted?: (event: Event, button: Element) => boolean;
  /** When another element came into the top layer, in ms of `performance.now()`; 0 when that is not known. */
  readonly openedAt?: (layer: Element) => number;
}

/** A person needs about this long to see what a button says before pressing it, in ms. */
export const SEEN_AFTER = 300;

/** Product of the opacities over a button from which on it counts as seen. */
const OPAQUE = 0.9;

/** Properties by which a page can make something look other than it is. */
const PROPERTIES = (
  'transform translate rotate scale perspective zoom filter clip clip-path mask-image -webkit-mask-image ' +
  '-webkit-mask-box-image-source mix-blend-mode visibility content-visibility'
).split(' ');

/** Their values that do nothing. Browsers that lack a property answer with an empty string. */
const HARMLESS = /^(?:none|normal|visible|1|)$/u;

/**
 * Whether the person meant to press `button`: the event is theirs, and at this moment the button is in plain sight,
 * where we put it. Guards against a page that clicks by itself, hides our surface, covers it or pushes it under
 * the pointer. A pointer's action is asked about twice, at `pointerdown` and at `click`.
 */
export function isDeliberate(event: Event, button: Element, circumstances: Circumstances): Deliberation {
  const reason = refusal(event, button, circumstances);
  return reason === null ? { deliberate: true } : { deliberate: false, reason };
}

function refusal(event: Event, button: Element, circumstances: Circumstances): Refusal | null {
  const { host, left, top, shownAt, now, isTrusted = isThePersons } = circumstances;
  if (!isTrusted(event, button)) return 'made by the page';
  if (now - shownAt < SEEN_AFTER) return 'shown too briefly';

  let opacity = 1;
  for (let element: Element | null = host; element !== null; element = above(element)) {
    const style = getComputedStyle(element);
    opacity *= Number(style.opacity === '' ? 1 : style.opacity);
    if (PROPERTIES.some((property) => !isHarmless(property, style.getPropertyValue(property))))
      return 'distorted';
  }
  if (opacity < OPAQUE) return 'see-through';

  const box = host.getBoundingClientRect();
  if (Math.abs(box.left - left) > 1 || Math.abs(box.top - top) > 1) return 'moved';
  return isUncovered(event, button, circumstances) ? null : 'covered';
}

function isHarmless(property: string, value: string): boolean {
  return HARMLESS.test(value) || (property === 'clip' && value === 'auto');
}

/**
 * Keys reach a closed root as clones, which are not trusted by themselves: `guardKeys` makes them of trusted events
 * and drops the others, and nobody else can dispatch anything in there.
 */
function isThePersons(event: Event, button: Element): boolean {
  return event.isTrusted || (event.type === 'keydown' && shadowRootOf(button)?.mode === 'closed');
}

/** The element that `element` is painted in, through shadow roots and frames of the same origin. */
function above(element: Element): Element | null {
  if (element.assignedSlot) return element.assignedSlot;
  if (element.parentElement) return element.parentElement;
  return shadowRootOf(element)?.host ?? element.ownerDocument.defaultView?.frameElement ?? null;
}

/** By its shape, not its class: a composer in a frame has a `ShadowRoot` class of its own. */
function shadowRootOf(element: Element): ShadowRoot | null {
  const root = element.getRootNode();
  return 'host' in root ? (root as ShadowRoot) : null;
}

function isUncovered(event: Event, button: Element, circumstances: Circumstances): boolean {
  const { host } = circumstances;
  const box = button.getBoundingClientRect();
  const { x, y } = pointOf(event) ?? { x: box.left + box.width / 2, y: box.top + box.height / 2 };
  const page = host.ownerDocument;
  if (page.elementFromPoint(x, y) !== host) return false;
  const hit = shadowRootOf(button)?.elementFromPoint(x, y) ?? null;
  if (hit === null || !button.contains(hit)) return false;
  return !isVeiled(box, circumstances);
}

/** The pointer's place; `null` for an activation by keyboard or assistive technology, which has none. */
function pointOf(event: Event): { x: number; y: number } | null {
  if (!('clientX' in event) || (event.type === 'click' && (event as MouseEvent).detail === 0)) return null;
  const { clientX, clientY } = event as MouseEvent;
  return { x: clientX, y: clientY };
}

/**
 * What is painted in the top layer or, in a view transition, over all of it. In `:is`, since a browser may not know
 * every one of them.
 */
const LAYERS = ':is(:popover-open, dialog:modal, :fullscreen, :active-view-transition)';

/**
 * Whether something may be painted over the box that lets the pointer through: hit testing is blind to it. What came
 * into the top layer after our surface may be so anywhere, by its backdrop, its shadow or what hangs out of it.
 */
function isVeiled(box: DOMRect, { host, raisedAt, openedAt = () => 0 }: Circumstances): boolean {
  for (const layer of host.ownerDocument.querySelectorAll(LAYERS)) {
    if (layer.matches(':is(:active-view-transition)')) return true;
    if (layer.contains(host)) continue;
    if (openedAt(layer) > raisedAt) return true;
    if (getComputedStyle(layer).pointerEvents !== 'none') continue;
    const veil = layer.getBoundingClientRect();
    if (veil.left < box.right && veil.right > box.left && veil.top < box.bottom && veil.bottom > box.top)
      return true;
  }
  return false;
}
