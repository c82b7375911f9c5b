import type { CDPSession, Page } from 'puppeteer-core';

/** What a page holds, once nothing is left to be collected. */
export interface Holding {
  readonly listeners: number;
  readonly nodes: number;
  /** Bytes of the scripts' heap, the page's and ours. */
  readonly heap: number;
}

/** Opens and closes windows in Gmail's page, so many side by side, so many times; each waits until Afterword is in it. */
export async function openAndClose(page: Page, rounds: number, atOnce: number): Promise<void> {
  await page.evaluate(
    async (times, many) => {
      const shown = (count: number): Promise<void> =>
        new Promise((done) => {
          const look = (): void => {
            if (document.querySelectorAll('[data-afterword]').length === count) done();
            else requestAnimationFrame(look);
          };
          look();
        });
      const template = document.querySelector<HTMLTemplateElement>('template#popup');
      const place = document.querySelector('.dw .no');
      for (let round = 0; round < times; round += 1) {
        const windows = Array.from({ length: many }, () => {
          const popup = template?.content.firstElementChild?.cloneNode(true) as HTMLElement;
          popup.querySelector('.Am[contenteditable]')?.replaceChildren('I am so sorry about Tuesday.');
          return popup;
        });
        place?.append(...windows);
        await shown(many);
        for (const each of windows) each.remove();
        await shown(0);
      }
    },
    rounds,
    atOnce,
  );
}

/** What the page holds after everything is collected that can be. */
export async function holding(devTools: CDPSession): Promise<Holding> {
  await devTools.send('Performance.enable');
  // What a collection sets free may set more free.
  for (let time = 0; time < 3; time += 1) await devTools.send('HeapProfiler.collectGarbage');
  const { metrics } = await devTools.send('Performance.getMetrics');
  const of = (name: string): number => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
  return { listeners: of('JSEventListeners'), nodes: of('Nodes'), heap: of('JSHeapUsedSize') };
}
