import { inflateSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';
import type { Box } from './surfaces.ts';

export type Colour = readonly [red: number, green: number, blue: number];

/** A picture of a part of the page: what is painted, whatever the DOM says. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  /** From the top left corner, in CSS pixels. */
  at(x: number, y: number): Colour;
}

/** Takes a picture of a box of the viewport, in whole pixels. */
export async function pictureOf(page: Page, { left, top, right, bottom }: Box): Promise<Picture> {
  const clip = { x: left, y: top, width: right - left, height: bottom - top };
  return decode(Buffer.from(await page.screenshot({ clip, captureBeyondViewport: false })));
}

/** The smallest box around all pixels of a colour, give or take a little per channel; `null` without any. */
export function boundsOf(picture: Picture, colour: Colour, tolerance = 12): Box | null {
  const found: [x: number, y: number][] = [];
  for (let y = 0; y < picture.height; y += 1) {
    for (let x = 0; x < picture.width; x += 1) {
      const pixel = picture.at(x, y);
      if (!pixel.every((value, channel) => Math.abs(value - (colour[channel] ?? 0)) <= tolerance)) continue;
      found.push([x, y]);
    }
  }
  if (found.length === 0) return null;
  const [xs, ys] = [found.map(([x]) => x), found.map(([, y]) => y)];
  return {
    left: Math.min(...xs),
    top: Math.min(...ys),
    right: Math.max(...xs) + 1,
    bottom: Math.max(...ys) + 1,
  };
}

/** Reads a PNG with 8 bits per channel, in colour and not interlaced: what both browsers make of a screenshot. */
function decode(file: Buffer): Picture {
  const width = file.readUInt32BE(16);
  const height = file.readUInt32BE(20);
  const channels = file[25] === 6 ? 4 : 3;
  const parts: Buffer[] = [];
  for (let at = 8; at < file.length; ) {
    const length = file.readUInt32BE(at);
    if (file.toString('latin1', at + 4, at + 8) === 'IDAT')
      parts.push(file.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  const pixels = unfilter(inflateSync(Buffer.concat(parts)), width * channels, height, channels);
  return {
    width,
    height,
    at(x, y) {
      const start = (y * width + x) * channels;
      return [pixels[start] ?? 0, pixels[start + 1] ?? 0, pixels[start + 2] ?? 0];
    },
  };
}

/** Each line is kept as differences from its neighbours (PNG specification, section 9). */
function unfilter(data: Buffer, stride: number, height: number, step: number): Uint8Array {
  const out = new Uint8Array(stride * height);
  for (let y = 0; y < height; y += 1) {
    const filter = data[y * (stride + 1)] ?? 0;
    for (let x = 0; x < stride; x += 1) {
      const at = y * stride + x;
      const left = x < step ? 0 : (out[at - step] ?? 0);
      const up = y === 0 ? 0 : (out[at - stride] ?? 0);
      const corner = x < step || y === 0 ? 0 : (out[at - stride - step] ?? 0);
      const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter] ?? 0;
      out[at] = (data[y * (stride + 1) + 1 + x] ?? 0) + guess;
    }
  }
  return out;
}

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  if (a <= b && a <= c) return left;
  return b <= c ? up : corner;
}
