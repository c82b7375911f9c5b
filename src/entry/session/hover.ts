import { inOurWindow } from '../../editing/frames.ts';

/** How long the pointer rests on a mark before its card opens, in milliseconds: passing over opens nothing. */
const REST = 180;
/** How long the pointer may be away, on its way to the card, before the card closes, in milliseconds. */
const LEAVE = 350;

export interface Hover {
  /** The pointer is on the card: it stays. */
  hold(): void;
  /** The pointer left the card. */
  release(): void;
}

/**
 * Tells when the pointer rests on something, and when it has left.
 * @param at what is at a point of our window's viewport, in CSS pixels, also for an element in a frame
 * @param entered called once per thing rested on; `left` once the pointer is neither on it nor on its card
 */
export function watchHover<T>(
  element: HTMLElement,
  {
    at,
    entered,
    left,
  }: { at(x: number, y: number): T | null; entered(thing: T, x: number, y: number): void; left(): void },
  signal: AbortSignal,
): Hover {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let over: T | null = null;
  let pressed = false;

  const after = (milliseconds: number, then: () => void) => {
    clearTimeout(timer);
    timer = setTimeout(then, milliseconds);
  };
  const rest = (x: number, y: number) => {
    // Named anew while the pointer rested on it, such as by a reading that has just ended.
    over = at(x, y);
    if (over !== null) entered(over, x, y);
  };
  const move = (thing: T | null, x: number, y: number) => {
    if (thing === over) return;
    over = thing;
    if (thing === null) after(LEAVE, left);
    else after(REST, () => rest(x, y));
  };
  const away = () => move(null, 0, 0);

  // While a button is down the person is selecting text; a card would be in the way.
  const press = () => {
    pressed = true;
  };
  element.addEventListener('pointerdown', press, { passive: true, signal });
  element.addEventListener(
    'pointermove',
    ({ clientX, clientY, buttons }) => {
      pressed &&= buttons !== 0;
      const point = { left: clientX, top: clientY, right: clientX, bottom: clientY };
      const { left: x, top: y } = inOurWindow(point, element);
      move(pressed ? null : at(x, y), x, y);
    },
    { passive: true, signal },
  );
  element.addEventListener('pointerleave', away, { passive: true, signal });
  // What the pointer rests on moves away under it while typing or scrolling.
  element.addEventListener('keydown', away, { passive: true, signal });
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  return {
    hold: () => clearTimeout(timer),
    release() {
      over = null;
      after(LEAVE, left);
    },
  };
}
