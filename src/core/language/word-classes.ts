import { ENGLISH } from './english.ts';
import { stemOf } from './stem.ts';

/** The classes of the lexicon that each stem stands in, as numbers from 1. */
export const CLASSES_OF: ReadonlyMap<string, readonly number[]> = read();

function read(): Map<string, number[]> {
  const found = new Map<string, number[]>();
  ENGLISH.lexicon.split(/\n(?! )/).forEach((line, at) => {
    const words = line
      .slice(line.indexOf(':') + 1)
      .trim()
      .split(/\s+/);
    for (const stem of new Set(words.map(stemOf))) {
      const classes = found.get(stem);
      if (classes === undefined) found.set(stem, [at + 1]);
      else classes.push(at + 1);
    }
  });
  return found;
}
