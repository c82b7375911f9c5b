import { runInThisContext } from 'node:vm';
import type { Browser, BrowserContext } from 'puppeteer-core';

/** Somewhere code runs: a script once, then expressions whose value, or what it promises, is given back. */
export interface Place {
  readonly name: string;
  run<T>(expression: string): Promise<T>;
}

export function placeInNode(script: string): Place {
  runInThisContext(script);
  return {
    name: `Node ${process.versions.node}`,
    run: async <T>(expression: string) => (await runInThisContext(expression)) as T,
  };
}

/** An empty page of its own. */
export async function placeInBrowser(opener: Browser | BrowserContext, script?: string): Promise<Place> {
  const page = await opener.newPage();
  if (script !== undefined) await page.addScriptTag({ content: script });
  const [, product = '', version = ''] =
    /^(?:Headless)?(\w+)\/(\d+)/u.exec(await page.browser().version()) ?? [];
  return {
    name: `${product === 'firefox' ? 'Firefox' : 'Chromium'} ${version}`,
    run: async <T>(expression: string) => (await page.evaluate(expression)) as T,
  };
}
