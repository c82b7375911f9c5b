import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { carryOver } from '../../../src/core/assess/carry-over.ts';
import type { Diagnostic, Suggestion } from '../../../src/core/assess/diagnostic.ts';

/** A diagnostic on the `nth` occurrence of `excerpt`. */
function on(text: string, excerpt: string, suggestions: readonly Suggestion[] = [], nth = 0): Diagnostic {
  let from = text.indexOf(excerpt);
  for (let skipped = 0; skipped < nth; skipped += 1) from = text.indexOf(excerpt, from + 1);
  return {
    rule: 'apology',
    severity: 'warning',
    from,
    to: from + excerpt.length,
    excerpt,
    message: { key: 'extension_name' },
    suggestions,
  };
}

function hintFor(text: string): Diagnostic {
  return { ...on(text, ''), rule: 'missing-thanks', severity: 'hint', from: text.length, to: text.length };
}

function suggestionFor(text: string, excerpt: string): Suggestion {
  const from = text.indexOf(excerpt);
  return { from, to: from + excerpt.length, excerpt, replacement: '' };
}

const before = 'Dear Priya, I am so sorry about Tuesday. I liked the team.';

/** Where the diagnostic on "I am so sorry" stands after the edit, or null when it was dropped. */
function edited(text: string): string | null {
  const [carried] = carryOver([on(before, 'I am so sorry')], before, text);
  return carried === undefined
    ? null
    : `${text.slice(0, carried.from)}«${text.slice(carried.from, carried.to)}»`;
}

describe('a diagnostic', () => {
  test('moves with its words when text is typed or deleted before them', () => {
    expect(edited(`Well. ${before}`)).toBe('Well. Dear Priya, «I am so sorry»');
    expect(edited(before.slice('Dear '.length))).toBe('Priya, «I am so sorry»');
  });

  test('stays where it is when text is typed or deleted behind them', () => {
    expect(edited(`${before} More.`)).toBe('Dear Priya, «I am so sorry»');
    expect(edited('Dear Priya, I am so sorry about')).toBe('Dear Priya, «I am so sorry»');
    expect(edited(before.replace(' about', ', about'))).toBe('Dear Priya, «I am so sorry»');
  });

  test.each([
    ['a letter of it is changed', 'Dear Priya, I am so Sorry about Tuesday. I liked the team.'],
    ['text is typed into it', 'Dear Priya, I am so very sorry about Tuesday. I liked the team.'],
    ['part of it is deleted', 'Dear Priya, I am sorry about Tuesday. I liked the team.'],
    ['a letter is typed on to its end', 'Dear Priya, I am so sorryabout Tuesday. I liked the team.'],
    ['a letter is typed on to its start', 'Dear Priya, xI am so sorry about Tuesday. I liked the team.'],
    [
      'an accent is put on its last letter',
      'Dear Priya, I am so sorry\u0301 about Tuesday. I liked the team.',
    ],
    ['the draft is emptied', ''],
    ['the draft is replaced', 'Another text altogether.'],
  ])('is dropped when %s', (_what, text) => {
    expect(edited(text)).toBeNull();
  });

  test('is kept as it is when nothing changed', () => {
    const diagnostics = [on(before, 'I am so sorry'), hintFor(before)];
    expect(carryOver(diagnostics, before, before)).toEqual(diagnostics);
  });

  test('is dropped when one of two equal stretches went and nobody knows which', () => {
    const twice = 'Sorry. Sorry. ';
    const both = [on(twice, 'Sorry'), on(twice, 'Sorry', [], 1)];
    expect(carryOver(both, twice, 'Sorry. ')).toEqual([]);
  });

  test('is dropped when it was not made for the text before the edit', () => {
    expect(carryOver([{ ...on(before, 'Tuesday'), excerpt: 'Monday' }], before, `${before}!`)).toEqual([]);
    expect(carryOver([{ ...on(before, 'Tuesday'), from: 900, to: 907 }], before, `${before}!`)).toEqual([]);
  });

  test('on the subject stays untouched whatever happens to the text', () => {
    const subject: Diagnostic = { ...on('Sorry!', 'Sorry'), in: 'subject' };
    expect(carryOver([subject], before, '')).toEqual([subject]);
  });
});

describe('a hint', () => {
  test('follows the end of the text', () => {
    for (const text of [`${before} Bye.`, `Oh. ${before}`, 'x', '']) {
      expect(carryOver([hintFor(before)], before, text)).toEqual([hintFor(text)]);
    }
  });
});

describe('a suggestion', () => {
  test('moves with its diagnostic', () => {
    const diagnostic = on(before, 'I am so sorry', [suggestionFor(before, 'I am so sorry about Tuesday.')]);
    const text = `Well. ${before}`;
    const moved = on(text, 'I am so sorry', [suggestionFor(text, 'I am so sorry about Tuesday.')]);
    expect(carryOver([diagnostic], before, text)).toEqual([moved]);
  });

  test('is dropped alone when only its own stretch was touched', () => {
    const kept = suggestionFor(before, 'I am so sorry');
    const diagnostic = on(before, 'I am so sorry', [
      suggestionFor(before, 'I am so sorry about Tuesday.'),
      kept,
    ]);
    const text = before.replace('Tuesday', 'Friday');
    expect(carryOver([diagnostic], before, text)).toEqual([on(text, 'I am so sorry', [kept])]);
  });
});

describe('whatever the edit', () => {
  // Few letters, so that equal stretches and ambiguous edits are common.
  const text = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '.', '\n', 'é', '😀'), maxLength: 30 });
  const span = fc.tuple(fc.nat(40), fc.nat(40));

  function spanned(whole: string, [one, other]: [number, number]): Suggestion {
    const from = Math.min(one, other, whole.length);
    const to = Math.min(Math.max(one, other), whole.length);
    return { from, to, excerpt: whole.slice(from, to), replacement: '' };
  }

  test('every excerpt is what stands at its span', () => {
    fc.assert(
      fc.property(text, text, fc.array(fc.tuple(span, span)), (from, to, spans) => {
        const diagnostics = spans.map(([own, suggested]) => ({
          ...on(from, ''),
          ...spanned(from, own),
          suggestions: [spanned(from, suggested)],
        }));
        for (const carried of carryOver(diagnostics, from, to)) {
          for (const { from: start, to: end, excerpt } of [carried, ...carried.suggestions]) {
            expect(to.slice(start, end)).toBe(excerpt);
            expect(end).toBeLessThanOrEqual(to.length);
          }
        }
      }),
    );
  });

  test('text between spaces away from the edit is found again where it went', () => {
    fc.assert(
      fc.property(text, text, text, text, (head, removed, inserted, tail) => {
        const from = `${head} X ${removed} Y ${tail}`;
        const to = `${head} X ${inserted} Y ${tail}`;
        const places = carryOver([on(from, 'X'), on(from, 'Y')], from, to).map((carried) => carried.from);
        expect(places).toEqual([to.indexOf('X'), to.indexOf('Y')]);
      }),
    );
  });
});
