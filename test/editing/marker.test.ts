import { beforeEach, describe, expect, test } from 'vitest';
import { describeInBrowsers } from './editing-page.ts';
import { KINDS } from './kinds.ts';

const LINES = ['Dear Ann,', '', 'I am so sorry about today. Thank you.', 'Sorry again, Sam'];

/** What the page's registry holds: under each name the texts marked. */
function painted(): Record<string, string[]> {
  const names = ['afterword-note', 'afterword-warning', 'afterword-active'];
  return Object.fromEntries(
    names.map((name) => [name.slice('afterword-'.length), [...(CSS.highlights.get(name) ?? [])].map(String)]),
  );
}

describeInBrowsers('marks', (page) => {
  const registry = () => page().evaluate(painted);

  describe.each(KINDS)('over $name', ({ html, lines }) => {
    beforeEach(async () => {
      await page().evaluate(
        (body) => {
          editing.mount(`${body}<input id="other">`);
          editing.marker().paint([
            { ...editing.find('so sorry'), id: 'first', kind: 'warning' },
            { ...editing.find('Sorry again'), id: 'second', kind: 'note' },
          ]);
        },
        html(LINES.map(lines)),
      );
    });

    test('cover their words, each kind under its own name', async () => {
      expect(await registry()).toEqual({ note: ['Sorry again'], warning: ['so sorry'], active: [] });
    });

    test('leave the draft as it is, to the byte, through a hundred paintings', async () => {
      const [changes, same] = await page().evaluate(() => {
        const before = editing.source();
        const watch = new MutationObserver(() => undefined);
        watch.observe(editing.element('#field'), {
          subtree: true,
          childList: true,
          attributes: true,
          characterData: true,
        });
        for (let count = 0; count < 100; count++) {
          editing.marker().paint([{ ...editing.find('Ann'), id: `${count}`, kind: 'note' }]);
          editing.marker().activate(`${count}`);
          editing.marker().at(100, 100);
          editing.field().rects(editing.find('Ann'));
          editing.marker().clear();
        }
        return [watch.takeRecords().length, editing.source() === before];
      });
      expect([changes, same]).toEqual([0, true]);
    });

    test('are replaced by the next painting, and gone after a clearing', async () => {
      await page().evaluate(() =>
        editing.marker().paint([{ ...editing.find('Thank'), id: 'third', kind: 'note' }]),
      );
      expect(await registry()).toEqual({ note: ['Thank'], warning: [], active: [] });
      await page().evaluate(() => editing.marker().clear());
      expect(await page().evaluate(() => [...CSS.highlights.keys()])).toEqual([]);
    });

    test('show which one is open, also after it is painted anew', async () => {
      await page().evaluate(() => {
        editing.marker().activate('second');
        editing.marker().paint([{ ...editing.find('Sorry again'), id: 'second', kind: 'note' }]);
      });
      expect(await registry()).toEqual({ note: ['Sorry again'], warning: [], active: ['Sorry again'] });
      await page().evaluate(() => editing.marker().activate(null));
      expect((await registry())['active']).toEqual([]);
    });

    test('move with what is typed before them, and do not grow', async () => {
      await page().evaluate(() => {
        const { from } = editing.find('so sorry');
        editing.field().select({ from, to: from });
      });
      await page().keyboard.type('really ');
      expect(await page().evaluate(() => editing.field().read())).toContain('I am really so sorry about');
      expect(await registry()).toEqual({ note: ['Sorry again'], warning: ['so sorry'], active: [] });
    });

    test('go when their own words are changed', async () => {
      await page().evaluate(() => {
        const at = editing.find('so sorry').from + 4;
        editing.field().select({ from: at, to: at });
      });
      await page().keyboard.type('x');
      expect(await registry()).toEqual({ note: ['Sorry again'], warning: [], active: [] });
    });

    test('are found by their boxes', async () => {
      const found = await page().evaluate(() => {
        const [box] = editing.field().rects(editing.find('so sorry'));
        const [other] = editing.field().rects(editing.find('Thank'));
        if (box === undefined || other === undefined) return null;
        const marker = editing.marker();
        return [
          marker.at(box.x + 2, box.y + 2),
          marker.at(box.right - 2, box.bottom - 2),
          marker.at(box.right + 6, box.y + 2),
          marker.at(other.x + 2, other.y + 2),
        ];
      });
      expect(found).toEqual(['first', 'first', null, null]);
    });

    test('leave nothing behind when their field is closed', async () => {
      const [left, children] = await page().evaluate(() => {
        editing.close();
        return [
          [...CSS.highlights.keys()],
          [...document.documentElement.children].map(({ tagName }) => tagName),
        ];
      });
      expect([left, children]).toEqual([[], ['HEAD', 'BODY']]);
    });
  });

  test('of two fields stand side by side, and one takes only its own away', async () => {
    await page().evaluate(() => {
      editing.mount(
        '<div id="field" contenteditable>so sorry</div><textarea id="other">very sorry</textarea>',
      );
      editing.marker().paint([{ from: 3, to: 8, id: 'first', kind: 'warning' }]);
      const { signal } = editing;
      const other = editing.openTextField(editing.element('#other'), { signal: signal() });
      editing.createMarker(other, signal()).paint([{ from: 0, to: 4, id: 'first', kind: 'warning' }]);
    });
    expect((await registry())['warning']).toEqual(['sorry', 'very']);
    await page().evaluate(() => editing.marker().clear());
    expect((await registry())['warning']).toEqual(['very']);
  });

  test('that stand where they should are left alone by the next painting', async () => {
    const changed = await page().evaluate(() => {
      editing.mount('<div id="field" contenteditable><p>so sorry</p><p>very <b>sorry</b></p></div>');
      const marks = () => [
        { ...editing.find('so sorry'), id: `${performance.now()}`, kind: 'note' as const },
        { ...editing.find('very sorry'), id: `${performance.now()}`, kind: 'note' as const },
      ];
      editing.marker().paint(marks());
      const before = new Set(CSS.highlights.get('afterword-note'));
      // One word more before them: each mark has another offset now, and the same words.
      editing.element('#field p').firstChild?.before('Truly ');
      editing.marker().paint(marks());
      const after = [...(CSS.highlights.get('afterword-note') ?? [])];
      return [after.length, after.filter((range) => !before.has(range)).length];
    });
    expect(changed).toEqual([3, 0]);
  });

  test('that are out of sight are kept from the browser until they come into sight', async () => {
    await page().evaluate(() => {
      editing.mount(
        '<div id="field" contenteditable style="height: 100px; overflow: auto"><p>so sorry</p><p style="margin-top: 4000px">very sorry</p></div>',
      );
      editing.marker().paint([
        { ...editing.find('so sorry'), id: 'first', kind: 'note' },
        { ...editing.find('very sorry'), id: 'second', kind: 'note' },
      ]);
    });
    const notes = async () => (await registry())['note'];
    await expect.poll(notes).toEqual(['so sorry']);
    await page().evaluate(() => editing.element('#field').scrollTo(0, 10_000));
    await expect.poll(notes).toEqual(['very sorry']);
    await page().evaluate(() => editing.marker().clear());
    expect(await notes()).toEqual([]);
  });

  test('are at most two hundred', async () => {
    const count = await page().evaluate(() => {
      editing.mount(`<div id="field" contenteditable>${'sorry '.repeat(300)}</div>`);
      editing.marker().paint(
        Array.from({ length: 300 }, (_, at) => ({
          from: at * 6,
          to: at * 6 + 5,
          id: `${at}`,
          kind: 'note' as const,
        })),
      );
      return [CSS.highlights.get('afterword-note')?.size, editing.MOST_MARKS];
    });
    expect(count).toEqual([200, 200]);
  });

  test('of a phrase with bold in it cover all of it and nothing of what is left out', async () => {
    await page().evaluate(() => {
      editing.mount(
        '<div id="field" contenteditable>so <b>very</b><span class="quote">quoted</span> sorry</div>',
      );
      const text = editing.field().read();
      editing.marker().paint([{ from: 0, to: text.length, id: 'all', kind: 'note' }]);
    });
    expect((await registry())['note']).toEqual(['so ', 'very', 'sorry']);
  });
});
