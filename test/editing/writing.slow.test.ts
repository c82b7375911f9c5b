import fc from 'fast-check';
import { expect, test } from 'vitest';
import { describeInBrowsers } from './editing-page.ts';
import { KINDS } from './kinds.ts';
import { plainLines, writing } from './random-draft.ts';

describeInBrowsers('writing', (page) => {
  test.each(KINDS)(
    'leaves $name with exactly the text meant, or as it was',
    async ({ html, lines: read }) => {
      let refused = 0;
      const runs = 60;
      await fc.assert(
        fc.asyncProperty(
          plainLines,
          fc.nat(60),
          fc.nat(20),
          writing,
          async (lines, at, length, replacement) => {
            const seen = await page().evaluate(
              async (body, start, size, text) => {
                editing.mount(body);
                const [before, source] = [editing.field().read(), editing.source()];
                const from = Math.min(start, before.length);
                const to = Math.min(start + size, before.length);
                const change = { from, to, excerpt: before.slice(from, to), replacement: text };
                const result = await editing.field().replace(change);
                const after = editing.field().read();
                if (editing.source() !== source) document.execCommand('undo');
                const meant = before.slice(0, from) + text + before.slice(to);
                return {
                  result,
                  after,
                  expected: result === 'done' ? meant : before,
                  source,
                  undone: editing.source(),
                };
              },
              html(lines.map(read)),
              at,
              length,
              replacement,
            );
            if (seen.result !== 'done') refused++;
            expect(seen.after).toBe(seen.expected);
            expect(seen.undone).toBe(seen.source);
          },
        ),
        { numRuns: runs, examples: [[['one', 'I am so sorry', 'one', ''], 21, 1, '']] },
      );
      // The oddest combinations of bold and line breaks are more than a browser's own editing can do.
      expect(refused).toBeLessThan(runs / 10);
    },
  );
});
