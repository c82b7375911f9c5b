import { beforeEach, expect, test } from 'vitest';
import { describeInBrowsers } from './editing-page.ts';

/** Where the painted mark stands, seen from the control's corner. */
function offset(): { x: number; y: number } | null {
  const [mark] = [...(CSS.highlights.get('afterword-note') ?? [])];
  if (!(mark instanceof Range)) return null;
  const [box, control] = [mark.getBoundingClientRect(), editing.element('#field').getBoundingClientRect()];
  return { x: Math.round(box.x - control.x), y: Math.round(box.y - control.y) };
}

describeInBrowsers('marks over a textarea', (page) => {
  beforeEach(async () => {
    await page().evaluate(() => {
      editing.mount(`
        <div id="above"></div>
        <div id="scroller" style="height: 300px; overflow: auto">
          <textarea id="field" style="width: 400px; height: 60px; margin-top: 50px; font: 16px monospace">
Dear Ann, I am so sorry.\n\n\n\n\n\nSam</textarea>
          <p style="height: 2000px"></p>
        </div>`);
      editing.marker().paint([{ ...editing.find('sorry'), id: 'one', kind: 'note' }]);
    });
  });

  /** Waits until the mark stands so many pixels from where it stood, seen from the control. */
  const moved = (from: { x: number; y: number } | null, x: number, y: number) =>
    page().waitForFunction(
      (measure: string, wanted) => {
        const now = new Function(`return (${measure})()`)() as { x: number; y: number } | null;
        return now !== null && Math.abs(now.x - wanted.x) <= 1 && Math.abs(now.y - wanted.y) <= 1;
      },
      {},
      offset.toString(),
      { x: (from?.x ?? Number.NaN) + x, y: (from?.y ?? Number.NaN) + y },
    );

  test.each([
    ['an ancestor scrolls', () => editing.element('#scroller').scrollBy(0, 30), 0, 0],
    [
      'the page puts something above it',
      () => editing.element('#above').style.setProperty('height', '77px'),
      0,
      0,
    ],
    ['it scrolls', () => editing.element('#field').scrollBy(0, 20), 0, -20],
    ['it grows', () => editing.element('#field').style.setProperty('height', '90px'), 0, 0],
  ] as const)('stay on their words when %s', async (_, change, x, y) => {
    const before = await page().evaluate(offset);
    await page().evaluate(change as () => void);
    await moved(before, x, y);
  });

  test('go to the next line with their words when it becomes narrower', async () => {
    const before = await page().evaluate(offset);
    await page().evaluate(() => editing.element('#field').style.setProperty('width', '200px'));
    await page().waitForFunction(
      (measure: string, y) => (new Function(`return (${measure})()`)() as { y: number }).y > y + 10,
      {},
      offset.toString(),
      before?.y ?? 0,
    );
  });

  test('are not hit by the pointer, which goes to the control', async () => {
    const hit = await page().evaluate(() => {
      const [box] = editing.field().rects(editing.find('sorry'));
      return box && document.elementFromPoint(box.x + 2, box.y + 2)?.id;
    });
    expect(hit).toBe('field');
  });

  test('keep the text of the draft out of the reach of page scripts', async () => {
    const reach = await page().evaluate(() => {
      const host = document.documentElement.lastElementChild;
      return [host?.tagName, host?.shadowRoot, host?.textContent, host?.outerHTML.includes('sorry')];
    });
    expect(reach).toEqual(['DIV', null, '', false]);
  });
});
