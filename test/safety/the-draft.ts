import { inBoth, inNode, type SafetyTheme } from './safety-row.ts';

export const theDraft: SafetyTheme = {
  title: 'The draft is the person’s',
  rows: [
    {
      must: 'The draft’s HTML is the same to the byte, whatever is read, shown or ignored.',
      shown: [
        inBoth(
          'e2e/untouched.ts',
          'is the same after a hundred readings, cards, choices to ignore and the panel',
        ),
        inBoth(
          'editing/marker.test.ts',
          'leave the draft as it is, to the byte, through a hundred paintings',
        ),
        inBoth('editing/editors/editor-contract.ts', 'is marked in its own window, to the byte as it was'),
      ],
    },
    {
      must: 'Nothing of ours is ever below the editor, so nothing of ours is ever sent.',
      shown: [
        inBoth(
          'e2e/untouched.ts',
          'is the same after a hundred readings, cards, choices to ignore and the panel',
        ),
        inBoth(
          'roundcube/writing.ts',
          'an answer to all is fixed, undone and fixed again, and arrives as without Afterword but for its words',
        ),
      ],
    },
    {
      must: 'An observer of the editor sees no change over a hundred readings.',
      shown: [
        inBoth(
          'e2e/untouched.ts',
          'is the same after a hundred readings, cards, choices to ignore and the panel',
        ),
      ],
    },
    {
      must: 'The caret stays where it is while a draft is read, after a whole line was deleted too.',
      shown: [
        inBoth(
          'e2e/composer.ts',
          'a card opens where the pointer rests, and leaves focus, caret and page where they are',
        ),
        inBoth(
          'e2e/untouched.ts',
          'is the same after a hundred readings, cards, choices to ignore and the panel',
        ),
        inBoth('editing/contract.slow.test.ts', 'gives focus and selection back exactly'),
      ],
      not: 'Reading moves no selection whatever the edit was; an emptied line has no test of its own in Gmail’s page.',
    },
    {
      must: 'A fix is one undo step, and the editor’s own text agrees with what is on the screen.',
      shown: [
        inBoth(
          'e2e/composer.ts',
          'a fix by mouse changes its words and no others, and one undo brings them back',
        ),
        inBoth(
          'editing/contract.slow.test.ts',
          'is an undo step of its own between what the person types before and after',
          'tells the page as typing does',
        ),
        inBoth(
          'editing/editors/editor-contract.ts',
          'changes the words of a fix alone, and the editor knows',
          'takes back with one undo exactly the fix, and brings it again with a redo',
        ),
      ],
    },
    {
      must: 'A fix changes its own words: not their neighbours, nor the spaces around them, in whatever markup.',
      shown: [
        inBoth('editing/contract.slow.test.ts', 'replaces %s, and one undo brings it back'),
        inBoth('editing/writing.slow.test.ts', 'leaves $name with exactly the text meant, or as it was'),
        inBoth(
          'editing/editors/editor-contract.ts',
          'keeps the spaces around words that it takes out',
          'writes beside an emoji and in right-to-left text',
        ),
      ],
    },
    {
      must: 'After a fix, typing goes on where it was made, in every editor that was tried.',
      shown: [
        inBoth(
          'editing/editors/editor-contract.ts',
          'puts the caret behind the fix, where typing goes on',
          'changes the words of a fix alone, and the editor knows',
        ),
        inBoth(
          'roundcube/writing.ts',
          'a letter to an interviewer is warned of, goes to the recruiter, and arrives as the template and its writer say',
        ),
      ],
    },
    {
      must: 'A fix whose words are no longer there does nothing, and that is said.',
      shown: [
        inBoth(
          'editing/contract.slow.test.ts',
          'writes nothing when the excerpt is no longer there',
          'writes nothing when it is no longer in the page',
        ),
        inNode(
          'core/assess/carry-over.test.ts',
          'is dropped when it was not made for the text before the edit',
        ),
      ],
    },
    {
      must: 'Text goes in as text: markup, gaps, marks of direction, line breaks of every kind, a hundred thousand letters.',
      shown: [
        inBoth('editing/contract.slow.test.ts', 'inserts %j as it is', 'writes a hundred thousand letters'),
        inNode(
          'core/templates/fill.test.ts',
          'whatever it is',
          'with one kind of line break in the body and none in the subject',
        ),
        inNode('ui/picker/picker.test.tsx', 'a template’s words stay words, whoever wrote them'),
      ],
    },
    {
      must: 'Opening and closing an editor changes nothing of it and fires no `input`.',
      shown: [
        inBoth(
          'e2e/untouched.ts',
          'is the same after a hundred readings, cards, choices to ignore and the panel',
        ),
        inBoth('e2e/composers.ts', 'closed, one leaves nothing behind'),
        inBoth('roundcube/going-on.ts', 'saving drafts by itself, a fix with them, and opening them again'),
      ],
    },
    {
      must: 'Recipients change only when the person asks for the recruiter; nobody is taken out, nothing is ever sent.',
      shown: [
        inBoth(
          'e2e/guard.ts',
          'an interviewer in To is warned of beside the recipients and in the panel; nobody is taken out',
          'where an address is half typed, the recruiter’s goes to the clipboard and the row stays as it is',
        ),
        inBoth('e2e/panel-templates.ts', 'is found, filled and inserted with the mouse'),
        inNode('core/guard/any-recipients.test.ts', 'nobody is proposed but the recruiter'),
      ],
    },
    {
      must: 'Recipients that cannot be read are unknown, and unknown is never shown as safe.',
      shown: [
        inBoth('e2e/guard.ts', 'where it cannot be read, that is said, and it is never called fine'),
        inBoth(
          'webmail/suites/outlook.ts',
          'a colleague who is shown by name alone leaves the row unknown',
          'folded rows are not in the page: who gets it is unknown',
        ),
        inNode(
          'core/guard/any-recipients.test.ts',
          'nothing throws, and a field that could not be read is never fine',
        ),
      ],
    },
    {
      must: 'Of several drafts only the one that is written in changes, and no text goes into a subject.',
      shown: [
        inBoth(
          'e2e/many-and-zoomed.slow.test.ts',
          'of five composers, keys and fixes reach the one that is written in, and no other',
        ),
        inBoth('e2e/composers.ts', 'of several, only the one last written in takes a template'),
        inBoth('editing/text-field.test.ts', 'changes only its own composer, whichever had the focus'),
      ],
      not: 'No protocol presses the browser’s own shortcuts: their commands are sent to the tab as the worker does.',
    },
    {
      must: 'A template stands at the caret, without a line too many, the caret in its first gap.',
      shown: [
        inBoth(
          'e2e/popup-templates.ts',
          'stands in an empty draft with its subject, its first gap selected, and one undo takes it back',
        ),
        inBoth(
          'e2e/panel-templates.ts',
          'goes where the caret is by then, and leaves what was selected before',
        ),
        inBoth(
          'editing/contract.slow.test.ts',
          'inserts a letter that ends with an empty line into an empty draft',
        ),
      ],
    },
    {
      must: 'Every gap is asked for by name; one left empty stays visible and is warned of.',
      shown: [
        inNode(
          'ui/picker/picker.test.tsx',
          'every gap is a labelled field, filled in as far as the interview is known',
          'the preview follows what is typed, and what is empty stays a visible gap',
        ),
        inNode(
          'core/templates/no-template-trips-the-checker.test.ts',
          '%s, empty, draws one diagnostic per gap and no other',
        ),
      ],
    },
    {
      must: 'Nothing is attached to Send.',
      shown: [
        inBoth(
          'e2e/panel-templates.ts',
          'is found, filled and inserted by keyboard, and the page hears none of the keys',
        ),
        inBoth(
          'roundcube/writing.ts',
          'an answer to all is fixed, undone and fixed again, and arrives as without Afterword but for its words',
        ),
        inBoth('webmail/gmail-pages.slow.test.ts', '%s sends all there is, typed recipients too'),
      ],
    },
  ],
};
