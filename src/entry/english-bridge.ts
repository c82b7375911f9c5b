import type { English } from '../core/language/english.ts';

const PLACE = Symbol.for('afterword.english');

type World = typeof globalThis & { [PLACE]?: English };

/** Lays the data where the companion, another script of the same world, finds it. */
export function offerEnglish(english: English): void {
  (globalThis as World)[PLACE] = english;
}

/** @throws {Error} when the companion was injected without it */
export function givenEnglish(): English {
  const english = (globalThis as World)[PLACE];
  if (english === undefined) throw new Error('the companion came without its English');
  return english;
}
