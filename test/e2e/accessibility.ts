import axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { eventually, hover, press, surface } from '../support/acting.ts';
import { inClosedRoots } from '../support/closed-root.ts';
import { setDraft } from '../support/draft.ts';
import { openFolds, popupText } from '../support/popup.ts';
import type { Running } from './session.ts';

const SORRY = 'I am so sorry about Tuesday';

export function accessibilitySuite(running: Running): void {
  describe('axe finds nothing to say', () => {
    test('of the popup: the list, the form, the interview, the settings', async () => {
      const popup = await running().openPage('popup.html');
      await eventually(() => popupText(popup)).toContain('Short thank-you');
      await openFolds(popup);
      expect(await violations(popup)).toEqual([]);
      await popup.evaluate(() => document.querySelector<HTMLElement>('[role="option"]')?.click());
      await eventually(() => popupText(popup)).toContain('Ctrl+Enter');
      expect(await violations(popup)).toEqual([]);
    });

    test('of the practice page', async () => {
      expect(await violations(await running().openPage('practice.html'))).toEqual([]);
    });

    test.each([false, true])('of badge, card and panel in the composer (dark: %s)', async (dark) => {
      const page = await running().openGmail({ fixture: '2026-11-popup', dark });
      await setDraft(page, [`${SORRY}. I apologise again for everything.`]);
      await press(page, 'badge', /^Afterword: 2/u);
      await surface(page, 'panel');
      expect(await violationsInRoots(running(), page)).toEqual([]);
      await press(page, 'panel', 'Templates');
      await press(page, 'panel', /^Short thank-you/u);
      await hover(page, SORRY);
      expect(await violationsInRoots(running(), page)).toEqual([]);
    });
  });
}

export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { axe: here } = window as unknown as { axe: typeof axe };
    const { violations: found } = await here.run(document, {
      resultTypes: ['violations'],
      // What stands in somebody else's page is no page of its own.
      rules: { 'page-has-heading-one': { enabled: false } },
    });
    return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  });
}

/** Axe sees no closed root: what stands in ours is looked at in a page of its own, with its styles. */
export async function violationsInRoots(afterword: ReturnType<Running>, page: Page): Promise<string[]> {
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
