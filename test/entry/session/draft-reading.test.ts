import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { assessDraft } from '../../../src/core/assess/assess-draft.ts';
import { DraftReading } from '../../../src/entry/session/draft-reading.ts';

const SORRY = 'I am so sorry about Tuesday. Thank you for your time, and for the walk through the workshop.';

describe('the reading of a draft while it is written', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  /** A reading of a text that can be changed, and how often that was looked at. */
  function readingOf(text: string) {
    const page = { text, looks: 0 };
    const stop = new AbortController();
    const reading = new DraftReading(
      {
        look() {
          page.looks += 1;
          return { text: page.text, stretchesOf: () => [] };
        },
        draft: (now) => ({ text: now }),
        rulesOff: () => new Set(),
      },
      stop.signal,
    );
    return { page, reading, stop };
  }

  test('of a short draft is there at once', () => {
    const { reading } = readingOf(SORRY);
    reading.read();
    expect(reading.assessment.value).toEqual(assessDraft({ text: SORRY }));
  });

  test('of a long one comes in parts, and to the same as if it had come at once', () => {
    const text = Array.from({ length: 400 }, (_, at) => `${SORRY} That is all of part ${at}.`).join('\n\n');
    const { reading } = readingOf(text);
    reading.read();
    let tasks = 0;
    while (reading.assessment.value === null && tasks < 100) {
      vi.advanceTimersToNextTimer();
      tasks += 1;
    }
    expect(tasks).toBeGreaterThan(4);
    expect(reading.assessment.value).toEqual(assessDraft({ text }));
  });

  test('of a long draft in one line comes in parts too', () => {
    const text = `${SORRY} `.repeat(300).trim();
    const { reading } = readingOf(text);
    reading.read();
    expect(reading.assessment.value).toBeNull();
    vi.runAllTimers();
    expect(reading.assessment.value).toEqual(assessDraft({ text }));
  });

  test('follows what is written between two parts', () => {
    const { page, reading } = readingOf(`${SORRY}\n\n`.repeat(200));
    reading.read();
    vi.advanceTimersToNextTimer();
    page.text = `Hello. ${page.text}`;
    reading.edited();
    vi.runAllTimers();
    expect(reading.assessment.value).toEqual(assessDraft({ text: page.text }));
  });

  test('stops with the composer, also between two parts', () => {
    const { reading, stop } = readingOf(`${SORRY}\n\n`.repeat(200));
    reading.read();
    stop.abort();
    vi.runAllTimers();
    expect(reading.assessment.value).toBeNull();
    expect(vi.getTimerCount()).toBe(0);
  });

  test('is carried over once for keys that follow at once, and lends the look it took to whoever shows what came of it', () => {
    const { page, reading } = readingOf(SORRY);
    reading.read();
    const lent: (string | undefined)[] = [];
    reading.assessment.subscribe(() => lent.push(reading.look?.text));
    const before = page.looks;
    for (const typed of ['H', 'He', 'Hel']) {
      page.text = `${typed} ${SORRY}`;
      reading.edited();
    }
    expect(page.looks).toBe(before);
    expect(reading.isBehind.value).toBe(true);
    vi.advanceTimersToNextTimer();
    expect(page.looks - before).toBe(1);
    expect(lent).toEqual([undefined, page.text]);
    expect(reading.look).toBeNull();
    expect(reading.isBehind.value).toBe(false);
    const [apology] = reading.assessment.value?.diagnostics ?? [];
    expect(page.text.slice(apology?.from, apology?.to)).toBe(apology?.excerpt);
  });

  test('is carried over at once for whoever shows where things stand', () => {
    const { page, reading } = readingOf(SORRY);
    reading.read();
    page.text = `Hello. ${SORRY}`;
    reading.edited();
    reading.catchUp();
    const [apology] = reading.assessment.value?.diagnostics ?? [];
    expect(page.text.slice(apology?.from, apology?.to)).toBe(apology?.excerpt);
    expect(reading.isBehind.value).toBe(false);
  });

  test('takes nothing in of a text that is no longer the draft’s', () => {
    const { page, reading } = readingOf(SORRY);
    reading.read();
    page.text = `Hello. ${SORRY}`;
    reading.edited();
    const before = reading.assessment.value?.diagnostics.length;
    const excerpt = SORRY.slice(0, 4);
    const message = { key: 'guard_private_note' } as const;
    reading.wall(SORRY, [
      { rule: 'private-notes', severity: 'note', from: 0, to: 4, excerpt, message, suggestions: [] },
    ]);
    expect(reading.assessment.value?.diagnostics.length).toBe(before);
  });
});
