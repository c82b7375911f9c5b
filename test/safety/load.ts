import { inBoth, inNode, type SafetyTheme } from './safety-row.ts';

export const load: SafetyTheme = {
  title: 'Load',
  rows: [
    {
      must: 'Typing costs next to nothing, in a long draft too.',
      shown: [
        inNode('core/assess/edited-again.test.ts', 'after a letter is the sentence it was typed into'),
        inBoth('webmail/watch.test.ts', 'text that changes, looks that change, and typing cost none'),
      ],
      not: 'Times are measured by `npm run bench`, and asserted by no test.',
    },
    {
      must: 'Any text is read in linear time: no pattern runs away, and only a draft’s beginning is read when it is longer than any email.',
      shown: [
        inNode(
          'core/assess/any-text.test.ts',
          'words that name what objects inherit are words',
          'spans lie inside it, moves within one sentence, excerpts and suggestions are its own words',
        ),
      ],
      not: '`npm run regexes` checks every pattern against backtracking; growth with length is measured by `npm run bench`.',
    },
    {
      must: 'At most two hundred marks are shown, and two hundred thousand letters read; the panel says so.',
      shown: [
        inBoth('editing/marker.test.ts', 'are at most two hundred'),
        inNode('core/assess/messages.test.ts', 'and the first ones are kept where there are too many'),
        inNode(
          'ui/composer/panel.test.tsx',
          'a draft too long to be read to its end, or to be listed whole, says so',
        ),
      ],
    },
    {
      must: 'A page without a composer carries a small script, and a thousand new elements cost one search.',
      shown: [
        inBoth('webmail/watch.test.ts', 'a thousand new elements at once cost one search'),
        inNode('manifest.test.ts', 'has a script of its own accord in Gmail alone'),
      ],
      not: 'Its size is held by `npm run size`, its time measured.',
    },
    {
      must: 'Composers that open and close leave no listener, node or element behind.',
      shown: [
        inBoth('editing/text-field.test.ts', 'removes every listener that it or its marks added'),
        inBoth('editing/marker.test.ts', 'leave nothing behind when their field is closed'),
        inBoth('e2e/composers.ts', 'closed, one leaves nothing behind'),
      ],
    },
    {
      must: 'Leaving and entering a draft, or adding lines, adds no listener.',
      shown: [
        inBoth('editing/text-field.test.ts', 'removes every listener that it or its marks added'),
        inBoth(
          'webmail/watch.test.ts',
          'a hundred edits at once by a script, without an event, are one change of that composer alone',
        ),
      ],
    },
  ],
};
