import { inBoth, inNode, type SafetyTheme } from './safety-row.ts';

export const whatPeopleSee: SafetyTheme = {
  title: 'What people see and hear',
  rows: [
    {
      must: 'Everything can be done by keyboard, told by a screen reader and seen in any scheme; the focus comes back.',
      shown: [
        inBoth(
          'e2e/accessibility.ts',
          'of the popup: the list, the form, the interview, the settings',
          'of the practice page',
          'of badge, card and panel in the composer (dark: %s)',
        ),
        inBoth('e2e/composer.ts', 'the card is opened, walked through and used by keyboard alone'),
        inBoth(
          'e2e/notebook.ts',
          'brings no violation of axe and fits 320 pixels and text of twice the size, in every section',
        ),
        inNode(
          'ui/composer/panel.test.tsx',
          'the count is announced once it has settled, not at every change',
          'diagnostics are a list of buttons, apart from what is missing',
        ),
      ],
      not: 'No screen reader runs here: roles, names and live regions are checked, their voice is not.',
    },
    {
      must: 'Marks lie on their words: after scrolling, in another size, zoomed, in a reply and in plain text.',
      shown: [
        inBoth('e2e/composer.ts', 'an over-apology that is typed is underlined, exactly below its words'),
        inBoth(
          'e2e/many-and-zoomed.slow.test.ts',
          'zoomed by %d, marks lie on their words, and their card opens beside them',
        ),
        inBoth(
          'editing/text-mirror.test.ts',
          'go to the next line with their words when it becomes narrower',
        ),
        inBoth('editing/marker.test.ts', 'move with what is typed before them, and do not grow'),
      ],
    },
    {
      must: 'A mark looks like no spelling mistake, can be seen on light and dark, and told apart without colour.',
      shown: [
        inNode(
          'editing/marks-css.test.ts',
          "the line of a %s can be seen on white and on a dark theme's grey",
          'the two kinds differ in more than colour, and neither looks like spell-check',
        ),
      ],
    },
    {
      must: 'What we show is dark on a dark page, with contrast enough in both.',
      shown: [
        inBoth('e2e/kinds-of-drafts.ts', 'on a dark page what we show is dark'),
        inBoth('e2e/accessibility.ts', 'of badge, card and panel in the composer (dark: %s)'),
      ],
    },
    {
      must: 'A card is wholly in sight and on top; marks scrolled out of sight have none.',
      shown: [
        inBoth(
          'e2e/composer.ts',
          'a card opens where the pointer rests, and leaves focus, caret and page where they are',
        ),
        inBoth('editing/contract.slow.test.ts', 'leaves out the boxes of what is scrolled out of sight'),
        inNode('ui/composer/spot-beside.test.ts', 'keeps within the viewport where neither side has room'),
      ],
    },
    {
      must: 'Opening and closing a card scrolls nothing.',
      shown: [
        inBoth(
          'e2e/composer.ts',
          'a card opens where the pointer rests, and leaves focus, caret and page where they are',
        ),
        inBoth('editing/text-field.test.ts', 'does not scroll the page when it selects what can be seen'),
      ],
    },
    {
      must: 'A card that the pointer opens takes no caret; Esc gives it back exactly.',
      shown: [
        inBoth(
          'e2e/composer.ts',
          'a card that the pointer opened goes with Esc, and the page hears nothing of it',
          'the card is opened, walked through and used by keyboard alone',
        ),
        inNode('ui/composer/card.test.tsx', 'a card that opens on hover leaves the focus where it is'),
      ],
    },
    {
      must: 'A click into the text opens nothing; keys are chords, told and changeable.',
      shown: [
        inBoth('e2e/composer.ts', 'a click that places the caret opens nothing'),
        inNode(
          'manifest.test.ts',
          'suggests as many keys as the browser takes, none twice, and none that a webmail or a browser has',
        ),
        inBoth('e2e/keys.ts', 'are told in the popup, and of what has none how it gets some'),
      ],
    },
    {
      must: 'The button covers no text, can be had without, and everything behind it is reached by keyboard and popup.',
      shown: [
        inNode(
          'ui/composer/badge-spot.test.ts',
          'it moves up when text comes near, and outside when the draft is full',
        ),
        inBoth('e2e/life.ts', 'the button can be had without, and the panel still opens'),
        inBoth(
          'e2e/popup-templates.ts',
          'stands in an empty draft with its subject, its first gap selected, and one undo takes it back',
        ),
      ],
    },
    {
      must: 'It can be switched off for one email, a site and everywhere, and the next email starts switched on.',
      shown: [
        inBoth('e2e/composers.ts', 'in full screen and back, one stays switched off for this email'),
        inBoth(
          'e2e/sites.slow.test.ts',
          'off for this email, on this site and everywhere: by the popup and by the keyboard',
          'Gmail itself can be off, while the rest stays',
        ),
      ],
    },
    {
      must: 'Every rule can be switched off where it is met, and on again where the rules are listed.',
      shown: [
        inBoth(
          'e2e/untouched.ts',
          'is the same after a hundred readings, cards, choices to ignore and the panel',
        ),
        inNode(
          'ui/popup/popup.test.tsx',
          'a rule is switched off and on again, and the others stay as they are',
        ),
      ],
    },
    {
      must: 'To ignore says for how long, and is undone in the same card.',
      shown: [
        inBoth('e2e/composer.ts', 'what is ignored this time goes, and comes back by undo in the same card'),
        inNode('ui/composer/card.test.tsx', 'what was ignored can be undone in the same card'),
        inNode(
          'core/assess/ignored.test.ts',
          'hides this rule on these words and nothing else',
          '"this rule" hides everything the rule says',
          '"this email" hides everything',
        ),
      ],
    },
    {
      must: 'What is looked for is listed, with the reason and an example.',
      shown: [
        inNode(
          'ui/popup/popup.test.tsx',
          'every rule is listed with its reason, an example, a better one and a switch',
        ),
        inNode('moves-page.test.ts', 'every rule and every move has its place on the page'),
      ],
    },
    {
      must: 'Ordinary sentences are left alone.',
      shown: [
        inNode('core/assess/rule-examples.test.ts', 'pass: %s'),
        inNode('core/moves/read-sentence.test.ts', 'is light where the heavy word stands in another clause'),
      ],
      not: 'How often a fair sentence is flagged is measured on sentences that the reader never saw (docs/reader.md).',
    },
    {
      must: 'A draft in another language draws nothing; of a mixed one only the English is judged.',
      shown: [
        inNode(
          'core/assess/silence.test.ts',
          'draws nothing: %s',
          'has its English paragraphs judged and no other: %s and English',
        ),
        inBoth('e2e/kinds-of-drafts.ts', 'a draft in German is left alone'),
      ],
    },
    {
      must: 'Quoted mail and signature are not judged, and a fix beside them leaves them alone.',
      shown: [
        inBoth(
          'e2e/kinds-of-drafts.ts',
          'of a reply, the quote and the signature are not judged, and a fix leaves them alone',
        ),
        inBoth('webmail/gmail.test.ts', 'quote and signature are marked as not the draft'),
        inNode(
          'core/language/quoted.test.ts',
          'is left out by its marks, however deep and however spaced',
          'is left out after a line of %j',
        ),
      ],
    },
    {
      must: 'What is typed into our UI never reaches the page, whose single keys archive and send.',
      shown: [
        inBoth(
          'e2e/panel-templates.ts',
          'is found, filled and inserted by keyboard, and the page hears none of the keys',
        ),
        inBoth(
          'webmail/gmail-pages.slow.test.ts',
          "a key typed in somebody's closed shadow root is a command: that is what a guard is for",
        ),
      ],
    },
  ],
};
