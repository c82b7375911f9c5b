// The companion: the reader and the UI, injected when the first composer of a page opens.

import { currentBridge } from './bridge.ts';
import { loadPanel } from './load-panel.ts';
import { startCompanion } from './session/start-companion.ts';

const bridge = currentBridge();
if (bridge?.claim()) startCompanion(bridge, loadPanel);
