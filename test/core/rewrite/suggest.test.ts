import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assessDraft } from '../../../src/core/assess/assess-draft.ts';
import type { Diagnostic, Suggestion } from '../../../src/core/assess/diagnostic.ts';
import { paragraphs, sentences } from '../../../src/core/language/sentences.ts';
import { FLAGS, type Flag, type Move } from '../../../src/core/moves/move.ts';
import { readSentence } from '../../../src/core/moves/read-sentence.ts';
import { REWRITES } from '../../../src/core/rewrite/rewrites.ts';
import { suggest } from '../../../src/core/rewrite/suggest.ts';

const isFlag = ({ rule }: Diagnostic): boolean => FLAGS.some((flag) => flag === rule);
const applied = (text: string, { from, to, replacement }: Suggestion): string =>
  text.slice(0, from) + replacement + text.slice(to);

/** The draft after each suggestion of one of the diagnostics of a rule. */
function rewritten(text: string, rule: Flag, nth = 0): string[] {
  const found = assessDraft({ text }).diagnostics.filter((diagnostic) => diagnostic.rule === rule);
  expect(found.length, `${rule} in: ${text}`).toBeGreaterThan(nth);
  return (found[nth]?.suggestions ?? []).map((suggestion) => applied(text, suggestion));
}

/** The draft after each suggestion for the clause in `«»`, which makes the move, whoever finds it. */
function instead(marked: string, kind: Flag, { only = true, first = true } = {}): string[] {
  const from = marked.indexOf('«');
  const to = marked.indexOf('»') - 1;
  const text = marked.replace(/[«»]/gu, '');
  const span = paragraphs(text, { from: 0, to: text.length })
    .flatMap((paragraph) => sentences(text, paragraph))
    .find((sentence) => sentence.from <= from && to <= sentence.to);
  if (span === undefined) throw new Error('The marked clause lies in no sentence');
  const move: Move = { kind, weight: 'light', from, to };
  const read = readSentence(text, span);
  const sentence = { ...read, moves: [...read.moves.filter((other) => other.kind !== kind), move] };
  return suggest({ text, sentence, move, kind, only, first }).map((suggestion) => applied(text, suggestion));
}

describe('the two pairs that everything else follows', () => {
  test('a missed answer becomes a surprise and what to do next time', () => {
    const text = 'I completely missed one of my answers and spoke in a confused way.';
    const better =
      'One of the questions took me by surprise; next time I will take a breath and a few seconds to think.';
    expect(rewritten(text, 'mistake')[0]).toBe(better);
    expect(assessDraft({ text: better }).diagnostics).toEqual([]);
  });
  test('a detached interviewer becomes a structured interview and its effect', () => {
    const text = 'He was detached and fired hasty questions.';
    const better =
      'The interview was very structured; the questions came in quick succession, so it took me a little while to build a conversation.';
    expect(rewritten(text, 'blame-interviewer')[0]).toBe(better);
    expect(assessDraft({ text: better }).diagnostics).toEqual([]);
  });
});

describe('an apology', () => {
  const again = { only: false, first: false };
  test('that is the only one is shortened, never dropped', () => {
    expect(instead('«I cannot apologise enough for missing our interview on Monday».', 'apology')).toEqual([
      'I am sorry for missing our interview on Monday.',
    ]);
  });
  test('that is as short as can be stays as it is', () => {
    expect(instead('«Sorry for missing our call».', 'apology')).toEqual([]);
    expect(instead('«I apologise for being late».', 'apology')).toEqual([]);
  });
  test('that is heavy is said in the same words without the weight', () => {
    expect(instead('«I am so terribly sorry that I was very rude to your team».', 'apology')).toEqual([
      'I am sorry that I was rude to your team.',
    ]);
  });
  test('of several people stays theirs', () => {
    expect(instead('«We would like to apologise for being late to the call».', 'apology')).toEqual([
      'We are sorry for being late to the call.',
    ]);
  });
  test.each([
    [
      '«My deepest apologies for the wait», the train stood still.',
      'I am sorry for the wait, the train stood still.',
    ],
    ['«Please forgive me for hanging up on you».', 'I am sorry for hanging up on you.'],
    ['«I would like to apologise once more for missing our call».', 'I am sorry for missing our call.'],
    ['«I am deeply sorry for being so rude».', 'I am sorry for being rude.'],
    ['«I am deeply sorry for writing so that you know».', 'I am sorry for writing so that you know.'],
    ['«I am so very sorry I was late», Ann.', 'I am sorry that I was late, Ann.'],
  ])('keeps what it is for: %s', (marked, after) => {
    expect(instead(marked, 'apology')).toEqual([after]);
  });
  test.each(['«As a token of our apology», we refund it.', '«He said how sorry he was for it».'])(
    'that is told and not made is left alone: %s',
    (marked) => {
      expect(instead(marked, 'apology')).toEqual([]);
    },
  );
  test('for a small matter may turn into thanks', () => {
    expect(instead('«I am so sorry for the confusion».', 'apology')).toEqual([
      'I am sorry for the confusion.',
      'Thank you for your patience.',
    ]);
  });
  test('that is the first of several is the one that stays', () => {
    const marked = '«I am so terribly sorry about my answers». I apologise again.';
    expect(instead(marked, 'apology', { only: false, first: true })[0]).toBe(
      'I am sorry about my answers. I apologise again.',
    );
  });
  test('that comes again may go, or turn into thanks', () => {
    expect(
      instead('Sorry for the delay. I am keen. «I apologise again for the delay».', 'apology', again),
    ).toEqual([
      'Sorry for the delay. I am keen.',
      'Sorry for the delay. I am keen. Thank you for your patience.',
    ]);
  });
  test('for another lapse is the only one for it, and stays', () => {
    const marked = 'Sorry I was late. «I sincerely apologise to your team for being rude».';
    expect(instead(marked, 'apology', again)).toEqual(['Sorry I was late. I am sorry for being rude.']);
  });
  test('goes as a clause when the rest of the sentence says something else', () => {
    const marked = 'Sorry for the delay. «I apologise again», but I remain very interested in the role.';
    expect(instead(marked, 'apology', again)[0]).toBe(
      'Sorry for the delay. I remain very interested in the role.',
    );
  });
  test('goes with its paragraph when it stands alone in it', () => {
    const marked = 'Sorry for the delay.\n\n«I apologise again».\n\nBest,\nAnn';
    expect(instead(marked, 'apology', again)[0]).toBe('Sorry for the delay.\n\nBest,\nAnn');
  });
  test('in the sentence of a flaw stays with it, and what is to come is added', () => {
    expect(instead('«I am sorry that I completely bombed the test».', 'mistake')).toEqual([
      'I am sorry that I completely bombed the test; next time I will [what you would do differently].',
    ]);
  });
});

