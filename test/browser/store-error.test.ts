import { describe, expect, it } from 'vitest';
import english from '../../_locales/en/messages.json' with { type: 'json' };
import { refusedByBrowser, StoreError, storeMessage } from '../../src/browser/store-error.ts';

describe('what a store could not keep', () => {
  it.each([
    ['the room in Chromium', new Error('Resource::kQuotaBytes quota exceeded'), 'store_full'],
    ['the room in Firefox', new DOMException('no room', 'QuotaExceededError'), 'store_full'],
    ['any other error', new Error('IO error'), 'store_failed'],
    ['no error at all', undefined, 'store_failed'],
  ] as const)('is told by its cause: %s', (_what, cause, key) => {
    expect(storeMessage(refusedByBrowser('interviews', cause))).toEqual({ key });
    expect(english).toHaveProperty(key);
  });

  it.each(['missing', 'invalid', 'newer'] as const)('has words of its own when it is %s', (problem) => {
    const { key } = storeMessage(new StoreError(problem, 'notebook'));
    expect(english).toHaveProperty(key);
  });

  it('is a failure when nobody knows what it was', () => {
    expect(storeMessage(new TypeError('x'))).toEqual({ key: 'store_failed' });
  });
});
