import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assessDraft } from '../../../src/core/assess/assess-draft.ts';
import { DraftReader } from '../../../src/core/assess/draft-reader.ts';
import { MOST_DIAGNOSTICS } from '../../../src/core/assess/limits.ts';
import { paragraphs, sentences } from '../../../src/core/language/sentences.ts';

const PIECES = [
  'I am so sorry about Tuesday. ',
  'I bombed the interview, but I learned a lot',
  'Thank you for your time!',
  ' “my bad” ',
  'he said\n',
  '\n\n',
  '> quoted\n',
  'Mr. Ortiz ',
  "I've ",
  'I’m begging you… ',
  '[your name]',
  '{{role}} ',
  'e.g. this? ',
  '👩‍💻 ',
  'İstanbul ',
  '\u00a0',
  '-- \n',
  'Next time I will breathe. ',
];
const draftText = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'grapheme', maxLength: 12 })), {
    maxLength: 25,
  })
  .map((pieces) => pieces.join(''));

describe('whatever the text', () => {
  test('spans lie inside it, moves within one sentence, excerpts and suggestions are its own words', () => {
    fc.assert(
      fc.property(draftText, draftText, (text, subject) => {
        const { moves, diagnostics } = assessDraft({ text, subject });
        const whole = paragraphs(text, { from: 0, to: text.length }).flatMap((span) => sentences(text, span));
        for (const { from, to } of moves) {
          expect(from).toBeLessThan(to);
          expect(whole.some((sentence) => sentence.from <= from && to <= sentence.to)).toBe(true);
        }
        for (const { in: where, from, to, excerpt, suggestions } of diagnostics) {
          const own = where === 'subject' ? subject : text;
          expect(own.slice(from, to)).toBe(excerpt);
          for (const suggestion of suggestions) {
            expect(own.slice(suggestion.from, suggestion.to)).toBe(suggestion.excerpt);
            expect(suggestion.from).toBeLessThanOrEqual(from);
            expect(suggestion.to).toBeGreaterThanOrEqual(to);
          }
        }
      }),
    );
  });

  test('the same draft gives the same assessment', () => {
    fc.assert(
      fc.property(draftText, (text) => {
        expect(assessDraft({ text })).toEqual(assessDraft({ text }));
      }),
    );
  });

  test('reading again after edits equals reading anew', () => {
    const edit = fc.record({ at: fc.nat(400), gone: fc.nat(30), put: fc.constantFrom(...PIECES, '', 'x') });
    fc.assert(
      fc.property(draftText, fc.array(edit, { maxLength: 6 }), (start, edits) => {
        const reader = new DraftReader();
        let text = start;
        reader.assess({ text });
        for (const { at, gone, put } of edits) {
          const from = Math.min(at, text.length);
          text = text.slice(0, from) + put + text.slice(from + gone);
          expect(reader.assess({ text })).toEqual(assessDraft({ text }));
        }
      }),
    );
  });
});

describe('hostile texts are read to the end', () => {
  test.each([
    ['one endless word', 'a'.repeat(100_000)],
    ['an apology 20,000 times', 'sorry '.repeat(20_000)],
    ['a megabyte in one line', 'I was so nervous that I forgot what the question was, and '.repeat(18_000)],
    ['quotation marks', '"'.repeat(50_000)],
    ['nested quotes', '>'.repeat(50_000)],
    ['full stops', '. '.repeat(50_000)],
    ['brackets', '['.repeat(50_000) + '{{'.repeat(20_000)],
    ['apostrophes', "a'".repeat(50_000)],
    ['confessions', 'I bombed. '.repeat(10_000)],
  ])('%s', (_, text) => {
    const { diagnostics } = assessDraft({ text });
    expect(diagnostics.length).toBeLessThanOrEqual(MOST_DIAGNOSTICS);
  });

  test('words that name what objects inherit are words', () => {
    expect(assessDraft({ text: 'constructor __proto__ toString hasOwnProperty' }).moves).toEqual([]);
  });
});
