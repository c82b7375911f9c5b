import { beforeEach, describe, expect, test } from 'vitest';
import { describeInBrowsers } from './editing-page.ts';
import { KINDS } from './kinds.ts';

const LINES = ['Dear Ann,', '', 'I am so sorry about today. Thank you.', 'Kind regards', 'Sam'];
const TEXT = LINES.join('\n');
const LETTER = 'Dear Ann,\n\nThank you for today.\nKind regards';

describeInBrowsers('a text field', (page) => {
  const undo = async () => {
    await page().keyboard.down('Control');
    await page().keyboard.press('z');
    await page().keyboard.up('Control');
  };
  const read = () => page().evaluate(() => editing.field().read());
  const source = () => page().evaluate(() => editing.source());
  const mount = (html: string) => page().evaluate((body) => editing.mount(`${body}<input id="other">`), html);

  describe.each(KINDS)('over $name', ({ html }) => {
    beforeEach(() => mount(html(LINES)));

    test('reads its lines', async () => {
      expect(await read()).toBe(TEXT);
    });

    test.each([
      ['a word', 'sorry', 'glad'],
      ['a phrase at the start of a line', 'I am so sorry', 'Thank you'],
      ['a whole line', 'Kind regards', 'Best wishes'],
      ['the first word', 'Dear', 'Hello'],
      ['the last word', 'Sam', 'Samira'],
      ['a word with nothing, which leaves both spaces', 'sorry', ''],
      ['a sentence with nothing', 'I am so sorry about today. ', ''],
      ['the end of a line with nothing', ' Thank you.', ''],
      ['a whole line with nothing', 'Kind regards', ''],
      ['a line and its end with nothing', 'Kind regards\n', ''],
      ['a line break with nothing', '\nSam', ' Sam'],
      ['everything with nothing', TEXT, ''],
      ['a word with lines', 'sorry', 'glad\n\nor'],
      ['a phrase over two lines', 'you.\nKind regards', 'you all.\nBest'],
      ['a word with spaces at both ends', 'sorry', ' very  glad '],
    ])('replaces %s, and one undo brings it back', async (_, excerpt, replacement) => {
      const before = await source();
      const result = await page().evaluate((from, to) => editing.fix(from, to), excerpt, replacement);
      expect([result, await read()]).toEqual(['done', TEXT.replace(excerpt, replacement)]);
      await undo();
      expect(await read()).toBe(TEXT);
      expect(await source()).toBe(before);
    });

    test('puts the caret behind what it wrote, and the focus into the field', async () => {
      const after = await page().evaluate(async () => {
        editing.element('#other').focus();
        await editing.fix('sorry', 'very glad');
        return [editing.field().selection(), document.activeElement === editing.element('#field')];
      });
      const end = TEXT.indexOf('sorry') + 'very glad'.length;
      expect(after).toEqual([{ from: end, to: end }, true]);
    });

    test.each([
      ['at the start', 0],
      ['on an empty line', TEXT.indexOf('\n') + 1],
      ['in the middle of a line', TEXT.indexOf('about')],
      ['at the end of a line', TEXT.indexOf('\nKind')],
      ['at the end', TEXT.length],
    ])('inserts a letter %s, and one undo takes it out', async (_, at) => {
      const before = await source();
      const result = await page().evaluate(
        (offset, letter) => {
          editing.field().select({ from: offset, to: offset });
          return editing.field().insert(letter);
        },
        at,
        LETTER,
      );
      expect([result, await read()]).toEqual(['done', TEXT.slice(0, at) + LETTER + TEXT.slice(at)]);
      await undo();
      expect(await source()).toBe(before);
    });

    test('inserts a letter that ends with an empty line into an empty draft', async () => {
      await mount(html(['']));
      const before = await source();
      const result = await page().evaluate((letter) => editing.field().insert(letter), `${LETTER}\n`);
      expect([result, await read()]).toEqual(['done', `${LETTER}\n`]);
      await undo();
      expect(await source()).toBe(before);
    });

    test('inserts over the selection the field had while the focus is elsewhere', async () => {
      const result = await page().evaluate(async () => {
        editing.field().select(editing.find('so sorry'));
        editing.element('#other').focus();
        return [await editing.field().insert('glad'), editing.field().read()];
      });
      expect(result).toEqual(['done', TEXT.replace('so sorry', 'glad')]);
    });

    test('writes nothing when the excerpt is no longer there', async () => {
      const result = await page().evaluate(() =>
        editing.field().replace({ from: 0, to: 5, excerpt: 'sorry', replacement: 'glad' }),
      );
      expect([result, await read()]).toEqual(['moved', TEXT]);
    });

    test('writes nothing when it is no longer in the page', async () => {
      const result = await page().evaluate(async () => {
        const change = { ...editing.find('sorry'), replacement: 'glad' };
        editing.element('#field').remove();
        return [await editing.field().replace(change), await editing.field().insert('glad')];
      });
      expect(result).toEqual(['gone', 'gone']);
    });

    test('is an undo step of its own between what the person types before and after', async () => {
      await page().evaluate(() => {
        const end = editing.find('Thank you.').to;
        editing.field().select({ from: end, to: end });
      });
      await page().keyboard.type(' Yes.');
      const typed = TEXT.replace('Thank you.', 'Thank you. Yes.');
      await page().evaluate(() => editing.field().insert(' And\nso on.'));
      await page().keyboard.type(' No.');
      expect(await read()).toBe(TEXT.replace('Thank you.', 'Thank you. Yes. And\nso on. No.'));
      await undo();
      expect(await read()).toBe(TEXT.replace('Thank you.', 'Thank you. Yes. And\nso on.'));
      await undo();
      expect(await read()).toBe(typed);
    });

    test('tells the page as typing does', async () => {
      const events = await page().evaluate(async () => {
        const seen: boolean[] = [];
        editing
          .element('#field')
          .addEventListener('input', (event) => seen.push(event.isTrusted), { signal: editing.signal() });
        await editing.fix('sorry', 'glad');
        return seen;
      });
      expect(events).toEqual([true]);
    });

    test('takes back what the page made something else of, and gives the focus back', async () => {
      const after = await page().evaluate(async () => {
        const control = editing.element('#field');
        let own = false;
        const correct = (event: Event) => {
          if (own || (event as InputEvent).inputType.startsWith('history')) return;
          queueMicrotask(() => {
            own = true;
            document.execCommand('insertText', false, '!');
            own = false;
          });
        };
        control.addEventListener('input', correct, { signal: editing.signal() });
        editing.element('#other').focus();
        return [await editing.fix('sorry', 'glad'), document.activeElement?.id];
      });
      expect(after).toEqual(['refused', 'other']);
      expect(await read()).toBe(TEXT);
    });

    test('says so when the page does not take it', async () => {
      const result = await page().evaluate(async () => {
        const control = editing.element('#field');
        const undo = (event: Event) => {
          if ((event as InputEvent).inputType !== 'historyUndo')
            queueMicrotask(() => document.execCommand('undo'));
        };
        control.addEventListener('input', undo, { signal: editing.signal() });
        return [await editing.fix('sorry', 'glad'), await editing.field().insert('more\nlines')];
      });
      expect(result).toEqual(['refused', 'refused']);
      expect(await read()).toBe(TEXT);
    });

    test.each([
      '<img src=x onerror="alert(1)"> & &amp; </div>',
      'Dear {{name}}, [role] – “quotes” ‘single’ 🙂 👩‍💻 e\u0301',
      'שלום \u200fעולם\u200e (ok)',
      'one\r\ntwo\rthree',
      'a  b   c    d',
      ' leading and trailing ',
      '\n\n\nlines around\n\n\n',
      'no\u00a0break',
    ])('inserts %j as it is', async (text) => {
      const meant = text.replace(/\r\n?/gu, '\n').replace(/\u00a0/gu, ' ');
      const result = await page().evaluate((letter) => {
        const end = editing.find('today').to;
        editing.field().select({ from: end, to: end });
        return editing.field().insert(letter);
      }, text);
      expect([result, await read()]).toEqual(['done', TEXT.replace('today', `today${meant}`)]);
    });

    test('writes a hundred thousand letters', async () => {
      const result = await page().evaluate(async (letters) => {
        const done = await editing.fix('sorry', 'x'.repeat(letters));
        return [done, editing.field().read().length];
      }, 100_000);
      expect(result).toEqual(['done', TEXT.length - 'sorry'.length + 100_000]);
    });

    test('knows no selection before it had one, and remembers the last', async () => {
      const seen = await page().evaluate(async () => {
        const nextTurn = () => new Promise((resolve) => setTimeout(resolve));
        const before = editing.field().selection();
        editing.field().select({ from: 3, to: 7 });
        await nextTurn();
        editing.element('#other').focus();
        await nextTurn();
        return [before, editing.field().selection()];
      });
      expect(seen).toEqual([null, { from: 3, to: 7 }]);
    });

    test('gives focus and selection back exactly', async () => {
      const [before, after] = await page().evaluate(() => {
        const control = editing.element('#field');
        const state = () => {
          const { anchorNode, anchorOffset, focusOffset } = document.getSelection() ?? {};
          const own =
            control instanceof HTMLTextAreaElement ? [control.selectionStart, control.selectionEnd] : [];
          const path = [];
          for (let node = anchorNode; node && node !== document.body; node = node.parentNode)
            path.push(Array.prototype.indexOf.call(node.parentNode?.childNodes, node));
          return [document.activeElement?.id, path, anchorOffset, focusOffset, ...own];
        };
        editing.field().select({ from: 12, to: 15 });
        const first = state();
        const saved = editing.field().save();
        editing.field().select({ from: 0, to: 1 });
        editing.element('#other').focus();
        saved.restore();
        return [first, state()];
      });
      expect(after).toEqual(before);
    });

    test('gives the focus back to another field with what was selected there', async () => {
      const after = await page().evaluate(() => {
        const other = editing.element('#other') as HTMLInputElement;
        other.value = 'Ann Field';
        other.focus();
        other.setSelectionRange(2, 5);
        const saved = editing.field().save();
        editing.field().select({ from: 0, to: 1 });
        saved.restore();
        return [document.activeElement?.id, other.selectionStart, other.selectionEnd];
      });
      expect(after).toEqual(['other', 2, 5]);
    });

    test('knows where its words are on the screen', async () => {
      const { boxes, left, right } = await page().evaluate(() => {
        const box = editing.element('#field').getBoundingClientRect();
        const rects = ['Dear', 'sorry', 'Sam'].map((word) => editing.field().rects(editing.find(word)));
        const plain = rects.map((found) => found.map(({ x, y, width }) => ({ x, y, width })));
        return { boxes: plain, left: box.left, right: box.right };
      });
      expect(boxes.map((found) => found.length)).toEqual([1, 1, 1]);
      const [[dear], [sorry], [sam]] = boxes as [[Box], [Box], [Box]];
      expect([dear.y < sorry.y, sorry.y < sam.y, dear.x < sorry.x]).toEqual([true, true, true]);
      expect(dear.x).toBeGreaterThanOrEqual(left);
      expect(sorry.x + sorry.width).toBeLessThan(right);
    });

    test('leaves out the boxes of what is scrolled out of sight', async () => {
      const counts = await page().evaluate(() => {
        const control = editing.element('#field');
        control.style.cssText = 'height: 40px; width: 400px; overflow: auto';
        const seen = () => ['Dear', 'Sam'].map((word) => editing.field().rects(editing.find(word)).length);
        const top = seen();
        const [last] = editing.field().look().stretchesOf(editing.find('Sam'));
        const { bottom } =
          last === undefined
            ? control.getBoundingClientRect()
            : editing.rangeOver(last).getBoundingClientRect();
        control.scrollTop += bottom - control.getBoundingClientRect().bottom;
        return [top, seen()];
      });
      expect(counts).toEqual([
        [1, 0],
        [0, 1],
      ]);
    });
  });
});

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}
