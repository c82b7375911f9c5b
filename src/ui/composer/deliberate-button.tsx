import { type ComponentChildren, createContext, type Ref } from 'preact';
import { useContext, useRef } from 'preact/hooks';
import { type Circumstances, isDeliberate, type Refusal } from './is-deliberate.ts';

/** What stands between a press and an action on the draft. Pages of the extension itself need none. */
export interface ActionGuard {
  circumstances(): Circumstances;
  onRefused(reason: Refusal): void;
}

export const ActionGuardContext = createContext<ActionGuard | null>(null);

/** Asks whether an event on a button is the person's own wish; says yes where no guard stands. */
export function useGuard(): (event: Event, button: Element) => boolean {
  const guard = useContext(ActionGuardContext);
  return (event, button) => {
    if (guard === null) return true;
    const verdict = isDeliberate(event, button, guard.circumstances());
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
  readonly buttonRef?: Ref<HTMLButtonElement> | undefined;
  readonly children: ComponentChildren;
  onPress(): void;
}

/** A button that inserts or fixes: it acts only when the person presses it in plain sight. */
export function DeliberateButton(props: DeliberateButtonProps) {
  const passes = useGuard();
  const begunInSight = useRef(false);
  return (
    <button
      type="button"
      ref={props.buttonRef ?? null}
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
