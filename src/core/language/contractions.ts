/**
 * Words that stand for two: what they are read as. Apostrophes left out in a hurry are read too. `n't`, `'m` and their
 * like need no line here: any word is parted at its apostrophe.
 */
export const CONTRACTIONS: ReadonlyMap<string, readonly [string, string]> = new Map(
  `cannot can not
can't can not
won't will not
cant can not
wont will not
im i am
ive i have
youre you are
theyre they are
shouldve should have
couldve could have
gonna going to
wanna want to
gotta have to`
    .split('\n')
    .map((line): [string, readonly [string, string]] => {
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
