import { ENGLISH } from './english.ts';

/** Words that stand for two: what they are read as. */
export const CONTRACTIONS: ReadonlyMap<string, readonly [string, string]> = new Map(
  ENGLISH.contracted.split('\n').map((line): [string, readonly [string, string]] => {
    const [word = '', first = '', second = ''] = line.split(' ');
    return [word, [first, second]];
  }),
);

/** What stands after an apostrophe, as the word it stands for. `'s` and `'d` may be two words each and stay. */
export const ENDINGS: ReadonlyMap<string, string> = new Map([
  ['t', 'not'],
  ['m', 'am'],
  ['re', 'are'],
  ['ve', 'have'],
  ['ll', 'will'],
  ['s', "'s"],
  ['d', "'d"],
]);
