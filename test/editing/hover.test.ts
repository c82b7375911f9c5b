import { expect, test } from 'vitest';
import { describeInBrowsers } from './editing-page.ts';

describeInBrowsers('a draft in a frame', (page) => {
  test('is found by the pointer where our window has it, also when it has scrolled or moved', async () => {
    await page().evaluate(() => {
      editing.mount(
        '<div id="above"></div><iframe style="margin: 40px 0 0 60px; border: 5px solid; padding: 3px; width: 300px; height: 120px"></iframe>',
      );
      const { contentDocument: inner } = editing.element('iframe') as HTMLIFrameElement;
      if (inner === null) throw new Error('the frame has no document');
      inner.body.innerHTML = `<p>Dear Ann</p><p>so sorry</p>${'<p>and so on</p>'.repeat(20)}`;
      inner.body.contentEditable = 'true';
      const field = editing.openTextField(inner.body, { signal: editing.signal() });
      const marker = editing.createMarker(field, editing.signal());
      const from = field.read().indexOf('sorry');
      const found: string[] = [];
      let moves = 0;
      marker.paint([{ from, to: from + 5, id: 'sorry', kind: 'warning' }]);
      editing.watchHover<string>(
        inner.body,
        { at: (x, y) => marker.at(x, y), entered: (id) => found.push(id), left: () => found.push('left') },
        editing.signal(),
      );
      editing.whenMoved(
        inner.body,
        () => {
          moves += 1;
        },
        editing.signal(),
      );
      const boxes = () => field.rects({ from, to: from + 5 }).map(({ x, y }) => ({ x: x + 4, y: y + 4 }));
      Object.assign(globalThis, {
        found,
        boxes,
        moves: () => moves,
        scrollFrame: (y: number) => inner.defaultView?.scrollTo(0, y),
      });
    });
    const boxes = () => page().evaluate('boxes()') as Promise<{ x: number; y: number }[]>;
    const found = () => page().evaluate('found');
    const rest = async () => {
      const [box] = await boxes();
      if (box === undefined) throw new Error('the word is not in sight');
      await page().mouse.move(box.x, box.y);
    };
    await rest();
    await expect.poll(found).toEqual(['sorry']);
    await page().mouse.move(5, 5);
    await expect.poll(found).toEqual(['sorry', 'left']);

    await page().evaluate('scrollFrame(20)');
    await rest();
    await expect.poll(found).toEqual(['sorry', 'left', 'sorry']);

    const before = (await page().evaluate('moves()')) as number;
    await page().$eval('#above', (above) => {
      (above as HTMLElement).style.height = '30px';
    });
    await expect.poll(() => page().evaluate('moves()')).toBeGreaterThan(before);

    await page().evaluate('scrollFrame(400)');
    expect(await boxes()).toEqual([]);
  });
});

describeInBrowsers('what the pointer rests on', (page) => {
  test('is told by the name that it has by then', async () => {
    await page().evaluate(() => {
      editing.mount('<p id="draft">so sorry</p>');
      let name = 'before';
      const found: string[] = [];
      const draft = editing.element('#draft');
      const rested = { at: () => name, entered: (id: string) => void found.push(id), left: () => undefined };
      editing.watchHover<string>(draft, rested, editing.signal());
      draft.dispatchEvent(new PointerEvent('pointermove', { clientX: 1, clientY: 1 }));
      name = 'after';
      Object.assign(globalThis, { found });
    });
    await expect.poll(() => page().evaluate('found')).toEqual(['after']);
  });
});
