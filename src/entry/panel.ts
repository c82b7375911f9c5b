// The panel with its templates, injected when a panel is first opened in the page.

import { panelBridge } from './panel-bridge.ts';
import { showPanel } from './session/show-panel.tsx';

panelBridge().take(showPanel);
