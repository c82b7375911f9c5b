/**
 * Words that stand for two: what they are read as. Apostrophes left out in a hurry are read too. `n't`, `'m` and their
 * like need no line here: any word is parted at its apostrophe.
 */
export const CONTRACTIONS: ReadonlyMap<string, readonly [string, string]> = new Map(
  `
cannot can not
can't can not
won't will not
shan't shall not
ain't be not
dont do not
didnt did not
doesnt does not
cant can not
wont will not
couldnt could not
wouldnt would not
shouldnt should not
wasnt was not
werent were not
isnt is not
arent are not
havent have not
hasnt has not
hadnt had not
im i am
ive i have
youre you are
youve you have
theyre they are
theyve they have
shouldve should have
couldve could have
wouldve would have
shoulda should have
coulda could have
woulda would have
gonna going to
wanna want to
gotta have to
`
    .trim()
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