describe('a flaw', () => {
  test('that is a real lapse is not hidden', () => {
    expect(instead('«I overslept and missed our interview». Best, Ann', 'mistake')).toEqual([
      'I overslept and missed our interview; next time I will [what you would do differently]. Best, Ann',
    ]);
  });
  test.each(['I was not able to solve it', 'I did not come across well', 'I missed the point'])(
    'is no lapse for the word alone: %s',
    (clause) => {
      expect(instead(`«${clause}».`, 'mistake')[0]).not.toContain(clause);
    },
  );
  test('told a second time is better dropped than told otherwise', () => {
    const marked = 'I bombed it. We met the team. «I completely froze on the last question».';
    expect(instead(marked, 'mistake', { only: false, first: false })[0]).toBe(
      'I bombed it. We met the team.',
    );
  });
  test('that tells something new keeps what it tells', () => {
    const marked = '«I forgot to mention on the phone that I ran the Leeds team for a year».';
    expect(instead(marked, 'mistake')).toEqual(['I would like to add that I ran the Leeds team for a year.']);
  });
  test('that tells something new says it once, and what else is said too', () => {
    const marked = '«I forgot to mention that I ran the Leeds team», but it was a pleasure to meet you.';
    expect(instead(marked, 'mistake')[0]).toBe(
      'I would like to add that I ran the Leeds team. It was a pleasure to meet you.',
    );
  });
});

