import { inBoth, inNode, type SafetyTheme } from './safety-row.ts';

export const installAndNetwork: SafetyTheme = {
  title: 'What it may do, and what leaves the machine',
  rows: [
    {
      must: 'It asks for the documented permissions and no other.',
      shown: [
        inNode(
          'manifest.test.ts',
          'asks for exactly what is documented',
          'has a script of its own accord in Gmail alone',
        ),
      ],
    },
    {
      must: 'A whole session makes no request.',
      shown: [
        inBoth('e2e/session.ts', 'after all that, no page has asked for anything but itself'),
        inNode('architecture.test.ts', 'asks nothing of the network'),
        inNode('bundles.test.ts', 'has no address in it that could be loaded'),
      ],
      not: 'Seen at the only server that the browsers can reach, not at the network itself. Firefox’s own services are left out by their names.',
    },
    {
      must: 'No text leaves the machine: neither the draft nor the notes.',
      shown: [
        inNode('manifest.test.ts', 'lets no page of ours load or reach anything, and no page frame it'),
        inBoth('e2e/session.ts', 'after all that, no page has asked for anything but itself'),
      ],
    },
    {
      must: 'Nothing makes code or markup out of text, or loads any.',
      shown: [
        inNode('architecture.test.ts', 'makes no markup or code out of text'),
        inNode(
          'bundles.test.ts',
          'makes no markup or code out of text, but for what Preact has and nothing here asks it to',
        ),
        inBoth('e2e/privacy.ts', 'a whole writing breaks no rule of the page, trusted types among them'),
      ],
      not: 'Violations of policy are listened for in the webmail’s pages, not in the extension’s own, whose policy allows no code but its files.',
    },
    {
      must: 'The policy of our own pages lets them load, reach and be framed by nothing.',
      shown: [
        inNode('manifest.test.ts', 'lets no page of ours load or reach anything, and no page frame it'),
        inBoth(
          'e2e/hostile-page.slow.test.ts',
          'fetches, frames and loads no file of ours, whichever it names',
        ),
      ],
    },
    {
      must: 'No web page can fetch or load any file of ours.',
      shown: [
        inNode('manifest.test.ts', 'shows no file to web pages and hears no other extension'),
        inBoth(
          'e2e/hostile-page.slow.test.ts',
          'fetches, frames and loads no file of ours, whichever it names',
        ),
        inBoth('e2e/privacy.ts', 'no page frames the popup or fetches a file of ours'),
      ],
    },
    {
      must: 'What is shipped is small in parts: few packages, exact versions, no install scripts, the same bytes again.',
      shown: [
        inNode(
          'supply-chain.test.ts',
          'is at most six packages, each with its reason',
          'is asked for in one exact version, which is the one locked',
          'works without running a script at its install',
        ),
        inNode('bundles.test.ts', 'holds no secret, no path of a machine, no way to a source map'),
        inNode(
          'e2e/packages.slow.test.ts',
          'the packages are the same bytes in another folder and another time zone, the source’s own too',
        ),
      ],
      not: 'Two versions of Node are compared by `npm run reproducible`, by hand.',
    },
    {
      must: 'A site is turned on by one click, works without a reload, and gives its access back.',
      shown: [
        inBoth(
          'e2e/sites.slow.test.ts',
          'one press turns it on at once, and it is there again after a reload',
          'a site in the list is switched and removed, and gives its access back',
        ),
        inNode('entry/worker/sites.test.ts', 'turns nothing on where the person never did'),
      ],
    },
    {
      must: 'Of a page where it is off, the popup says what it finds there: a draft, none, or none it knows.',
      shown: [
        inBoth(
          'e2e/sites.slow.test.ts',
          'any composer can be turned on, and a page without one says so',
          'a page is looked at only when the popup opens, and nothing of it changes',
        ),
        inBoth(
          'e2e/popup.ts',
          'says of a page that is no webmail that templates can be copied',
          'says that access to Gmail is withheld, and works again once it is given back',
        ),
      ],
    },
    {
      must: 'In a private window it works and keeps nothing.',
      shown: [
        inBoth(
          'e2e/storage.test.ts',
          'has the reader and the popup, and leaves the storage as it is, byte by byte',
        ),
        inNode(
          'browser/private-area.test.ts',
          'shows what is kept, works, and leaves every byte of it as it is',
        ),
      ],
    },
    {
      must: 'Where it is off, it writes nothing into the page.',
      shown: [
        inBoth('e2e/life.ts', 'it leaves the page as it was, and comes back without a reload'),
        inNode('entry/worker/what-content-scripts-learn.test.ts', 'gets no companion where the site is off'),
      ],
      not: 'The draft is compared to the byte, and our elements and marks counted; the rest of the page is the page’s own and changes by itself.',
    },
  ],
};
