import fc from 'fast-check';
import { expect, test } from 'vitest';
import { describeInBrowsers } from './editing-page.ts';

const words = fc
  .array(fc.constantFrom('one', ' ', '  ', '\n', '\u00a0', '\u200b', '🙂', 'שלום', 'e\u0301', '\t', 'two.'), {
    maxLength: 6,
  })
  .map((parts) => parts.join(''));

const WRAPPERS = [
  ['<div>', '</div>'],
  ['<p>', '</p>'],
  ['<b>', '</b>'],
  ['<span>', '</span>'],
  ['<ul><li>', '</li></ul>'],
  ['<blockquote>', '</blockquote>'],
  ['<div class="quote">', '</div>'],
  ['<span class="quote">', '</span>'],
  ['<pre>', '</pre>'],
  ['<div style="white-space: pre-wrap">', '</div>'],
  ['<div style="white-space: pre-line">', '</div>'],
  ['<span style="display: none">', '</span>'],
  ['<span style="display: block">', '</span>'],
  ['<table><tr><td>', '</td></tr></table>'],
] as const;

/** HTML of a draft as people, browsers and pastes leave it, deeper and odder than any. */
const { html } = fc.letrec<{ html: string; node: string; element: string }>((tie) => ({
  html: fc.array(tie('node'), { maxLength: 5 }).map((nodes) => nodes.join('')),
  node: fc.oneof(
    { depthSize: 'small' },
    words,
    fc.constantFrom('<br>', '<img alt="☺">', '<img>', '<!--c-->'),
    tie('element'),
  ),
  element: fc
    .tuple(fc.constantFrom(...WRAPPERS), tie('html'))
    .map(([[open, close], inner]) => `${open}${inner}${close}`),
}));

describeInBrowsers('the offset map', (page) => {
  test('leads from every offset to the DOM and back, whatever the draft', async () => {
    await fc.assert(
      fc.asyncProperty(html, async (draft) => {
        const wrong = await page().evaluate((inner) => {
          editing.mount(`<div id="field" contenteditable>${inner}</div>`);
          return editing.offsetsThatDoNotReturn(
            editing.readContenteditable(editing.element('#field'), '.quote'),
          );
        }, draft);
        expect(wrong).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test("gives ranges that hold a span's characters and no others", async () => {
    await fc.assert(
      fc.asyncProperty(html, fc.nat(40), fc.nat(40), async (draft, from, length) => {
        const [inRanges, inText] = await page().evaluate(
          (inner, span) => {
            editing.mount(`<div id="field" contenteditable>${inner}</div>`);
            const map = editing.readContenteditable(editing.element('#field'), '.quote');
            const held = map.rangesOf(span).map((range) => range.toString() || '☺');
            return [
              held.join('').replace(/\s/gu, ' '),
              map.text.slice(span.from, span.to).replaceAll('\n', '').replace(/\s/gu, ' '),
            ];
          },
          draft,
          { from, to: from + length },
        );
        expect(inRanges).toBe(inText);
      }),
      { numRuns: 300 },
    );
  });
});