describe('a flag', () => {
  const LIKES = 'I remain very interested in the role';
  const STRENGTH = 'What I would bring to the role is [a strength, with an example].';
  test('in the middle of a paragraph leaves one space behind', () => {
    expect(instead('It was good to meet you. «I bombed the test». Best, Ann', 'mistake').at(-1)).toBe(
      'It was good to meet you. Best, Ann',
    );
  });
  test('in front of a strength takes only its own clause', () => {
    expect(instead(`«I know I am not the best candidate», but ${LIKES}.`, 'self-deprecation')).toEqual([
      `${STRENGTH} ${LIKES}.`,
      `${LIKES}.`,
    ]);
  });
  test('in front of a small letter leaves a capital', () => {
    expect(instead('«I am hopeless at this», but thank you for your time.', 'self-deprecation').at(-1)).toBe(
      'Thank you for your time.',
    );
  });
  test('behind a strength takes the "and" along and leaves the full stop', () => {
    expect(instead(`${LIKES}, and «I know I am not the best candidate»!`, 'self-deprecation')).toEqual([
      `${LIKES}. ${STRENGTH}`,
      `${LIKES}!`,
    ]);
  });
  test('is told otherwise by its own words, not by those that stay', () => {
    expect(
      instead('I have a degree in statistics, but «I am hopeless at this».', 'self-deprecation')[0],
    ).toBe(`I have a degree in statistics. ${STRENGTH}`);
  });
  test('between two strengths leaves them joined', () => {
    const marked = `Thank you for your time, «I am hopeless at this», and ${LIKES}.`;
    expect(instead(marked, 'self-deprecation').at(-1)).toBe(`Thank you for your time, and ${LIKES}.`);
  });
  test('in the same clause as a strength is left alone', () => {
    expect(
      instead('«Thank you so much for your time in spite of my hopeless answers».', 'self-deprecation'),
    ).toEqual([]);
  });
  test('that the rest of its sentence goes on from takes it along', () => {
    expect(instead('«I am hopeless at this», never was any good, not once.', 'self-deprecation')).toEqual([
      STRENGTH,
    ]);
  });
  test('behind half a sentence takes it along', () => {
    expect(instead('When I do open my mouth, «I say nothing of use».', 'self-deprecation')).toEqual([
      STRENGTH,
    ]);
  });
  test('behind a greeting leaves the greeting', () => {
    expect(instead('Hi Ann, «I completely bombed the interview». Best, Bo', 'mistake')[0]).toMatch(
      /^Hi Ann, The interview showed me .*\. Best, Bo$/u,
    );
  });
  test('that is the whole draft is not dropped: an empty draft helps nobody', () => {
    expect(instead('«I am hopeless at this».\n', 'self-deprecation')).toEqual([`${STRENGTH}\n`]);
  });
  test('is not dropped from under a sentence that leans on it', () => {
    expect(instead('«I am hopeless at this». This is new to me.', 'self-deprecation')).toHaveLength(1);
  });
  test.each(['- ', '2. ', '* '])('in a list is not dropped to leave an empty entry: %s', (entry) => {
    expect(instead(`Well:\n${entry}«I am hopeless at this».\n${entry}Hm.`, 'self-deprecation')).toEqual([
      `Well:\n${entry}${STRENGTH}\n${entry}Hm.`,
    ]);
  });
  test('that cuts through brackets or quote marks is left alone', () => {
    expect(instead('Well (on paper, «I am hopeless at this».', 'self-deprecation')).toEqual([]);
    expect(instead('They say \u201cwell, «I am hopeless at this».', 'self-deprecation')).toEqual([]);
  });
});

describe('what is suggested', () => {
  const sentences = FLAGS.flatMap((kind) => REWRITES[kind].map(({ sentence }) => sentence));
  test.each([...new Set(sentences)])('draws no advice itself: %s', (text) => {
    expect(assessDraft({ text }).diagnostics.filter(isFlag)).toEqual([]);
  });
});

/** Sentences that are surely read as flags, as they may stand in a draft. */
const PIECES = [
  'I bombed the interview',
  'I completely froze on the last question, but it was a pleasure to meet the team',
  'I am so terribly sorry for being late',
  'I apologise again for being late',
  'I feel like a complete failure, but I remain very interested in the role',
  'He was rude and kept interrupting me',
  'My boss is a complete nightmare',
  'I am begging you to give me another chance',
  'I have messaged the interviewer on LinkedIn',
  'Thank you for your time',
  'I look forward to hearing from you',
  'Zoë 👩‍💻 said “hello”',
];
const draftText = fc
  .array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom('. ', '.\n', '.\n\n', '!  ', '…\n- ')), {
    minLength: 1,
    maxLength: 6,
  })
  .map((parts) => parts.flat().join(''));

/** How many diagnostics of each flag; an apology may move to the front of the draft, or stay there as a short one. */
function flagsOf(text: string): Map<string, number> {
  const many = new Map<string, number>();
  for (const diagnostic of assessDraft({ text }).diagnostics)
    if (isFlag(diagnostic) && diagnostic.rule !== 'apology')
      many.set(diagnostic.rule, (many.get(diagnostic.rule) ?? 0) + 1);
  return many;
}

describe('a suggestion that is taken', () => {
  test('settles its diagnostic and raises no other, leaves no double space or mark, and joins no paragraphs', () => {
    fc.assert(
      fc.property(draftText, (text) => {
        const before = flagsOf(text);
        for (const { rule, suggestions } of assessDraft({ text }).diagnostics) {
          for (const suggestion of suggestions) {
            expect(text.slice(suggestion.from, suggestion.to)).toBe(suggestion.excerpt);
            const after = applied(text, suggestion);
            const around = after.slice(
              Math.max(0, suggestion.from - 2),
              suggestion.from + suggestion.replacement.length + 2,
            );
            expect(around).not.toMatch(/[,;] ?[,;.]|\.\.|\[\]|\S {3}\S/u);
            expect(suggestion.replacement).not.toContain('\n');
            const now = flagsOf(after);
            for (const [kind, many] of now)
              expect(many, `${kind} after ${rule}`).toBeLessThanOrEqual(
                (before.get(kind) ?? 0) - (kind === rule ? 1 : 0),
              );
          }
        }
      }),
      { numRuns: 200 },
    );
  });
  test('a sentence too long to be one gets none, and costs no time to see', () => {
    const text = `I bombed the interview ${'and the test '.repeat(200)}.`;
    for (const { suggestions } of assessDraft({ text }).diagnostics) expect(suggestions).toEqual([]);
  });
});
