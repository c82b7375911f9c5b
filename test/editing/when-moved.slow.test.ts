import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { bundle } from '../support/bundle.ts';
import { BROWSERS, launch } from '../support/real-browser.ts';

interface World {
  readonly moving: { whenMoved(element: Element, moved: () => void, signal: AbortSignal): void };
  moves: number;
  stop: AbortController;
}

describe.each(BROWSERS)('an element that is watched in %s', (name) => {
  let browser: Browser;
  let page: Page;
  let code: string;

  beforeAll(async () => {
    [browser, code] = await Promise.all([launch(name), bundle('src/editing/when-moved.ts', 'moving')]);
  });
  afterAll(() => browser.close());

  beforeEach(async () => {
    page = await browser.newPage();
    await page.setContent(`<style>body { margin: 0 } #box { width: 200px; height: 50px; background: tan }</style>
      <div id="above"></div><div id="scroller" style="height: 300px; overflow: auto"><div id="box"></div>
      <div style="height: 2000px"></div></div>`);
    await page.evaluate(code);
    await page.evaluate(async () => {
      const world = window as unknown as World;
      world.moves = 0;
      world.stop = new AbortController();
      const box = document.querySelector('#box') as Element;
      world.moving.whenMoved(box, () => (world.moves += 1), world.stop.signal);
    });
    await quiet();
    await page.evaluate(() => {
      (window as unknown as World).moves = 0;
    });
  });

  const moves = () => page.evaluate(() => (window as unknown as World).moves);

  /** Lets the browser's observers speak: they do so after a frame or two. */
  const quiet = () =>
    page.evaluate(async () => {
      for (let frames = 0; frames < 6; frames += 1) await new Promise(requestAnimationFrame);
    });

  const style = (selector: string, css: string) =>
    page.$eval(
      selector,
      (element, text) => {
        (element as HTMLElement).style.cssText += text;
      },
      css,
    );

  test('tells when the page pushes it aside, without scroll or resize', async () => {
    await style('#above', '; height: 40px');
    await expect.poll(moves).toBeGreaterThan(0);
  });

  test('tells again when it is pushed a second time', async () => {
    await style('#above', '; height: 40px');
    await expect.poll(moves).toBeGreaterThan(0);
    await quiet();
    const before = await moves();
    await style('#above', '; height: 75px');
    await expect.poll(moves).toBeGreaterThan(before);
  });

  test('tells when what it stands in scrolls', async () => {
    await page.$eval('#scroller', (scroller) => scroller.scrollTo(0, 20));
    await expect.poll(moves).toBeGreaterThan(0);
  });

  test('tells when it changes its size', async () => {
    await style('#box', '; width: 260px');
    await expect.poll(moves).toBeGreaterThan(0);
  });

  test('is silent while nothing moves', async () => {
    await quiet();
    expect(await moves()).toBe(0);
  });

  test('is silent after the end', async () => {
    await page.evaluate(() => (window as unknown as World).stop.abort());
    await style('#above', '; height: 40px');
    await style('#box', '; width: 260px');
    await quiet();
    expect(await moves()).toBe(0);
  });
});
