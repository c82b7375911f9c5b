import { sendToWorker } from '../browser/send-to-worker.ts';
import { offerPanelBridge, type ShowPanel } from './panel-bridge.ts';
import { PARTS } from './panel-parts.ts';

let loaded: Promise<ShowPanel> | null = null;

/**
 * The panel's script, injected by the worker once for all composers of the page; asked for again after a failure.
 * @throws {Error} when the worker does not answer, or the script did not arrive
 */
export async function loadPanel(): Promise<ShowPanel> {
  loaded ??= inject();
  try {
    return await loaded;
  } catch (error) {
    loaded = null;
    throw error;
  }
}

async function inject(): Promise<ShowPanel> {
  const taken: ShowPanel[] = [];
  offerPanelBridge({ parts: PARTS, take: (show) => taken.push(show) });
  await sendToWorker('load-panel', null);
  const [show] = taken;
  if (show === undefined) throw new Error('the panel did not arrive');
  return show;
}
