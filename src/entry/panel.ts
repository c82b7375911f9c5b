// The panel with its templates, injected when a panel is first opened in the page. Shown by the companion.

import { Panel } from '../ui/composer/panel.tsx';
import { panelStyles } from '../ui/styles.ts';
import { panelBridge } from './panel-bridge.ts';

panelBridge().take({ Panel, styles: panelStyles });
