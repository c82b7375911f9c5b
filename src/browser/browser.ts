import polyfill from 'webextension-polyfill';

/** The extension APIs as promises, the same in both browsers. Nothing outside `src/browser` touches them. */
export const browser = polyfill;
