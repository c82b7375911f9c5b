import type { PARTS } from './panel-parts.ts';
import type { showPanel } from './session/show-panel.tsx';

/** What the panel's script gives. */
export type ShowPanel = typeof showPanel;

/** Where the companion and the panel, two scripts of the same world, meet. */
export interface PanelBridge {
  /** What both must share: the one renderer, and modules that hold state. */
  readonly parts: typeof PARTS;
  take(show: ShowPanel): void;
}

const PLACE = Symbol.for('afterword.panel');

type World = typeof globalThis & { [PLACE]?: PanelBridge };

/** Lays the bridge where the next panel script finds it, in place of an older companion's. */
export function offerPanelBridge(bridge: PanelBridge): void {
  (globalThis as World)[PLACE] = bridge;
}

/** @throws {Error} when the panel was injected without a companion */
export function panelBridge(): PanelBridge {
  const bridge = (globalThis as World)[PLACE];
  if (bridge === undefined) throw new Error('the panel came without a companion');
  return bridge;
}
