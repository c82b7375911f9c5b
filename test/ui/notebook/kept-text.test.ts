import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { KeptText, WRITE_AFTER } from '../../../src/ui/notebook/kept-text.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

interface Underway {
  readonly before: string;
  readonly text: string;
  readonly keep: (kept: string) => void;
  readonly refuse: () => void;
}

function keptText(kept: string) {
  const writes: Underway[] = [];
  const field = new KeptText({
    kept,
    write: (before, text) =>
      new Promise((keep, reject) =>
        writes.push({ before, text, keep, refuse: () => reject(new Error('full')) }),
      ),
    onChange: () => undefined,
  });
  const write = (at: number): Underway => {
    const found = writes[at];
    if (found === undefined) throw new Error(`no write ${at}`);
    return found;
  };
  return { field, writes, write };
}

const settled = () => vi.advanceTimersByTimeAsync(0);

test('a write starts within 300 ms of the last key, however it was reached', async () => {
  for (const pause of [0, 120, 190, 250]) {
    const { field, writes } = keptText('');
    field.type('I');
    await vi.advanceTimersByTimeAsync(pause);
    field.type('I was');
    await vi.advanceTimersByTimeAsync(299);
    for (const { keep, text } of writes.slice(0, 1)) keep(text);
    await settled();
    await vi.advanceTimersByTimeAsync(0);
    expect(writes.at(-1)?.text).toBe('I was');
  }
});

test('a single key is written within 300 ms', async () => {
  const { field, writes } = keptText('');
  field.type('I');
  await vi.advanceTimersByTimeAsync(299);
  expect(writes).toHaveLength(1);
});

test('somebody who never pauses is kept all the same', async () => {
  const { field, writes } = keptText('');
  for (let key = 1; key <= 10; key += 1) {
    field.type('a'.repeat(key));
    await vi.advanceTimersByTimeAsync(100);
  }
  expect(writes.length).toBeGreaterThan(0);
});

test('a text is called kept only once its write has resolved', async () => {
  const { field, write } = keptText('');
  field.type('It began late');
  await vi.advanceTimersByTimeAsync(WRITE_AFTER);
  expect(field.state).toBe('writing');
  write(0).keep('It began late');
  await settled();
  expect(field.state).toBe('kept');
});

test('what is typed during a write is kept by the next, and not called kept before', async () => {
  const { field, write } = keptText('');
  field.type('one');
  await vi.advanceTimersByTimeAsync(WRITE_AFTER);
  field.type('one two');
  write(0).keep('one');
  await settled();
  expect(field.state).toBe('writing');
  await vi.advanceTimersByTimeAsync(WRITE_AFTER);
  expect(write(1)).toMatchObject({ before: 'one', text: 'one two' });
  write(1).keep('one two');
  await settled();
  expect(field).toMatchObject({ state: 'kept', text: 'one two' });
});

test('what another page kept meanwhile is merged into what is being typed', async () => {
  const { field, write } = keptText('Tea.');
  field.type('Tea. Mine.');
  await vi.advanceTimersByTimeAsync(WRITE_AFTER);
  field.take('Theirs. Tea.');
  field.type('Tea. Mine. More.');
  write(0).keep('Theirs. Tea. Mine.');
  await settled();
  expect(field.text).toBe('Theirs. Tea. Mine. More.');
});

test('what another page kept shows where nothing is being typed', () => {
  const { field } = keptText('old');
  field.take('new');
  expect(field).toMatchObject({ text: 'new', state: 'untouched' });
});

test('a write that is refused is said, keeps the text, and is tried again', async () => {
  const { field, write } = keptText('');
  field.type('not lost');
  await vi.advanceTimersByTimeAsync(WRITE_AFTER);
  write(0).refuse();
  await settled();
  expect(field).toMatchObject({ text: 'not lost', state: 'refused' });
  await vi.advanceTimersByTimeAsync(3_000);
  write(1).keep('not lost');
  await settled();
  expect(field.state).toBe('kept');
});

test('a page that closes writes at once', () => {
  const { field, writes } = keptText('');
  field.type('last words');
  field.flush();
  expect(writes).toHaveLength(1);
});

test('a text that was typed and taken back writes nothing', async () => {
  const { field, writes } = keptText('as it was');
  field.type('as it wasn');
  field.type('as it was');
  await vi.advanceTimersByTimeAsync(1_000);
  expect(writes).toEqual([]);
  expect(field.state).toBe('kept');
});
