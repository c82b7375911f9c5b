import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { assessDraft } from '../../../src/core/assess/assess-draft.ts';
import { DraftReader } from '../../../src/core/assess/draft-reader.ts';
import { readSentence } from '../../../src/core/moves/read-sentence.ts';

vi.mock('../../../src/core/moves/read-sentence.ts', async (original) => {
  const { readSentence: read } = await original<typeof import('../../../src/core/moves/read-sentence.ts')>();
  return { readSentence: vi.fn(read) };
});

/** Paragraphs and lines as they stand in real drafts, replies and forwarded mail. */
const BLOCKS = [
  'Dear Priya,',
  'Thank you for the interview on Tuesday. I enjoyed hearing about the team, and I remain very interested in the role.',
  'I am so sorry that I rambled. I was nervous, I lost my thread… and I forgot what e.g. the second question was! Sorry again.',
  'He was rude and interrupted me.Then he left.I was ill that week.',
  'One of the questions took me by surprise; next time I will take a breath. "It went badly." That was all.',
  'I wanted to write to you about the interview that we had on Tuesday last\nweek in Leeds, and about what\ncomes next.',
  'Two things: the salary, and the start.\n- I could begin in May.\n- I live in Leeds.',
  'La ringrazio molto per il tempo che mi ha dedicato ieri. Mi dispiace di non aver risposto bene alla domanda.',
  'Vielen Dank für das Gespräch. Es tut mir leid, dass ich so nervös war und nicht gut geantwortet habe.',
  'Dear {{name}}, I saw [Company]. I would be glad of another chance to talk.',
  '> How did it go?\n> I am so sorry to ask.',
  'On Tue, 3 Nov 2026 at 10:11, Priya wrote:\n> How did it go?\n\nIt went well.',
  'On Tue, 3 Nov 2026 at 10:11, Priya Shah <priya@agency.example>\nwrote:\n\nI am sorry to hear that.',
  '-----Original Message-----\nFrom: Priya\nSent: Tuesday\nTo: Ann\nSubject: Re: Interview\n\nSorry about that.',
  '-- \nAnn Lee\nSorry for my brevity',
  'Best regards,\nAnn',
  `I applied for the role of editor. ${'I bombed the interview, and I am ashamed of it. '.repeat(8)}`,
];
const SNIPPETS = [
  'a',
  ' ',
  '.',
  '\n',
  '\n\n',
  ':',
  '>',
  '> ',
  '-',
  'I bombed. ',
  'sorry',
  '“',
  '’',
  '😀',
  '',
];

const draftText = fc.array(fc.constantFrom(...BLOCKS), { minLength: 1, maxLength: 12 }).chain((blocks) =>
  fc
    .array(fc.constantFrom('\n\n', '\n', '\r\n\r\n', '\n \n'), {
      minLength: blocks.length,
      maxLength: blocks.length,
    })
    .map((breaks) => blocks.map((block, at) => block + breaks[at]).join('')),
);
const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  /** Where it happens when not just anywhere: beside a letter that structure hangs on. */
  beside: fc.constantFrom('', '\n', '.', ':', '>', '--'),
  gone: fc.oneof({ weight: 3, arbitrary: fc.nat(2) }, fc.nat(80)),
  put: fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...SNIPPETS) }, fc.constantFrom(...BLOCKS)),
  undone: fc.boolean(),
});

function edited(
  text: string,
  { at, beside, gone, put }: { at: number; beside: string; gone: number; put: string },
) {
  const somewhere = Math.floor(at * text.length);
  const found = beside === '' ? -1 : text.indexOf(beside, somewhere);
  const from = found === -1 ? somewhere : found + (gone % 2);
  return text.slice(0, from) + put + text.slice(from + gone);
}

describe('a draft read again after an edit', () => {
  test('is read as if it were new, whatever was edited before and undone', () => {
    fc.assert(
      fc.property(draftText, fc.array(edit, { maxLength: 8 }), (start, edits) => {
        const reader = new DraftReader();
        let text = start;
        expect(reader.assess({ text })).toEqual(assessDraft({ text }));
        for (const one of edits) {
          const before = text;
          text = edited(text, one);
          expect(reader.assess({ text })).toEqual(assessDraft({ text }));
          if (!one.undone) continue;
          text = before;
          expect(reader.assess({ text })).toEqual(assessDraft({ text }));
        }
      }),
      { numRuns: 100 },
    );
  });

  test('is read as if it were new after each letter that is typed into it', () => {
    fc.assert(
      fc.property(
        draftText,
        fc.constantFrom(...BLOCKS),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (start, block, at) => {
          const reader = new DraftReader();
          const from = Math.floor(at * start.length);
          const typed = block.slice(0, 60);
          for (let length = 0; length <= typed.length; length++) {
            const text = start.slice(0, from) + typed.slice(0, length) + start.slice(from);
            expect(reader.assess({ text })).toEqual(assessDraft({ text }));
          }
        },
      ),
      { numRuns: 25 },
    );
  });

  test('does not change what an earlier assessment says', () => {
    const text = BLOCKS.join('\n\n');
    const reader = new DraftReader();
    const first = reader.assess({ text });
    reader.assess({ text: `Well. ${text}` });
    expect(first).toEqual(assessDraft({ text }));
  });
});

describe('what is read again', () => {
  const read = vi.mocked(readSentence);
  afterEach(() => read.mockClear());

  /** The sentences read when the second text follows the first. */
  function readAfter(first: string, second: string): string[] {
    const reader = new DraftReader();
    reader.assess({ text: first });
    read.mockClear();
    reader.assess({ text: second });
    return read.mock.calls.map(([text, { from, to }]) => text.slice(from, to));
  }

  const long = Array.from(
    { length: 60 },
    (_, nth) => `This is sentence number ${nth}, and it says little.`,
  ).join(' ');
  const text = `Dear Ann,\n\n${long}\n\n${long}\n\nBest regards,\nBo`;

  test('after a letter is the sentence it was typed into', () => {
    expect(readAfter(text, text.replace('number 30,', 'number 307,'))).toEqual([
      'This is sentence number 307, and it says little.',
    ]);
    expect(readAfter(text, `${text}b`)).toEqual(['Bob']);
  });
  test('after a full stop are the two sentences it makes', () => {
    expect(readAfter(text, text.replace('number 30, and', 'number 30. Yes, and'))).toEqual([
      'This is sentence number 30.',
      'Yes, and it says little.',
    ]);
  });
  test('after a line break are the sentences beside it', () => {
    const parted = text.replace('number 30, and', 'number 30,\n\nand');
    expect(readAfter(text, parted)).toEqual(['This is sentence number 30,', 'and it says little.']);
    expect(readAfter(parted, text)).toEqual(['This is sentence number 30, and it says little.']);
  });
  test('after a paragraph is pasted is that paragraph', () => {
    expect(readAfter(text, text.replace('Best', 'I bombed. Sorry.\n\nBest'))).toEqual([
      'I bombed.',
      'Sorry.',
    ]);
  });
  test('is nothing when nothing changed, or only what is quoted', () => {
    expect(readAfter(text, text)).toEqual([]);
    expect(readAfter(`${text}\n\n> Old.`, `${text}\n\n> Older.`)).toEqual([]);
  });
});
