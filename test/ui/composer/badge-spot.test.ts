import { expect, test } from 'vitest';
import { type BadgeScene, type Box, badgeSpot } from '../../../src/ui/composer/badge-spot.ts';

const SIZE = { width: 30, height: 30 };

/** A composer at the bottom right of a window, with text where `texts` say. */
function scene(texts: readonly Box[], part: Partial<BadgeScene> = {}): BadgeScene {
  return {
    body: { left: 700, top: 300, right: 1200, bottom: 600 },
    frame: { left: 690, top: 200, right: 1210, bottom: 680 },
    viewport: { width: 1280, height: 720 },
    size: SIZE,
    textAt: (box) => texts.some((text) => overlap(text, box)),
    ...part,
  };
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top;
}

const bottomLine: Box = { left: 700, top: 570, right: 1195, bottom: 590 };
const topLine: Box = { left: 700, top: 300, right: 1195, bottom: 320 };
const everywhere: Box = { left: 700, top: 300, right: 1200, bottom: 600 };

test('the badge stands in the bottom right corner of an empty draft', () => {
  expect(badgeSpot(scene([]), null)).toEqual({ name: 'inside bottom right', left: 1162, top: 562 });
});

test('it moves up when text comes near, and outside when the draft is full', () => {
  expect(badgeSpot(scene([bottomLine]), null)?.name).toBe('inside top right');
  expect(badgeSpot(scene([everywhere]), null)?.name).toBe('outside left');
});

test('text that would only touch it counts as covered', () => {
  const near: Box = { left: 1000, top: 570, right: 1160, bottom: 590 };
  expect(badgeSpot(scene([near]), null)?.name).toBe('inside top right');
});

test('it does not jump back as soon as the better corner is free again', () => {
  expect(badgeSpot(scene([]), 'inside top right')?.name).toBe('inside top right');
  expect(badgeSpot(scene([topLine]), 'inside top right')?.name).toBe('inside bottom right');
});

test('a body too low to hold it is not overlapped', () => {
  const low = { left: 700, top: 580, right: 1200, bottom: 600 };
  expect(badgeSpot(scene([], { body: low }), null)?.name).toBe('outside left');
});

test('it never leaves the viewport; with no free place there is no badge', () => {
  const fullScreen = { frame: { left: 0, top: 0, right: 1280, bottom: 720 } };
  expect(badgeSpot(scene([everywhere], fullScreen), null)).toBeNull();
  const atLeftEdge = { frame: { left: 10, top: 0, right: 600, bottom: 700 } };
  expect(badgeSpot(scene([everywhere], atLeftEdge), null)?.name).toBe('outside right');
});
