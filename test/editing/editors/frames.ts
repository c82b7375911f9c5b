import type { Page } from 'puppeteer-core';

/** The kinds of windows that webmails keep their editors in. */
export const FRAMES = ['the page', 'a frame', 'a written frame', 'a sandboxed frame'] as const;
export type Frame = (typeof FRAMES)[number];

/**
 * Makes the frame in a page that holds an editor's script, and mounts the editor there. Beside it stands an `input`.
 * In a sandboxed frame no script runs: there the page's own script drives the editor.
 */
export async function openFrame(page: Page, frame: Frame, script: string): Promise<void> {
  await page.evaluate(
    async (kind, source) => {
      document.body.innerHTML = '<input id="other"><div id="place" style="margin: 30px 0 0 50px"></div>';
      const place = document.querySelector('#place') as HTMLElement;
      const load = (page: Document) =>
        new Promise<void>((resolve, reject) => {
          const element = page.createElement('script');
          element.src = source;
          element.onload = () => resolve();
          element.onerror = () => reject(new Error(`${source} did not load`));
          page.head.append(element);
        });
      if (kind === 'the page' || kind === 'a sandboxed frame') await load(document);
      if (kind === 'the page') return;
      const element = document.createElement('iframe');
      element.id = 'frame';
      element.style.cssText = 'width: 700px; height: 500px; border: 7px solid gray';
      if (kind === 'a frame') element.src = '/inner.html';
      if (kind === 'a sandboxed frame') element.setAttribute('sandbox', 'allow-same-origin allow-popups');
      const loaded = new Promise((resolve) => element.addEventListener('load', resolve, { once: true }));
      place.append(element);
      if (kind === 'a frame') await loaded;
      const inner = element.contentDocument as Document;
      if (kind !== 'a frame') {
        inner.open();
        inner.write('<!doctype html><html><head></head><body></body></html>');
        inner.close();
      }
      if (kind !== 'a sandboxed frame') await load(inner);
    },
    frame,
    script,
  );
}
