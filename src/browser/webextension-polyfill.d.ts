// The polyfill ships no types; @types/chrome describes what it gives (promises where no callback is passed).
declare module 'webextension-polyfill' {
  const browser: typeof chrome;
  export default browser;
}
