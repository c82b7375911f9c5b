/**
 * Stands in for webextension-polyfill in the scripts that run in a webmail's page (see build.mjs). They use `runtime`
 * and `i18n` alone, whose promises Chromium 123 and Firefox 140 have themselves. Not `browser`: where Chromium has none,
 * an element with that id would answer to the name.
 */
const apis = chrome;

export default apis;
