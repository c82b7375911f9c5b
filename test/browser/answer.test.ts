import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import * as z from 'zod/mini';

vi.mock('webextension-polyfill', () => ({ default: {} }));

const { answer, originOf } = await import('../../src/browser/answer.ts');

const table = {
  double: { input: z.number(), output: z.number(), from: ['content'] },
  fail: { input: z.null(), output: z.null(), from: ['content', 'page'] },
} as const;

const handlers = {
  double: (n: number) => n * 2,
  fail: () => {
    throw new RangeError('the person wrote: secret');
  },
};

const content = { sender: 'content', tabId: 1, isPrivate: false } as const;

describe('a message', () => {
  it('is answered when name, shape and sender are right', async () => {
    const reply = await answer(table, handlers, { afterword: 'double', input: 21 }, content);
    expect(reply).toEqual({ ok: true, output: 42 });
  });

  it.each([
    ['of an unknown name', { afterword: 'triple', input: 1 }, 'unknown message'],
    ['named like a property of every object', { afterword: 'constructor', input: 1 }, 'unknown message'],
    ['of the wrong shape', { afterword: 'double', input: 'x' }, 'double: wrong input'],
    ['that is no message at all', 'hello', 'not a message of Afterword'],
  ])('%s is refused in words', async (_what, message, error) => {
    expect(await answer(table, handlers, message, content)).toEqual({ ok: false, error });
  });

  it('from somebody who may not send it is refused', async () => {
    const message = { afterword: 'double', input: 1 };
    expect(await answer(table, handlers, message, { sender: 'page', isPrivate: false })).toMatchObject({
      ok: false,
    });
    expect(await answer(table, handlers, message, null)).toMatchObject({ ok: false });
  });

  it('whose handler fails says which, and none of the text', async () => {
    const reply = await answer(table, handlers, { afterword: 'fail', input: null }, content);
    expect(reply).toEqual({ ok: false, error: 'fail: RangeError' });
  });

  it('is never thrown at, whatever it is', async () => {
    await fc.assert(
      fc.asyncProperty(fc.anything(), async (message) => {
        expect(await answer(table, handlers, message, content)).toHaveProperty('ok');
      }),
    );
  });
});

describe('the origin of a message', () => {
  const own = (sender: object) => originOf({ id: 'me', ...sender } as never, 'me', 'chrome-extension://me/');

  it('is a content script in a tab of a webmail', () => {
    const sender = { url: 'https://mail.google.com/mail/u/0/', tab: { id: 4 }, frameId: 0 };
    expect(own(sender)).toEqual({
      sender: 'content',
      tabId: 4,
      frameId: 0,
      url: sender.url,
      isPrivate: false,
    });
  });

  it('is a content script in a frame, at the address of its tab as far as that may be known', () => {
    const frame = { url: 'https://3c.example.net/', frameId: 7 };
    expect(own({ ...frame, tab: { id: 4, url: 'https://navigator.example.net/' } })).toMatchObject({
      url: 'https://navigator.example.net/',
    });
    expect(own({ ...frame, tab: { id: 4 } })).toMatchObject({ url: frame.url });
  });

  it('is a page of ours, also when it stands in a tab', () => {
    expect(own({ url: 'chrome-extension://me/practice.html', tab: { id: 4 } })).toEqual({
      sender: 'page',
      isPrivate: false,
    });
  });

  it('is a private window, as its tab says', () => {
    const sender = { url: 'https://mail.google.com/mail/u/0/', tab: { id: 4, incognito: true } };
    expect(own(sender)).toMatchObject({ sender: 'content', isPrivate: true });
  });

  it('is the worker', () => {
    expect(own({ url: 'chrome-extension://me/background.js' })).toEqual({
      sender: 'worker',
      isPrivate: false,
    });
  });

  it('is nobody for another extension', () => {
    expect(
      originOf(
        { id: 'other', url: 'chrome-extension://other/x.html' } as never,
        'me',
        'chrome-extension://me/',
      ),
    ).toBeNull();
  });
});
