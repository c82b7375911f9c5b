import fc from 'fast-check';
import { expect, test } from 'vitest';
import { TextReader } from '../../../src/core/assess/text-reader.ts';

/** What paragraphs, sentences and quoted mail hang on, so that most edits move a border. */
const PIECES = [
  ...[
    'a',
    'A',
    ' ',
    '.',
    '. ',
    '…',
    '"',
    '\n',
    '\n',
    '\n\n',
    '\u200b',
    'a we',
    'But we',
    '\t',
    ',',
    ':',
    '>',
    '-',
    '--',
    '\n-- \n',
  ],
  ...['I ', 'The ', 'e.g. ', 'Mr. ', '5 p.m. ', 'It.I ', 'we met. ', 'No! ', '(so.) ', '😀'],
  ...['From: x\n', 'Sent: x\nTo: y\n', 'Begin forwarded message:\n', '____________\n'],
  ...[
    'On 3 Nov 2026\n',
    'On 3 Nov 2026, Ann wrote:\n',
    'Ann wrote:\n',
    '<ann@x.example>',
    '2026 <\n',
    '> so\n',
  ],
  'which is a line so long that some program must have broken it, as they do',
  `${'a line too long for any formula '.repeat(10)}`,
  ' '.repeat(310),
];
const text = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join(''));
const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  startsLine: fc.boolean(),
  gone: fc.oneof({ weight: 3, arbitrary: fc.nat(3) }, fc.nat(400)),
  put: fc.oneof({ weight: 3, arbitrary: fc.constantFrom('', ...PIECES) }, text),
});

/** Every sentence, by where it stands, paragraph by paragraph. */
function structure(reader: TextReader, draft: string): unknown {
  return reader.read(draft).map(({ from, to, starts, sentences, words, language }) => {
    const ends = starts.map((start, at) => {
      const { reading } = sentences[at] ?? {};
      return start + (reading === undefined ? Number.NaN : reading.to - reading.from);
    });
    return { from, to, starts, ends, words, language };
  });
}

test('paragraphs and sentences of an edited text are those of a new one', () => {
  fc.assert(
    fc.property(text, fc.array(edit, { maxLength: 12 }), (start, edits) => {
      const reader = new TextReader();
      let draft = start;
      expect(structure(reader, draft)).toEqual(structure(new TextReader(), draft));
      for (const { at, startsLine, gone, put } of edits) {
        const somewhere = Math.floor(at * draft.length);
        const from = startsLine ? draft.indexOf('\n', somewhere) + 1 : somewhere;
        draft = draft.slice(0, from) + put + draft.slice(from + gone);
        expect(structure(reader, draft)).toEqual(structure(new TextReader(), draft));
      }
    }),
    { numRuns: 400 },
  );
});
