import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { eventually, hover, markedWords, press, surface } from '../support/acting.ts';
import { type Afterword, startAfterword } from '../support/afterword.ts';
import { forgetAll, keep, kept } from '../support/commands.ts';
import { BODY, setDraft } from '../support/draft.ts';
import { keptWith, reminderIn } from '../support/kept-data.ts';
import { listen } from '../support/listen.ts';
import { BROWSERS } from '../support/real-browser.ts';
import { noteFigure, times } from '../support/soak.ts';
import { alarms, badge, inWorker, stopWorker, type WorkerWorld } from '../support/worker.ts';

const SORRY = 'I am so sorry about Tuesday';
const AGAIN = 'I apologise again for everything';
const TIMES = times(1, 5);

describe.each(BROWSERS)('the worker’s own storage in %s', (name) => {
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

  async function openMail(): Promise<{ page: Page; said: readonly string[] }> {
    const page = await afterword.openGmail({ fixture: '2026-11-popup' });
    const said = listen(page);
    await setDraft(page, [`${SORRY}. ${AGAIN}.`]);
    await eventually(() => markedWords(page)).toHaveLength(2);
    return { page, said };
  }

  test.each([
    ['is full', 'QuotaExceededError: no room'],
    ['refuses', 'IO error'],
  ])(
    'that %s: a rule that cannot be kept switched off is off in this email, the person is told, and it is kept once it can be',
    async (what, error) => {
      const { page, said } = await openMail();
      for (let time = 1; time <= TIMES; time += 1) {
        await inWorker(afterword, refuseWrites, error);
        await hover(page, SORRY);
        await press(page, 'card', 'Ignore this rule from now on');
        await eventually(async () => (await surface(page, 'notice')).text).toContain('for this email only');
        expect(await markedWords(page)).not.toContain(SORRY);
        expect(await kept(afterword, 'settings')).not.toMatchObject({
          value: { rulesOff: [expect.any(String)] },
        });
        await press(page, 'notice', 'Close');

        await inWorker(afterword, refuseWrites, null);
        await press(page, 'card', 'Undo');
        await eventually(() => markedWords(page)).toHaveLength(2);
        await press(page, 'card', 'Ignore this rule from now on');
        await eventually(() => kept(afterword, 'settings')).toMatchObject({
          value: { rulesOff: [expect.any(String)] },
        });
        await press(page, 'card', 'Undo');
        await eventually(() => kept(afterword, 'settings')).toMatchObject({ value: { rulesOff: [] } });
        await press(page, 'card', 'Close');
      }
      expect(said).toEqual([]);
      const result = 'the person told that it holds for this email only, kept afterwards';
      await noteFigure(afterword.browser, { fault: `Worker’s storage that ${what}`, times: TIMES, result });
    },
    60_000 + TIMES * 15_000,
  );

  test('that refuses when a reminder falls due: it is tried again, and shown once it can be kept', async () => {
    await inWorker(afterword, refuseWrites, 'IO error');
    await keep(afterword, keptWith([reminderIn(-1, 'due')]));
    await eventually(() => alarms(afterword)).toEqual(['reminders']);
    expect(await badge(afterword)).toBe('');
    expect(await kept(afterword, 'reminders')).toMatchObject({ value: [{ id: 'due', state: 'waiting' }] });

    await inWorker(afterword, refuseWrites, null);
    await afterword.inExtension(() => chrome.alarms.create('reminders', { when: Date.now() }), null);
    await eventually(() => badge(afterword)).toBe('1');
    expect(await kept(afterword, 'reminders')).toMatchObject({ value: [{ id: 'due', state: 'fired' }] });
  });

  test('that gives nothing back: the draft that is open has its help, and the console hears nothing', async () => {
    const { page, said } = await openMail();
    await inWorker(afterword, refuseReads, 'IO error');
    await page.click(BODY);
    await page.keyboard.press('End');
    await page.keyboard.type(' It was all my fault, I failed completely.');
    await eventually(async () => (await markedWords(page)).length).toBeGreaterThan(2);
    expect(said).toEqual([]);
  });
});

interface Stage {
  stage?: { set: typeof chrome.storage.local.set; words: string | null };
}

/** Has every write of the worker fail with these words; `null` lets it write again. */
function refuseWrites(world: WorkerWorld & Stage, words: string | null): void {
  const { local } = world.chrome.storage;
  if (world.stage !== undefined) {
    world.stage.words = words;
    return;
  }
  const stage = { set: local.set.bind(local), words };
  world.stage = stage;
  local.set = (items: object) =>
    stage.words === null ? stage.set(items) : Promise.reject(new Error(stage.words));
}

function refuseReads({ chrome: { storage } }: WorkerWorld, words: string): void {
  storage.local.get = () => Promise.reject(new Error(words));
}
