import type { Page } from 'puppeteer-core';

/** The kinds of windows that webmails keep their editors in. */
export const FRAMES = ['page', 'frame', 'written frame', 'sandboxed frame'] as const;
export type Frame = (typeof FRAMES)[number];

/**
 * Makes a window with an editor's script in it: the page, a frame of the same origin, an empty one filled by
 * `document.write`, or such a one where no script may run and the page's own script drives the editor.
 */
export async function openFrame(page: Page, frame: Frame, script: string): Promise<void> {
  await page.evaluate(
    async (kind, source) => {
      const load = (into: Document) =>
        new Promise<void>((resolve, reject) => {
          const element = into.createElement('script');
          element.src = source;
          element.onload = () => resolve();
          element.onerror = () => reject(new Error(`${source} did not load`));
          into.head.append(element);
        });
      document.body.innerHTML = '<input id="other"><div id="place" style="margin: 30px 0 0 50px"></div>';
      const place = document.querySelector('#place') as HTMLElement;
      if (kind === 'page' || kind === 'sandboxed frame') await load(document);
      if (kind === 'page') {
        window.editorPlace = { host: place, driver: window };
        return;
      }
      const element = document.createElement('iframe');
      element.style.cssText = 'width: 700px; height: 500px; border: 7px solid gray';
      if (kind === 'frame') element.src = '/inner.html';
      if (kind === 'sandboxed frame') element.setAttribute('sandbox', 'allow-same-origin allow-popups');
      const loaded = new Promise((resolve) => element.addEventListener('load', resolve, { once: true }));
      place.append(element);
      if (kind === 'frame') await loaded;
      const inner = element.contentDocument as Document;
      if (kind !== 'frame') {
        inner.open();
        inner.write('<!doctype html><html><head></head><body></body></html>');
        inner.close();
      }
      if (kind !== 'sandboxed frame') await load(inner);
      const driver = kind === 'sandboxed frame' ? window : (element.contentWindow as Window);
      window.editorPlace = { host: inner.body, driver };
    },
    frame,
    script,
  );
}

/** Makes an editor there that holds `html`; one from before is gone. */
export async function mountEditor(page: Page, html: string): Promise<void> {
  await page.evaluate(async (content) => {
    await window.mounted?.destroy();
    const { host, driver } = window.editorPlace;
    host.querySelector('.editor')?.remove();
    const into = host.ownerDocument.createElement('div');
    into.className = 'editor';
    host.append(into);
    window.mounted = await driver.mountEditor(into, content);
    window.isTyped = false;
    const typed = ({ isTrusted, inputType }: InputEvent) => {
      window.isTyped ||= isTrusted && inputType === 'insertText';
    };
    const listen = (inner: Document) => {
      inner.addEventListener('input', (event) => typed(event as InputEvent), { capture: true });
      for (const { contentDocument } of inner.querySelectorAll('iframe'))
        if (contentDocument) listen(contentDocument);
    };
    listen(document);
  }, html);
}

/** What the windows of a page paint under our name, and how many of their documents know how. */
export function paintedIn(page: Page): Promise<{ texts: string[]; styled: number }> {
  return page.evaluate(() => {
    const texts: string[] = [];
    let styled = 0;
    const look = (view: Window & typeof globalThis) => {
      texts.push(...[...(view.CSS.highlights.get('afterword-warning') ?? [])].map(String));
      const rules = view.document.adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules]);
      if (rules.some(({ cssText }) => cssText.includes('afterword-warning'))) styled += 1;
      for (const { contentWindow } of view.document.querySelectorAll('iframe'))
        if (contentWindow) look(contentWindow as Window & typeof globalThis);
    };
    look(window);
    return { texts, styled };
  });
}

declare global {
  interface Window {
    /** Whether the browser itself has put text in since the editor was mounted. */
    isTyped: boolean;
    editorPlace: { readonly host: HTMLElement; readonly driver: Window };
  }
}
