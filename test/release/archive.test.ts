import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { archive } from '../../scripts/release/archive.ts';

const text = (words: string) => new TextEncoder().encode(words);
const FILES: readonly [string, Uint8Array][] = [
  ['popup.html', text('<!doctype html>')],
  ['icons/16.png', text('not a picture')],
  ['_locales/en/messages.json', text('{}')],
];

describe('an archive', () => {
  it('holds every file under its path', () => {
    expect(unzipSync(archive(new Map(FILES)))).toEqual(Object.fromEntries(FILES));
  });

  it('has the same bytes whatever order the files come in', () => {
    expect(archive(new Map([...FILES].reverse()))).toEqual(archive(new Map(FILES)));
  });

  it('has the same bytes in every time zone', () => {
    const before = process.env.TZ;
    const inZone = (zone: string) => {
      process.env.TZ = zone;
      return archive(new Map(FILES));
    };
    try {
      expect(inZone('Pacific/Kiritimati')).toEqual(inZone('Pacific/Pago_Pago'));
    } finally {
      if (before === undefined) delete process.env.TZ;
      else process.env.TZ = before;
    }
  });
});
