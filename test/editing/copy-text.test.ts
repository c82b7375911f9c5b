import { expect, test } from 'vitest';
import { describeInBrowsers } from './editing-page.ts';

describeInBrowsers('copying text', (page) => {
  test('works without the clipboard interface, leaves nothing in the page and the focus where it was', async () => {
    const copied = await page().evaluate(() => {
      editing.mount('<textarea id="field">draft</textarea>');
      const control = editing.element('#field') as HTMLTextAreaElement;
      control.focus();
      control.setSelectionRange(0, 5);
      const done = new Promise<unknown>((resolve) => {
        document.addEventListener(
          'keydown',
          async (event) => {
            event.preventDefault();
            const result = await editing.copyText('Thank you\n<b>& all</b>');
            resolve([result, document.activeElement?.id, document.documentElement.children.length]);
          },
          { once: true },
        );
      });
      Object.assign(globalThis, { done });
      return isSecureContext;
    });
    expect(copied).toBe(false);
    await page().keyboard.press('F2');
    expect(await page().evaluate('done')).toEqual([true, 'field', 2]);
    await page().keyboard.down('Control');
    await page().keyboard.press('v');
    await page().keyboard.up('Control');
    await page().waitForFunction(() => editing.source() !== 'draft');
    expect(await page().evaluate(() => editing.source())).toBe('Thank you\n<b>& all</b>');
  });
});
