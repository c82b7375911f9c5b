import axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import type { Afterword } from './afterword.ts';
import { inClosedRoots } from './closed-root.ts';

/** What axe says against a page of ours, such as `region: <div …>`. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { axe: here } = window as unknown as { axe: typeof axe };
    const { violations: found } = await here.run(document, {
      resultTypes: ['violations'],
      rules: {
        // What stands in somebody else's page is no page of its own.
        'page-has-heading-one': { enabled: false },
        'target-size': { enabled: true },
      },
    });
    return found.flatMap(({ id, nodes }) =>
      nodes.map(({ html, any: [reason] }) => `${id}: ${html} ${reason?.message ?? ''}`),
    );
  });
}

/**
 * Axe sees no closed root: what stands in ours is looked at in a page of its own, with its styles.
 * @param prepare makes that page like the one it stands in
 */
export async function violationsInRoots(
  afterword: Afterword,
  page: Page,
  prepare: (copy: Page) => Promise<unknown> = async () => undefined,
): Promise<string[]> {
  const views = await inClosedRoots(
    page,
    (root) => ({
      html: root.innerHTML,
      css: root.adoptedStyleSheets
        .flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText))
        .join('\n'),
      dark: root.querySelector('[data-theme="dark"]') !== null,
    }),
    null,
  );
  const copy = await afterword.browser.newPage();
  await prepare(copy);
  const found: string[] = [];
  for (const { html, css, dark } of views) {
    const background = dark ? '#1f1f1f' : '#fff';
    await copy.setContent(
      `<!doctype html><html lang="en"><title>A view</title><style>body { background: ${background} } ${css}</style><main>${html}</main></html>`,
    );
    found.push(...(await violations(copy)));
  }
  await copy.close();
  await page.bringToFront();
  return found;
}
