import { inBoth, inChromium, inNode, type SafetyTheme } from './safety-row.ts';

export const hostileSurroundings: SafetyTheme = {
  title: 'Hostile pages and other extensions',
  rows: [
    {
      must: 'A page’s scripts read nothing of what we show.',
      shown: [
        inBoth(
          'e2e/hostile-page.ts',
          'finds nothing of what we say: no open root, no text, no address, no word in a name',
          'reads nothing of our fields while somebody types in them, nor what is selected in our surfaces',
        ),
        inBoth(
          'e2e/hostile-page.slow.test.ts',
          'sees the same page with the card open as without: nobody can tell what is on it',
          'that changes what scripts are made of, and its own editor, changes nothing for us and hears nothing',
        ),
        inNode(
          'ui/key-guard.test.ts',
          'a page hears no %s of what is ours',
          'nothing of ours can be dragged away',
        ),
      ],
      not: 'Browsers leave gaps. In Firefox (153) `find()` selects into closed roots and an event’s `originalTarget` names what is in them: a page that goes out of its way can read what is shown there and typed there. In Chromium `find()` tells whether words are shown. See SECURITY.md.',
    },
    {
      must: 'Events that a page makes do nothing, whether it sends them to our elements, into them or to the draft.',
      shown: [
        inBoth('e2e/hostile-page.ts', 'makes nothing happen with events of its own'),
        inBoth(
          'e2e/hostile-page-reach.ts',
          'gets nothing done inside our surfaces, not even where the browser lets it in',
        ),
        inNode(
          'ui/key-guard.test.ts',
          'what a script makes in a root of ours reaches nothing there, what the person does reaches it',
          'a key that was handed on cannot be sent again by who got hold of it',
        ),
        inNode('ui/composer/is-deliberate.test.ts', 'an event that a script made is not'),
      ],
    },
    {
      must: 'A button that changes the draft acts only in plain sight, where we put it, and after it could be read.',
      shown: [
        inBoth(
          'e2e/hostile-page.ts',
          'gets nothing pressed that it made see-through',
          'gets nothing pressed that it covered with something the pointer goes through',
          'gets nothing pressed that it moved under the pointer',
          'cannot hide our words by what its own styles hand down',
        ),
        inBoth('e2e/hostile-page-reach.ts', 'gets nothing pressed below a backdrop that it brought over it'),
        inBoth(
          'e2e/hostile-page.slow.test.ts',
          'that %s gets nothing pressed',
          'that moves our surface between press and release gets nothing pressed',
          'that brings something over it by its %s gets nothing pressed',
          'that holds a picture of itself over everything gets nothing pressed',
        ),
        inNode('ui/composer/is-deliberate.test.ts', 'a press right after it appeared or moved is not'),
      ],
      not: 'A popover in a shadow root of the page, which lets the pointer through, is seen by nobody but the person.',
    },
    {
      must: 'Our elements taken away, copied, put into the draft or marked as its own by a page: the draft stays, and they come back without a fight.',
      shown: [
        inBoth(
          'e2e/hostile-page.ts',
          'that removes our elements takes no word of the draft with them, and they come back',
        ),
        inBoth(
          'e2e/hostile-page-reach.ts',
          'that puts them into the draft, or makes copies of them, gains nothing and has them out again',
          'that bears their mark itself, and calls for a newer script, is left as it is, and so are we',
        ),
        inBoth(
          'e2e/hostile-page.slow.test.ts',
          'that takes our elements away as soon as they come meets no loop of ours',
        ),
      ],
    },
    {
      must: 'A page that changes prototypes, its editor or the registry of highlights, or floods with changes, breaks and stops nothing.',
      shown: [
        inBoth(
          'e2e/hostile-page.slow.test.ts',
          'that changes what scripts are made of, and its own editor, changes nothing for us and hears nothing',
          'that empties the registry of highlights, or puts its own there, has ours again after the next key',
          'that floods the draft and itself with changes is kept up with, and types on',
        ),
        inBoth('webmail/watch.test.ts', 'a composer whose subject cannot be read still tells of its text'),
        inBoth('e2e/names-of-a-page.slow.test.ts', 'of %s keep nothing from being read, marked and mended'),
      ],
    },
    {
      must: 'Every message is checked by name, shape and sender; anything else is refused in words, without a throw.',
      shown: [
        inNode(
          'browser/answer.test.ts',
          'is never thrown at, whatever it is',
          'from somebody who may not send it is refused',
          'is nobody for another extension',
        ),
        inNode(
          'entry/worker/any-message.test.ts',
          'whatever is sent, from wherever: it is answered in our own words, and no data is lost or made up',
        ),
        inBoth(
          'e2e/other-extension.slow.test.ts',
          'that sends us every message there is, and garbage, gets no answer and has no effect',
        ),
      ],
    },
    {
      must: 'Scripts in pages learn what they need of one draft, and never a note.',
      shown: [
        inNode(
          'entry/worker/what-content-scripts-learn.test.ts',
          'learns of interviews only that there are some, before it asks about a draft',
          'learns who is known of the interview that its draft is about, and of no other',
          'learns no word of the notes',
        ),
        inBoth(
          'e2e/guard.ts',
          'marks what stands in the private account; to one’s own recruiter it is a note',
        ),
        inChromium('e2e/privacy.ts', 'content scripts cannot look into the storage'),
      ],
      not: 'Firefox cannot close the storage to scripts in pages. None of ours reads it there, which `test/architecture.test.ts` shows of the source.',
    },
    {
      must: 'It works under trusted types and a strict policy, and violates neither.',
      shown: [
        inBoth('e2e/privacy.ts', 'a whole writing breaks no rule of the page, trusted types among them'),
        inBoth('editing/trusted-types.test.ts', 'reads, writes and marks, and violates nothing'),
        inBoth('webmail/gmail-pages.slow.test.ts', 'they enforce trusted types'),
      ],
    },
    {
      must: 'An extension that works in the same composers, adding nodes and removing ours, changes nothing.',
      shown: [
        inBoth(
          'e2e/other-extension.slow.test.ts',
          'that adds and removes nodes in the composer, ours too, changes nothing of what we do',
        ),
        inBoth(
          'webmail/watch.test.ts',
          'another script that keeps adding and removing nodes, ours too, changes nothing about who is open',
        ),
      ],
    },
    {
      must: 'No script of ours runs in the page’s world; text that the page does not take goes to the clipboard, and that is said.',
      shown: [
        inBoth('editing/contract.slow.test.ts', 'says so when the page does not take it'),
        inBoth(
          'editing/copy-text.test.ts',
          'works without the clipboard interface, leaves nothing in the page and the focus where it was',
        ),
        inNode(
          'ui/composer/notice.test.tsx',
          'text that the composer did not take is said to be on the clipboard',
          'text that not even the clipboard took can be copied by hand',
        ),
      ],
    },
    {
      must: 'Spans that other checkers put into words change nothing of what is found.',
      shown: [
        inBoth(
          'roundcube/going-on.ts',
          'checking spelling of formatted text, with a fix beside what it marks',
        ),
        inBoth(
          'editing/marker.test.ts',
          'of a phrase with bold in it cover all of it and nothing of what is left out',
        ),
      ],
      not: 'Gmail’s own checker runs at Google alone; TinyMCE’s puts the same kind of spans into words.',
    },
  ],
};
