import type { CDPSession, Page } from 'puppeteer-core';
import type { Afterword } from './afterword.ts';
import { inFirefoxItself } from './firefox-itself.ts';

/** How the person's system has pages look. */
export const LOOKS = ['light', 'dark', 'forced colours'] as const;
export type Look = (typeof LOOKS)[number];

/** How much of a page there is to see: at the usual size, in a narrow window, and at a zoom of 200 %. */
export const SIZES = {
  usual: { width: 1280, height: 900 },
  'of 320 pixels': { width: 320, height: 700 },
  'zoomed to 200 %': { width: 640, height: 450, deviceScaleFactor: 2 },
} as const;
export type SizeName = keyof typeof SIZES;

const sessions = new WeakMap<Page, Promise<CDPSession>>();

/** Has a page look so. Firefox gives all its pages the same look. */
export async function wear(afterword: Afterword, page: Page, look: Look): Promise<void> {
  if (afterword.name === 'firefox') {
    await inFirefoxItself(afterword.browser, wearing(look));
    return;
  }
  const session = sessions.get(page) ?? page.createCDPSession();
  sessions.set(page, session);
  const features = [
    { name: 'prefers-color-scheme', value: look === 'dark' ? 'dark' : 'light' },
    { name: 'forced-colors', value: look === 'forced colours' ? 'active' : 'none' },
  ];
  await (await session).send('Emulation.setEmulatedMedia', { features });
}

/** `document_color_use` 2 is “always override the colours of pages”, which turns `forced-colors` on. */
function wearing(look: Look): string {
  return `{
    Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', ${look === 'dark' ? 0 : 1});
    Services.prefs.setIntPref('browser.display.document_color_use', ${look === 'forced colours' ? 2 : 0});
  }`;
}

/** Whether the page has that look: a look that no browser took would prove nothing. */
export function wears(page: Page, look: Look): Promise<boolean> {
  return page.evaluate(
    (wanted) =>
      matchMedia('(forced-colors: active)').matches === (wanted === 'forced colours') &&
      (wanted === 'forced colours' ||
        matchMedia('(prefers-color-scheme: dark)').matches === (wanted === 'dark')),
    look,
  );
}
