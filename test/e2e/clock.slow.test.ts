import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { eventually } from '../support/acting.ts';
import { type Afterword, startAfterword } from '../support/afterword.ts';
import { forgetAll, keep, kept } from '../support/commands.ts';
import { keptWith, reminderIn } from '../support/kept-data.ts';
import { listen } from '../support/listen.ts';
import { fieldText, intoField, keptNotes, savedWords } from '../support/notebook.ts';
import { BROWSERS } from '../support/real-browser.ts';
import { noteFigure, times } from '../support/soak.ts';
import { badge, inWorker, stopWorker } from '../support/worker.ts';

const HOUR = 60 * 60_000;
const DAY = 24 * HOUR;
const FIELD = 'How it ended';
const TIMES = times(1, 10);

describe.each(BROWSERS)('a clock that is set back and forth in %s', (name) => {
  let afterword: Afterword;
  beforeAll(async () => {
    afterword = await startAfterword(name);
    await afterword.install();
  });
  afterAll(() => afterword?.close());
  afterEach(async () => {
    await stopWorker(afterword);
    await afterword.closePages();
    await forgetAll(afterword);
  });

  /** Has the worker look at its reminders by a clock that is so many milliseconds ahead of the machine's. */
  async function lookAt(ahead: number): Promise<void> {
    await inWorker(afterword, setClock, ahead);
    await afterword.inExtension(
      () => chrome.runtime.sendMessage({ afterword: 'catch-up', input: null }),
      null,
    );
  }

  test('fires a reminder once, and shows it until it is done', async () => {
    for (let time = 1; time <= TIMES; time += 1) {
      await keep(afterword, keptWith([reminderIn(120, `no-${time}`)]));
      await lookAt(0);
      expect(await badge(afterword)).toBe('');
      await lookAt(-DAY);
      expect(await badge(afterword)).toBe('');
      await lookAt(3 * HOUR);
      expect(await badge(afterword)).toBe('1');
      for (const ahead of [-DAY, 0, 30 * DAY, -30 * DAY]) {
        await lookAt(ahead);
        expect(await badge(afterword)).toBe('1');
        expect(await kept(afterword, 'reminders')).toMatchObject({ value: [{ state: 'fired' }] });
        expect(await kept(afterword, 'to-show')).toMatchObject({ value: [] });
      }
    }
    const result = 'each reminder fired once, not early, and stayed';
    await noteFigure(afterword.browser, { fault: 'Clock set back and forth', times: TIMES, result });
  });

  test('keeps no note longer that was deleted', async () => {
    const removed = {
      at: Date.now(),
      current: 'first',
      interviewIds: ['first'],
      templates: [],
      reminders: [],
      everything: false,
      imported: null,
    };
    await inWorker(afterword, setClock, -DAY);
    const { interviews: _, ...unnamed } = keptNotes();
    await keep(afterword, { ...unnamed, removed: { version: 2, value: removed } });
    await eventually(() => kept(afterword, 'removed')).toBeUndefined();
    expect(await kept(afterword, 'notebook:first')).toBeUndefined();
  });

  test('loses no word in the notebook', async () => {
    await keep(afterword, keptNotes());
    const page = await afterword.openPage('notebook.html#account');
    const said = listen(page);
    await intoField(page, FIELD);
    for (const [nth, ahead] of [0, -DAY, 30 * DAY, -HOUR, 0].entries()) {
      await page.evaluate(`(${setClock})(globalThis, ${ahead})`);
      await inWorker(afterword, setClock, ahead);
      await page.keyboard.type(` Word ${nth}.`);
      await eventually(() => savedWords(page)).toBe('Saved');
      expect(JSON.stringify(await kept(afterword, 'notebook:first'))).toContain(`Word ${nth}.`);
    }
    const again = await afterword.openPage('notebook.html#account');
    await eventually(() => fieldText(again, FIELD)).toContain('Word 0. Word 1. Word 2. Word 3. Word 4.');
    expect(said).toEqual([]);
  });
});

/** Runs in the extension: from now on its clock is so many milliseconds ahead of the machine's. */
function setClock({ Date: clock }: { Date: DateConstructor & { own?: () => number } }, ahead: number): void {
  clock.own ??= clock.now.bind(clock);
  const { own } = clock;
  clock.now = () => own() + ahead;
}
