import { expect, it, vi } from 'vitest';

vi.mock('webextension-polyfill', () => ({ default: {} }));

const { mostUsed } = await import('../../src/browser/frame-in-use.ts');

it('the frame in use is the one whose composers were used last', () => {
  const top = { frameId: 0, result: { composers: 0, usedAt: 9 } };
  const old = { frameId: 4, result: { composers: 2, usedAt: 5 } };
  const last = { frameId: 7, result: { composers: 1, usedAt: 6 } };
  expect(mostUsed([top, old, last])).toBe(7);
  expect(mostUsed([top, { frameId: 8, result: null }, { frameId: 9 }, old])).toBe(4);
});

it('without any composer it is the page itself', () => {
  expect(mostUsed([{ frameId: 3, result: { composers: 0, usedAt: 1 } }])).toBe(0);
  expect(mostUsed([])).toBe(0);
});

it('of two that nobody used yet it is the first', () => {
  const untouched = { composers: 1, usedAt: 0 };
  expect(
    mostUsed([
      { frameId: 5, result: untouched },
      { frameId: 2, result: untouched },
    ]),
  ).toBe(2);
});
