import fc from 'fast-check';
import { expect, test } from 'vitest';
import { describeInBrowsers } from './editing-page.ts';
import { oddDraft } from './random-draft.ts';

describeInBrowsers('the offset map', (page) => {
  test('leads from every offset to the DOM and back, whatever the draft', async () => {
    await fc.assert(
      fc.asyncProperty(oddDraft, async (draft) => {
        const wrong = await page().evaluate((inner) => {
          editing.mount(`<div id="field" contenteditable>${inner}</div>`);
          return editing.offsetsThatDoNotReturn(
            editing.readContenteditable(editing.element('#field'), '.quote'),
          );
        }, draft);
        expect(wrong).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  test("gives ranges that hold a span's characters and no others", async () => {
    await fc.assert(
      fc.asyncProperty(oddDraft, fc.nat(40), fc.nat(40), async (draft, from, length) => {
        const [inRanges, inText] = await page().evaluate(
          (inner, span) => {
            editing.mount(`<div id="field" contenteditable>${inner}</div>`);
            const map = editing.readContenteditable(editing.element('#field'), '.quote');
            const held = map.stretchesOf(span).map((each) => editing.rangeOver(each).toString() || '☺');
            const slice = map.text.slice(span.from, span.to).replaceAll('\n', '');
            return [held.join('').replace(/\s/gu, ' '), slice.replace(/\s/gu, ' ')];
          },
          draft,
          { from, to: from + length },
        );
        expect(inRanges).toBe(inText);
      }),
      { numRuns: 200 },
    );
  });
});
