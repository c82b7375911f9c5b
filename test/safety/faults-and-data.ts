import { inBoth, inChromium, inFirefox, inNode, type SafetyTheme } from './safety-row.ts';

export const faultsAndData: SafetyTheme = {
  title: 'When something fails, and what is kept',
  rows: [
    {
      must: 'Updated or reloaded under an open composer, there is one UI, the new one, and the page’s console hears nothing.',
      shown: [
        inBoth(
          'e2e/versions.slow.test.ts',
          'updated, time after time, each page has one UI, the new one, and its draft as it was',
          'reloaded, each page has one UI',
        ),
        inBoth(
          'e2e/life.ts',
          'it has one UI there, the new one, and the page’s console hears nothing',
          'it works in a composer that was open before, without a reload',
        ),
        inNode(
          'ui/open-surface.test.ts',
          'leftovers are taken away, and nothing of the page that bears their mark',
        ),
      ],
    },
    {
      must: 'After an update no dead UI is left, and nothing throws for want of its extension.',
      shown: [
        inBoth('e2e/life.ts', 'it has one UI there, the new one, and the page’s console hears nothing'),
        inNode(
          'entry/load-panel.test.ts',
          'a worker that does not answer is asked again when a panel is opened again',
        ),
      ],
    },
    {
      must: 'Uninstalled or disabled, nothing of ours stands in the way of a press or a word.',
      shown: [
        inBoth(
          'e2e/life.ts',
          'nothing of ours stands in the way, no mark is painted, and the draft is written on',
        ),
      ],
      not: 'In Firefox, marks in a frame of the page’s own stay painted until the page is loaded anew, those of a textarea there too; every press goes through them.',
    },
    {
      must: 'A worker that is stopped at any moment loses nothing, and help with writing goes on.',
      shown: [
        inNode(
          'browser/stopped-worker.test.ts',
          'at its write %i, done: %s, leaves what was before or what came after',
        ),
        // biome-ignore lint/suspicious/noTemplateCurlyInString: the name as it is written there
        inBoth('e2e/stopped-worker.ts', 'loses nothing, and everything goes on: seed ${SEED}'),
        inNode(
          'entry/worker/duty.test.ts',
          'is done again by the next worker when one was stopped in the midst of it',
        ),
        inNode(
          'browser/send-to-worker.test.ts',
          'is asked again when the worker is stopped in the midst of its answer, and once more',
        ),
        inNode(
          'browser/reminder-store.test.ts',
          'is shown at the next start when the worker was stopped before it showed it',
        ),
        inChromium('e2e/reminders.test.ts', 'a stopped worker is woken by its alarm'),
      ],
    },
    {
      must: 'Storage that is full, refuses or holds garbage: what was kept stays, what cannot be read is set aside, the person is told.',
      shown: [
        inNode(
          'browser/store.test.ts',
          'lets a storage failure reach the caller and keeps the old value',
          'never throws on reading and never loses what was there, whatever it is',
        ),
        inNode('browser/archive-store.test.ts', 'is opened, and nothing that was there is lost'),
        inNode(
          'ui/notebook/kept-text.test.ts',
          'a write that is refused is said, keeps the text, and is tried again',
        ),
        inBoth('e2e/popup.ts', 'sets data that it cannot read aside, and never writes over it'),
        inBoth(
          'e2e/refused-storage.slow.test.ts',
          'that %s: nothing is called saved, what was typed stays, and is kept once it can be',
          'that is slow: “Saved” is said only once it is',
          'that gives back garbage: nothing of it is lost, the notebook opens, and the mail has its help',
        ),
        inBoth(
          'e2e/refused-worker.slow.test.ts',
          'that %s: a rule that cannot be kept switched off is off in this email, the person is told, and it is kept once it can be',
          'that refuses when a reminder falls due: it is tried again, and shown once it can be kept',
          'that gives nothing back: the draft that is open has its help, and the console hears nothing',
        ),
        inNode('ui/composer/notice.test.tsx', 'a choice that was not kept is said to hold for this email'),
      ],
    },
    {
      must: 'Data of every version that was released opens whole; data of a newer one is set aside; an import is checked, atomic and can be undone.',
      shown: [
        inBoth(
          'e2e/versions.slow.test.ts',
          'downgraded, it leaves what the newer one kept as it is, and says so',
        ),
        inNode(
          'browser/stored-versions.test.ts',
          'of version 1 opens as one interview with its people',
          'of version 2 opens as it is, and nothing is set aside',
        ),
        inNode('browser/store.test.ts', 'sets aside the data of a newer version instead of guessing'),
        inNode(
          'core/archive/read-archive.test.ts',
          'nothing throws, and what is accepted can be stored',
          'what is exported is imported as it was',
        ),
        inNode(
          'browser/archive-store.test.ts',
          'changes nothing when it is not kept',
          'leaves everything as it was before (%s)',
        ),
        inBoth(
          'e2e/notebook-files.test.ts',
          'what a file holds that cannot be taken is named, and the rest comes',
          'what an import took the place of comes back when it is undone',
        ),
      ],
    },
    {
      must: 'A reminder fires once and not before its time, whatever happens to clocks, alarms, the worker or the browser.',
      shown: [
        inNode(
          'core/reminders/due-list.test.ts',
          'whenever and however often the list is looked at, each reminder fires once, and never early',
          'does not fire again when the clock is set back',
        ),
        inBoth('e2e/clock.slow.test.ts', 'fires a reminder once, and shows it until it is done'),
        inChromium(
          'e2e/reminders.test.ts',
          'whatever wakes the worker, lost alarms come back',
          'a browser that starts again, further east, shows what fell due meanwhile',
        ),
        inFirefox(
          'e2e/reminders.test.ts',
          'one that falls due shows on the button, and with leave also as one notification',
        ),
      ],
    },
    {
      must: 'A clock that is set back and forth costs no word, and keeps none that was deleted.',
      shown: [
        inBoth(
          'e2e/clock.slow.test.ts',
          'loses no word in the notebook',
          'keeps no note longer that was deleted',
        ),
      ],
      not: 'It is the clock of the worker and of the notebook that is set, as their scripts read it, not the machine’s.',
    },
    {
      must: 'A tab that was discarded, one that is offline, and a browser that starts again have their help.',
      shown: [
        inBoth(
          'e2e/tabs.slow.test.ts',
          'that the browser discards has its help again when it comes back',
          'that is offline has its help, its panel and its templates',
          'where the person turned it on has its help after the browser was started again, without a press',
        ),
      ],
    },
    {
      must: 'A browser that is killed has kept what was called saved.',
      shown: [
        inBoth('e2e/notebook-killed.ts', 'keeps every word that it had called saved'),
        inChromium('e2e/storage.test.ts', 'has kept what was said to be saved'),
      ],
    },
    {
      must: 'What one part of a page lacks switches off one feature: new, inline, popped out, full screen or minimised.',
      shown: [
        inBoth(
          'webmail/gmail.test.ts',
          'an inline reply is known as one, and its subject is not offered',
          'a popped-out window is read like any other',
          'full screen keeps body and parts',
          'the one line alone, without the rows, leaves the recipients unknown',
        ),
        inBoth(
          'e2e/composers.ts',
          'minimised, one shows nothing of ours; restored, all of it',
          'in full screen and back, one stays switched off for this email',
        ),
        inNode('ui/popup/popup.test.tsx', 'what a page does not give is said in a sentence each'),
      ],
    },
    {
      must: 'No selector reads the words of a page’s interface: pages in English, German, Hungarian, Turkish and Arabic are read alike.',
      shown: [
        inBoth('webmail/gmail.test.ts', "a new message's window is read with all its recipients"),
        inBoth(
          'e2e/kinds-of-drafts.ts',
          'on a page that is read from right to left and in another language, all is the same',
        ),
      ],
    },
    {
      must: 'A row of recipients that changed its shape is unknown, and not taken for empty.',
      shown: [
        inBoth(
          'webmail/suites/yahoo.ts',
          'recipients of a shape that is not known leave their rows unknown, not empty',
        ),
        inBoth(
          'webmail/suites/proton.ts',
          'recipients of a shape that is not known leave their rows unknown, not empty',
        ),
        inBoth(
          'webmail/suites/tuta.ts',
          'recipients of a shape that is not known leave their rows unknown, not empty',
        ),
      ],
    },
    {
      must: 'Roundcube goes on as ever with Afterword on: its menus, its plain and formatted text, its spelling, its drafts.',
      shown: [
        inBoth(
          'roundcube/going-on.ts',
          'changing between formatted and plain text, with the marks and the fix in each',
          'answering to its own keys: in the draft, in the recipients, in menus and in the list',
        ),
        inBoth('roundcube/writing.ts', 'the popup turns it on, in a composer that is open'),
      ],
    },
    {
      must: 'TinyMCE in a frame, its spelling off, is read like any editor.',
      shown: [
        inBoth(
          'webmail/suites/roundcube.ts',
          'displayed in "%s" a formatted draft is read',
          'while TinyMCE is being built there is no composer, then its body is one; plain text is another',
        ),
        inBoth(
          'editing/hover.test.ts',
          'is found by the pointer where our window has it, also when it has scrolled or moved',
        ),
      ],
    },
    {
      must: 'One draft is read alike in Gmail and in Outlook.',
      shown: [
        inBoth('webmail/suites/outlook.ts', 'displayed in "%s" a draft is read'),
        inBoth('webmail/gmail.test.ts', "a new message's window is read with all its recipients"),
      ],
      not: 'The text that both adapters hand on is compared; what is found depends on the text alone.',
    },
  ],
};
