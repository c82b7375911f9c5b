import { inBoth, inChromium, inNode, type SafetyTheme } from './safety-row.ts';

export const load: SafetyTheme = {
  title: 'Load',
  rows: [
    {
      must: 'Typing costs next to nothing, in a long draft too.',
      shown: [
        inNode('core/assess/edited-again.test.ts', 'after a letter is the sentence it was typed into'),
        inBoth('webmail/watch.test.ts', 'text that changes, looks that change, and typing cost none'),
        inNode(
          'entry/session/draft-reading.test.ts',
          'is carried over once for keys that follow at once, and lends the look it took to whoever shows what came of it',
          'of a long one comes in parts, and to the same as if it had come at once',
        ),
        inChromium('e2e/load.test.ts', 'is no change outside the draft while it is written and read'),
      ],
      not: 'Times are measured by `npm run bench` and `npm run bench:browser` (docs/load.md), and asserted by no test.',
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
        inChromium(
          'e2e/load.test.ts',
          'without a composer is one small script, in the page itself and in none of its frames',
        ),
      ],
      not: 'Its size is held by `npm run size`, its time measured.',
    },
    {
      must: 'Composers that open and close leave no listener, node or element behind.',
      shown: [
        inBoth('editing/text-field.test.ts', 'removes every listener that it or its marks added'),
        inBoth('editing/marker.test.ts', 'leave nothing behind when their field is closed'),
        inBoth('e2e/composers.ts', 'closed, one leaves nothing behind'),
        inChromium(
          'e2e/load.test.ts',
          'is nothing any more once two hundred composers have been opened and closed',
        ),
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
        inChromium(
          'e2e/load.test.ts',
          'does not grow with fifty new lines, nor with the focus coming and going fifty times',
        ),
      ],
    },
    {
      must: 'While nobody writes, no timer waits and no frame is asked for.',
      shown: [inChromium('e2e/load.test.ts', 'is no timer and no frame while nobody writes')],
    },
    {
      must: 'What is kept is read without waiting for another page that writes.',
      shown: [
        inNode(
          'browser/store.test.ts',
          'is read without waiting for whoever writes, also before anything is kept',
        ),
        inNode(
          'browser/interview-stores.test.ts',
          'are listed without waiting for whoever writes, as long as there are none',
        ),
      ],
    },
  ],
};
