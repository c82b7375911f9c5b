import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../../src/core/assess/diagnostic.ts';
import {
  type Ignored,
  ignoreEmail,
  ignoreRule,
  ignoreThisTime,
  NOTHING_IGNORED,
  undo,
  visible,
} from '../../../src/core/assess/ignored.ts';
import type { RuleId } from '../../../src/core/assess/rules.ts';

function diagnostic(rule: RuleId, excerpt: string, from = 0): Diagnostic {
  const message = { key: 'extension_name' } as const;
  return { rule, severity: 'warning', from, to: from + excerpt.length, excerpt, message, suggestions: [] };
}

const sorry = diagnostic('apology', 'I am so sorry', 12);
const sorryAgain = diagnostic('apology', 'Again, my apologies', 80);
const botched = diagnostic('mistake', 'I botched it', 40);
const noThanks: Diagnostic = { ...diagnostic('missing-thanks', '', 120), severity: 'hint' };
const all = [sorry, botched, sorryAgain, noThanks];

describe('"this time"', () => {
  const ignored = ignoreThisTime(NOTHING_IGNORED, sorry);

  test('hides this rule on these words and nothing else', () => {
    expect(visible(all, ignored)).toEqual([botched, sorryAgain, noThanks]);
    expect(visible([diagnostic('mistake', 'I am so sorry')], ignored)).toHaveLength(1);
  });

  test('holds when the words move', () => {
    expect(visible([{ ...sorry, from: 300, to: 313 }], ignored)).toEqual([]);
  });

  test('holds when the editor changes spaces, line breaks or apostrophes', () => {
    const curly = ignoreThisTime(NOTHING_IGNORED, diagnostic('apology', 'I’m so\u00a0sorry'));
    expect(visible([diagnostic('apology', "I'm so\nsorry")], curly)).toEqual([]);
  });

  test('ends when the words change', () => {
    expect(visible([diagnostic('apology', 'I am so very sorry')], ignored)).toHaveLength(1);
  });

  test('tells the subject from the body', () => {
    const subject: Diagnostic = { ...sorry, in: 'subject' };
    expect(visible([sorry, subject], ignored)).toEqual([subject]);
    expect(visible([sorry, subject], ignoreThisTime(NOTHING_IGNORED, subject))).toEqual([sorry]);
  });

  test('hides what is missing, too', () => {
    expect(visible(all, ignoreThisTime(NOTHING_IGNORED, noThanks))).toEqual([sorry, botched, sorryAgain]);
  });
});

test('"this rule" hides everything the rule says', () => {
  expect(visible(all, ignoreRule(NOTHING_IGNORED, 'apology'))).toEqual([botched, noThanks]);
});

test('"this email" hides everything', () => {
  expect(visible(all, ignoreEmail(NOTHING_IGNORED))).toEqual([]);
});

test('nothing ignored hides nothing', () => {
  expect(visible(all, NOTHING_IGNORED)).toEqual(all);
});

describe('undo', () => {
  const thisTime = ignoreThisTime(NOTHING_IGNORED, botched);
  const [choice] = thisTime.choices;
  const everything = ignoreEmail(ignoreRule(thisTime, 'apology'));

  test('takes the latest choice back, one by one, until nothing is ignored', () => {
    const states: Ignored[] = [everything];
    for (let step = 0; step < 4; step += 1) states.push(undo(states.at(-1) ?? NOTHING_IGNORED));
    expect(states.map((state) => visible(all, state).length)).toEqual([0, 1, 3, 4, 4]);
    expect(states.at(-1)).toEqual(NOTHING_IGNORED);
  });

  test('takes one choice back out of order and leaves the others', () => {
    const rest = undo(undo(everything), choice);
    expect(visible(all, rest)).toEqual([botched, noThanks]);
  });

  test('changes nothing when the choice was never made', () => {
    expect(undo(NOTHING_IGNORED, { scope: 'email' })).toBe(NOTHING_IGNORED);
  });

  test('is done once for a choice that was made twice', () => {
    const twice = ignoreThisTime(ignoreRule(thisTime, 'apology'), botched);
    expect(twice.choices).toHaveLength(2);
    expect(visible(all, undo(twice))).toEqual([botched, noThanks]);
  });

  test('leaves what it was given as it was', () => {
    const copy = structuredClone(everything);
    undo(everything);
    ignoreRule(everything, 'mistake');
    expect(everything).toEqual(copy);
  });
});
