// Stands in for webextension-polyfill in the companion's bundle (see build.mjs).

import { currentBridge } from './bridge.ts';

const bridge = currentBridge();
if (bridge === null) throw new Error('The companion was started without its entry script');

export default bridge.browser;
