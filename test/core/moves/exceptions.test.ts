import { describe, expect, test } from 'vitest';
import { EXCEPTIONS } from '../../../src/core/moves/exceptions.ts';
import type { MoveKind } from '../../../src/core/moves/move.ts';

const isExcepted = (kind: MoveKind, clause: string): boolean =>
  EXCEPTIONS.get(kind)?.some((exception) => exception.test(clause)) === true;

describe('excepted are', () => {
  test.each<[MoveKind, string]>([
    ['apology', 'I was sorry to hear of it'],
    ['apology', 'Sorry to see it close'],
    ['apology', 'sorry to learn of it'],
    ['apology', 'sorry to read that'],
    ['apology', 'sorry for your loss'],
    ['apology', 'I felt sorry about his dog'],
    ['apology', 'sorry for her brother'],
    ['apology', 'sorry for their friend'],
    ['apology', 'I am sorry that you feel tired'],
    ['apology', 'sorry you’re ill'],
    ['apology', "sorry they've left"],
    ['apology', 'sorry he went home'],
    ['apology', 'sorry she lost it'],
    ['apology', 'sorry that they lost'],
    ['apology', 'safe rather than sorry'],
    ['apology', 'his apology came late'],
    ['apology', 'their sincere apologies'],
    ['apology', 'her regrets'],
    ['apology', 'their regret was plain'],
    ['apology', 'who never apologised'],
    ['apology', 'they apologized'],
    ['mistake', 'I should have it today'],
    ['mistake', 'I should have a reply by noon'],
    ['mistake', 'I should have some time'],
    ['mistake', 'I should have news back'],
    ['mistake', 'I should have the form'],
    ['mistake', 'I forgot to mention a thing'],
    ['mistake', 'I forgot to tell you'],
    ['mistake', 'I stumbled upon it'],
    ['mistake', 'I stumble across such shops'],
    ['mistake', 'stumbling into it'],
    ['mistake', 'My apprenticeship fell through with the closure of the yard'],
    ['mistake', 'I lost the post after the second merger'],
    ['thanks', 'Thanks to the rain we stayed'],
    ['thanks', 'Thanks to a friend I came'],
    ['direct-contact', 'I did not contact him'],
    ['direct-contact', 'I have not emailed her'],
    ['direct-contact', 'I would never just write to him'],
    ['direct-contact', 'I will not call people'],
    ['direct-contact', 'I did not then e-mail her'],
  ])('%s: %s', (kind, clause) => {
    expect(isExcepted(kind, clause)).toBe(true);
  });
});

describe('not excepted are', () => {
  test.each<[MoveKind, string]>([
    ['apology', 'I am sorry to bother you'],
    ['apology', 'sorry for your inconvenience'],
    ['apology', 'sorry about your wait'],
    ['apology', 'sorry for your confusion'],
    ['apology', 'sorry you had to wait'],
    ['apology', 'my apologies'],
    ['apology', 'I regret it'],
    ['apology', 'I apologised to them'],
    ['apology', 'sorry, more than I can say'],
    ['mistake', 'I should have asked'],
    ['mistake', 'that should have been done'],
    ['mistake', 'I should have that done'],
    ['mistake', 'I forgot to bring it'],
    ['mistake', 'I stumbled over my words'],
    ['mistake', 'I stumbled badly'],
    ['mistake', 'I handled the merger badly'],
    ['mistake', 'I got the date of the restructuring wrong'],
    ['thanks', 'Thanks to the team for the tour'],
    ['thanks', 'Thanks to you all'],
    ['thanks', 'Many thanks to the team'],
    ['direct-contact', 'I contacted him, not her'],
    ['direct-contact', 'I will write to him'],
    ['direct-contact', 'It was not easy to reach him'],
  ])('%s: %s', (kind, clause) => {
    expect(isExcepted(kind, clause)).toBe(false);
  });

  test('moves of any other kind', () => {
    expect([...EXCEPTIONS.keys()]).toEqual(['apology', 'mistake', 'thanks', 'direct-contact']);
  });
});
