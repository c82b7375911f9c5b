import type { Preferences } from '../browser/message-table.ts';
import type { KeyGuard } from '../ui/key-guard.ts';
import type { Composer } from '../webmail/webmail.ts';

/** What becomes of composers, told to whoever follows. */
export interface ComposerFollower {
  opened(composer: Composer): void;
  changed(composer: Composer): void;
  closed(composer: Composer): void;
}

/**
 * What the small entry script hands to the companion that is injected later. Both run in the extension's own world
 * of the page, which the page cannot see; the two bundles share nothing else.
 */
export interface Bridge {
  /** Aborted when this script must stop: replaced by a newer one, or left without its extension. */
  readonly signal: AbortSignal;
  readonly guard: KeyGuard;
  /** Composers open now are told at once, in the order they opened. */
  follow(follower: ComposerFollower): void;
  /** The composer that was opened on request, for a new draft; `null` when there is none. */
  requested(): Composer | null;
  /** Calls back when the person changed their preferences. */
  onPreferences(changed: (preferences: Preferences) => void): void;
  /** `true` for the first companion alone: a second injection finds the work taken. */
  claim(): boolean;
}

const BRIDGE = Symbol.for('afterword.bridge');

type World = typeof globalThis & { [BRIDGE]?: Bridge };

/** The bridge of this world, unless there is none or it has stopped. */
export function currentBridge(): Bridge | null {
  const bridge = (globalThis as World)[BRIDGE];
  return bridge === undefined || bridge.signal.aborted ? null : bridge;
}

export function offerBridge(bridge: Bridge): void {
  (globalThis as World)[BRIDGE] = bridge;
}
