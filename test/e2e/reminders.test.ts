import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { eventually, until } from '../support/acting.ts';
import { type Afterword, startAfterword } from '../support/afterword.ts';
import { keep, kept } from '../support/commands.ts';
import { keptWith, reminderIn } from '../support/kept-data.ts';
import { popupText } from '../support/popup.ts';
import { alarms, badge, stopWorker } from '../support/worker.ts';

const HOUR = 60;

/** Forgets what a browser may lose: the alarms, and the number on the button. */
function loseAlarms(afterword: Afterword): Promise<void> {
  return afterword.inExtension(async () => {
    await chrome.alarms.clearAll();
    await chrome.action.setBadgeText({ text: '' });
  }, null);
}

describe('reminders in chromium', () => {
  const profile = mkdtempSync(join(tmpdir(), 'afterword-'));
  const start = async (timeZone: string): Promise<Afterword> => {
    const started = await startAfterword('chromium', { profile, timeZone });
    await started.install();
    return started;
  };
  let afterword: Afterword;
  beforeAll(async () => {
    afterword = await start('UTC');
  });
  afterAll(async () => {
    await afterword?.close();
    rmSync(profile, { recursive: true, force: true });
  });

  test('one that falls due shows on the button, one that waits has an alarm', async () => {
    expect(process.env.TZ ?? 'UTC').toBe('UTC');
    await keep(afterword, keptWith([reminderIn(-1, 'due'), reminderIn(2 * HOUR, 'waiting')]));
    await eventually(() => badge(afterword)).toBe('1');
    await eventually(() => alarms(afterword)).toEqual(['reminders']);
    expect(await kept(afterword, 'reminders')).toMatchObject({
      value: [
        { id: 'due', state: 'fired' },
        { id: 'waiting', state: 'waiting' },
      ],
    });
    await eventually(() => kept(afterword, 'to-show')).toMatchObject({ value: [] });
  });

  test('leave for notifications is asked for when a reminder is switched on, and not before', async () => {
    const page = await afterword.browser.newPage();
    // Without a window Chromium never answers the question: it is enough that it is put.
    await page.evaluateOnNewDocument(() => {
      const asked: boolean[] = [];
      Object.assign(window, { asked });
      chrome.permissions.request = async () => {
        asked.push(navigator.userActivation.isActive);
        return false;
      };
    });
    const questions = () => page.evaluate(() => (window as unknown as { asked: boolean[] }).asked);
    await page.goto(afterword.url('notebook.html#timeline'));
    await until(() => page.$('.reminders [role="switch"]'), 'a reminder to switch on');
    expect(await questions()).toEqual([]);
    await switchOn(page, 'To rest');
    await eventually(questions).toEqual([true]);
    await eventually(() => popupText(page)).toContain('Shown on the toolbar button and in the popup.');
    await switchOn(page, 'To rest');
    await eventually(() => kept(afterword, 'reminders')).toMatchObject({ value: [{}, {}] });
    expect(await questions()).toEqual([true]);
    await page.close();
  });

  test('a stopped worker is woken by its alarm', async () => {
    await stopWorker(afterword);
    await loseAlarms(afterword);
    await afterword.inExtension(() => chrome.alarms.create('reminders', { when: Date.now() + 100 }), null);
    await eventually(() => badge(afterword)).toBe('1');
    await eventually(() => alarms(afterword)).toEqual(['reminders']);
  });

  test('whatever wakes the worker, lost alarms come back', async () => {
    await stopWorker(afterword);
    await loseAlarms(afterword);
    await afterword.inExtension(
      () => chrome.runtime.sendMessage({ afterword: 'read-preferences', input: null }),
      null,
    );
    await eventually(() => alarms(afterword)).toEqual(['reminders']);
    await eventually(() => badge(afterword)).toBe('1');
  });

  test('a browser that starts again, further east, shows what fell due meanwhile', async () => {
    await afterword.close();
    afterword = await start('Asia/Tokyo');
    await eventually(() => badge(afterword)).toBe('2');
    expect(await kept(afterword, 'reminders')).toMatchObject({
      value: [{ state: 'fired' }, { state: 'fired' }],
    });
    expect(await alarms(afterword)).toEqual([]);
  });
});

describe('reminders in firefox', () => {
  let afterword: Afterword;
  beforeAll(async () => {
    // Without a desktop to show it, Firefox closes a notification at once, unless it draws it itself.
    afterword = await startAfterword('firefox', { prefs: { 'alerts.useSystemBackend': false } });
    await afterword.install();
  });
  afterAll(() => afterword?.close());

  test('leave for notifications is asked for when a reminder is switched on, and not before', async () => {
    await keep(afterword, keptWith([reminderIn(-1, 'before')]));
    await eventually(() => badge(afterword)).toBe('1');
    const page = await afterword.openPage('notebook.html#timeline');
    await until(() => page.$('.reminders [role="switch"]'), 'a reminder to switch on');
    expect(await mayNotify(afterword)).toBe(false);
    await switchOn(page, 'To rest');
    await eventually(() => mayNotify(afterword)).toBe(true);
    await eventually(() => kept(afterword, 'reminders')).toMatchObject({
      value: [{ id: 'before' }, { kind: 'rest' }],
    });
    expect(await notices(afterword)).toEqual([]);
    await page.close();
  });

  test('one that falls due shows on the button, and with leave also as one notification', async () => {
    await keep(afterword, keptWith([reminderIn(-1, 'one')]));
    await eventually(() => badge(afterword)).toBe('1');
    await eventually(() => notices(afterword)).toEqual(['one']);
    await keep(afterword, { reminders: keptWith([reminderIn(-1, 'two')]).reminders });
    await eventually(() => notices(afterword)).toEqual(['two']);
    await keep(afterword, { reminders: keptWith([]).reminders });
    await eventually(() => badge(afterword)).toBe('');
    await eventually(() => notices(afterword)).toEqual([]);
  });
});

function notices(afterword: Afterword): Promise<string[]> {
  return afterword.inExtension(async () => Object.keys(await chrome.notifications.getAll()), null);
}

function mayNotify(afterword: Afterword): Promise<boolean> {
  return afterword.inExtension(() => chrome.permissions.contains({ permissions: ['notifications'] }), null);
}

/** With a press that the browser takes for a person's, as it must be to ask for leave. */
async function switchOn(page: Page, words: string): Promise<void> {
  const found = await until(
    () => page.$(`.reminders [role="switch"] ::-p-text(${words})`),
    `a switch “${words}”`,
  );
  await found.click();
}
