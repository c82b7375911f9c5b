import { type ComponentChildren, createContext, type RefObject } from 'preact';
import { useContext, useLayoutEffect, useRef } from 'preact/hooks';
import { type Circumstances, isDeliberate, type Refusal } from './is-deliberate.ts';

/** What stands between a press and an action on the draft. Pages of the extension itself need none. */
export interface ActionGuard {
  circumstances(): Circumstances;
  onRefused(reason: Refusal): void;
}

export const ActionGuardContext = createContext<ActionGuard | null>(null);

/** When each button came to say what it says, in ms of the guard's clock. */
const saidSince = new WeakMap<Element, number>();

/** Asks whether an event on a button is the person's own wish; says yes where no guard stands. */
export function useGuard(): (event: Event, button: Element) => boolean {
  const guard = useContext(ActionGuardContext);
  return (event, button) => {
    if (guard === null) return true;
    const circumstances = guard.circumstances();
    // A button can be new on a surface that has long been shown.
    const shownAt = Math.max(circumstances.shownAt, saidSince.get(button) ?? 0);
    const verdict = isDeliberate(event, button, { ...circumstances, shownAt });
    if (!verdict.deliberate) guard.onRefused(verdict.reason);
    return verdict.deliberate;
  };
}

export interface DeliberateButtonProps {
  readonly class?: string;
  /** Id of the element that says more, for instance why the button does nothing now. */
  readonly describedBy?: string | undefined;
  /** The key that does the same, as `aria-keyshortcuts` has it. */
  readonly keyShortcut?: string | undefined;
  readonly unavailable?: boolean;
  readonly buttonRef?: RefObject<HTMLButtonElement | null> | undefined;
  readonly children: ComponentChildren;
  onPress(): void;
}

/** A button that inserts or fixes: it acts only when the person presses it in plain sight, and has had time to read it. */
export function DeliberateButton(props: DeliberateButtonProps) {
  const passes = useGuard();
  const guard = useContext(ActionGuardContext);
  const own = useRef<HTMLButtonElement>(null);
  const button = props.buttonRef ?? own;
  const said = useRef<string | null>(null);
  useLayoutEffect(() => {
    // By its words: a view that renders again gives new children, which mostly say the same.
    const words = button.current?.textContent ?? null;
    if (button.current !== null && guard !== null && words !== said.current)
      saidSince.set(button.current, guard.circumstances().now);
    said.current = words;
  });
  const begunInSight = useRef(false);
  return (
    <button
      type="button"
      ref={button}
      class={props.class ?? 'button'}
      aria-describedby={props.describedBy}
      aria-keyshortcuts={props.keyShortcut}
      aria-disabled={props.unavailable === true}
      onPointerDown={(event) => {
        begunInSight.current = passes(event, event.currentTarget);
      }}
      onClick={(event) => {
        // A click without a pointer (keyboard, assistive technology) has no `detail` and no press before it.
        const begun = event.detail === 0 || begunInSight.current;
        begunInSight.current = false;
        if (props.unavailable !== true && begun && passes(event, event.currentTarget)) props.onPress();
      }}
    >
      {props.children}
    </button>
  );
}
