import { describe, expect, it } from 'vitest';
import { spotAtFrame, spotAtLine } from '../../../src/ui/composer/spot-beside.ts';

const viewport = { width: 1000, height: 800 };
const card = { width: 300, height: 200 };
const box = (left: number, top: number, right: number, bottom: number) => ({ left, top, right, bottom });

describe('a card at a line of text', () => {
  it('stands under it', () => {
    expect(spotAtLine(box(100, 100, 200, 120), card, viewport)).toEqual({ left: 100, top: 126 });
  });

  it('stands above it where there is no room below', () => {
    expect(spotAtLine(box(100, 700, 200, 720), card, viewport)).toEqual({ left: 100, top: 494 });
  });

  it('keeps within the viewport at the right edge', () => {
    expect(spotAtLine(box(900, 100, 990, 120), card, viewport).left).toBe(692);
  });

  it('keeps within the viewport where neither side has room', () => {
    const low = { width: 1000, height: 250 };
    expect(spotAtLine(box(10, 100, 90, 120), card, low)).toEqual({ left: 10, top: 42 });
  });

  it('shows its start where it is larger than the viewport', () => {
    expect(
      spotAtLine(box(10, 100, 90, 120), { width: 400, height: 900 }, { width: 320, height: 300 }),
    ).toEqual({
      left: 8,
      top: 8,
    });
  });
});

describe('a panel at a composer', () => {
  it('stands on its left, at the same foot', () => {
    expect(spotAtFrame(box(500, 300, 980, 800), card, viewport)).toEqual({ left: 192, top: 592 });
  });

  it('stands on its right where the left has no room', () => {
    expect(spotAtFrame(box(50, 300, 600, 700), card, viewport)).toEqual({ left: 608, top: 500 });
  });

  it('stands over its left edge where neither side has room', () => {
    expect(spotAtFrame(box(20, 20, 980, 780), card, viewport)).toEqual({ left: 8, top: 580 });
  });
});
