import { copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { bundle } from '../../support/bundle.ts';
import { type BrowserName, launch } from '../../support/real-browser.ts';

const EMPTY = '<!doctype html><html><head><title>Editors</title></head><body></body></html>';

/** A browser with an extension that holds `src/editing` alone, and a server for editors' scripts. */
export interface EditorWorld {
  readonly browser: Browser;
  readonly url: string;
  close(): Promise<void>;
}

/** @param scripts by path, such as `/quill.js` */
export async function startEditorWorld(
  name: BrowserName,
  scripts: ReadonlyMap<string, string>,
): Promise<EditorWorld> {
  const server = createServer(({ url = '/' }, response) => {
    const script = scripts.get(url);
    response.setHeader('content-type', script === undefined ? 'text/html' : 'text/javascript');
    response.end(script ?? EMPTY);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const folder = await mkdtemp(join(tmpdir(), 'afterword-editing-'));
  await writeExtension(folder);
  const browser = await launch(name);
  await browser.installExtension(folder);
  return {
    browser,
    url: `http://127.0.0.1:${port}/`,
    async close() {
      await browser.close();
      await new Promise((resolve) => server.close(resolve));
      await rm(folder, { recursive: true });
    },
  };
}

/** The editing layer as it really runs: in an extension's own world of the page, which page scripts cannot enter. */
async function writeExtension(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const manifest = {
    manifest_version: 3,
    name: 'Editing',
    version: '1',
    content_scripts: [
      {
        matches: ['http://127.0.0.1/*'],
        js: ['content.js'],
        css: ['present.css'],
        run_at: 'document_start',
      },
    ],
    browser_specific_settings: { gecko: { id: 'editing@afterword.test' } },
  };
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
  await copyFile('src/ui/present.css', join(folder, 'present.css'));
  await writeFile(
    join(folder, 'content.js'),
    await bundle('test/editing/editors/in-content-script.ts', 'content'),
  );
}

/** Calls an operation of `in-content-script.ts`, from the page's side of the wall. */
export function inContentScript(page: Page) {
  return <Result>(name: string, ...args: unknown[]): Promise<Result> =>
    page.evaluate(
      (operation, json) =>
        new Promise<unknown>((resolve, reject) => {
          const answered = (event: Event) => {
            const answer = JSON.parse((event as CustomEvent<string>).detail);
            if ('error' in answer) reject(new Error(answer.error));
            else resolve(answer.result);
          };
          document.addEventListener('editing-answer', answered, { once: true });
          const detail = JSON.stringify([operation, ...JSON.parse(json)]);
          document.dispatchEvent(new CustomEvent('editing-call', { detail }));
        }),
      name,
      JSON.stringify(args),
    ) as Promise<Result>;
}
