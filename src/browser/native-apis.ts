/**
 * Stands in for webextension-polyfill in the scripts that run in a webmail's page (see build.mjs). They use `runtime`
 * and `i18n` alone, whose promises Chromium 123 and Firefox 140 have themselves, in either name space.
 */
const apis: typeof chrome = (globalThis as { browser?: typeof chrome }).browser ?? chrome;

export default apis;
