import { sendToWorker } from '../browser/send-to-worker.ts';
import { PARTS } from '../ui/composer/panel-parts.ts';
import { offerPanelBridge, type PanelScript } from './panel-bridge.ts';

let loaded: Promise<PanelScript> | null = null;

/**
 * The panel's script, injected by the worker once for all composers of the page; asked for again after a failure.
 * @throws {Error} when the worker does not answer, or the script did not arrive
 */
export async function loadPanel(): Promise<PanelScript> {
  loaded ??= inject();
  try {
    return await loaded;
  } catch (error) {
    loaded = null;
    throw error;
  }
}

async function inject(): Promise<PanelScript> {
  const taken: PanelScript[] = [];
  offerPanelBridge({ parts: PARTS, take: (panel) => taken.push(panel) });
  await sendToWorker('load-panel', null);
  const [panel] = taken;
  if (panel === undefined) throw new Error('the panel did not arrive');
  return panel;
}
