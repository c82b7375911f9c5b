import fc from 'fast-check';

const PIECES = ['one', ' ', '  ', '\n', '\u00a0', '\u200b', '🙂', 'שלום', 'e\u0301', '\t', 'two.'] as const;

const WRAPPERS = [
  ['<div>', '</div>'],
  ['<p>', '</p>'],
  ['<b>', '</b>'],
  ['<span>', '</span>'],
  ['<ul><li>', '</li></ul>'],
  ['<blockquote>', '</blockquote>'],
  ['<div class="quote">', '</div>'],
  ['<span class="quote">', '</span>'],
  ['<pre>', '</pre>'],
  ['<div style="white-space: pre-wrap">', '</div>'],
  ['<div style="white-space: pre-line">', '</div>'],
  ['<span style="display: none">', '</span>'],
  ['<span style="display: block">', '</span>'],
  ['<table><tr><td>', '</td></tr></table>'],
] as const;

/** HTML of a draft as people, browsers and pastes leave it, deeper and odder than any. */
export const { draft: oddDraft } = fc.letrec<{ draft: string; node: string }>((tie) => ({
  draft: fc.array(tie('node'), { maxLength: 5 }).map((nodes) => nodes.join('')),
  node: fc.oneof(
    { depthSize: 'small' },
    fc.array(fc.constantFrom(...PIECES), { maxLength: 6 }).map((pieces) => pieces.join('')),
    fc.constantFrom('<br>', '<img alt="☺">', '<img>', '<!--c-->'),
    fc
      .tuple(fc.constantFrom(...WRAPPERS), tie('draft'))
      .map(([[open, close], inner]) => `${open}${inner}${close}`),
  ),
}));

const PHRASES = [
  'I am so sorry',
  '<b>very</b> sorry',
  'Thank <i>you</i> all',
  'one',
  'two &nbsp;three',
  'a <b>bold </b>end',
];

/** The lines of an ordinary draft, as HTML. */
export const plainLines = fc.array(
  fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...PHRASES) }, fc.constant('')),
  { minLength: 1, maxLength: 5 },
);

/** What a template or a suggestion may hold. */
export const writing = fc
  .array(fc.constantFrom('Thank you', ' ', '\n', 'for [date]', '🙂', '<b>', ', ', '\n\n'), { maxLength: 8 })
  .map((pieces) => pieces.join(''));
