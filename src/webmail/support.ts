/*
 * What works in each webmail and what that rests on, for docs/webmails.md. No page pays for this: only the page's writer
 * imports it.
 */

/** `tested`: by tests on pages of that structure. `untested`: it may work, by the standards alone. */
type Works = 'tested' | 'untested' | 'no';

/** Editors by their engines: each has the suite of tests in `test/editing`. */
type Editor = 'plain contenteditable' | 'roosterjs' | 'Squire' | 'TinyMCE' | 'CKEditor 5' | 'unknown';

export interface Support {
  readonly editor: Editor;
  readonly body: Works;
  readonly subject: Works;
  /** Who it goes to; when that is not told. */
  readonly recipients: Works;
  readonly unknownWhen: string;
  /** Whether an address can be put into the To row. */
  readonly addressing: Works;
  readonly quote: Works;
  readonly signature: Works;
  readonly plainText: Works;
  readonly popOut: Works;
  /** Several composers at once. */
  readonly several: Works;
  readonly testedOn: 'fixtures' | 'fixtures, real server';
  /** What the knowledge of its pages rests on. */
  readonly evidence: string;
  readonly limits: readonly string[];
}

/** What holds of most webmails whose pages are known in part. */
const IN_FIXTURES = {
  body: 'tested',
  subject: 'tested',
  recipients: 'tested',
  addressing: 'untested',
  quote: 'tested',
  signature: 'tested',
  plainText: 'tested',
  popOut: 'untested',
  several: 'untested',
  testedOn: 'fixtures',
} as const;

const BY_STANDARDS = {
  editor: 'unknown',
  body: 'untested',
  subject: 'untested',
  recipients: 'untested',
  unknownWhen: 'they are not in plain fields with standard names',
  addressing: 'untested',
  quote: 'untested',
  signature: 'untested',
  plainText: 'untested',
  popOut: 'untested',
  several: 'untested',
  testedOn: 'fixtures',
  limits: ['read as any other page'],
} as const;

/** By a webmail's id. */
export const SUPPORT: Readonly<Record<string, Support>> = {
  gmail: {
    ...IN_FIXTURES,
    editor: 'plain contenteditable',
    unknownWhen: 'a group is among them, or the rows are not in the page',
    addressing: 'tested',
    popOut: 'tested',
    several: 'tested',
    evidence: 'a page of 2020-10, fragments to 2026-07, public code to 2026-08',
    limits: ['the mobile page is another'],
  },
  outlook: {
    ...IN_FIXTURES,
    editor: 'roosterjs',
    unknownWhen: 'a colleague is shown by name alone, or the rows are folded',
    addressing: 'no',
    plainText: 'no',
    popOut: 'tested',
    several: 'tested',
    evidence: 'fragments of 2022 and 2023, public notes of 2026-09 and 2026-10, public code to 2026-03',
    limits: [
      'an address put into To by a script does not become a recipient, so none is',
      'marks of quote and signature are those of sent mail; none was seen in a composer',
      'a Cc or Bcc row that is not in the page is taken for empty while the To row is there, unless somebody was seen in it',
    ],
  },
  yahoo: {
    ...IN_FIXTURES,
    editor: 'unknown',
    unknownWhen: 'a contact is shown without the address',
    signature: 'no',
    plainText: 'no',
    evidence: 'public code to 2026, of the old page and the new; no page was seen',
    limits: ['a signature is read as the draft', 'the names of the Cc and Bcc rows follow from that of To'],
  },
  proton: {
    ...IN_FIXTURES,
    editor: 'roosterjs',
    unknownWhen: 'a group is among them, or the rows are folded',
    several: 'tested',
    evidence: "the service's source, parts of 2021 to 2026; marks of quote and signature from sent mail",
    limits: ['folded rows are not unfolded', 'a quick reply under a mail was not seen'],
  },
  fastmail: {
    ...IN_FIXTURES,
    editor: 'Squire',
    unknownWhen: 'a recipient is shown by name alone',
    plainText: 'no',
    evidence: "its library's source of 2026-08, public code of 2024 and 2026, sent mail; no page was seen",
    limits: ['drafts in plain text were not seen, and are not found'],
  },
  roundcube: {
    ...IN_FIXTURES,
    editor: 'TinyMCE',
    unknownWhen: 'a row is not in the page',
    several: 'no',
    testedOn: 'fixtures, real server',
    evidence: 'pages of 1.6.5, Elastic, English and German, 2026-11; its source and the Larry skin, 2026-08',
    limits: [
      'a signature in plain text is told by its "-- " alone',
      'other skins than Elastic and Larry were not seen',
    ],
  },
  snappymail: {
    ...IN_FIXTURES,
    editor: 'Squire',
    unknownWhen: 'a list is not of the known shape',
    popOut: 'no',
    several: 'no',
    evidence: 'its source of 2026',
    limits: ['the line over a quote is not marked'],
  },
  nextcloud: {
    ...IN_FIXTURES,
    editor: 'CKEditor 5',
    unknownWhen: 'some are hidden behind "+2"',
    plainText: 'untested',
    popOut: 'no',
    several: 'no',
    evidence: 'its source of 2026-08',
    limits: ['recipients are known by address, without their names'],
  },
  tuta: {
    ...IN_FIXTURES,
    editor: 'Squire',
    unknownWhen: 'a row is not of the known shape, or somebody was in one that is folded now',
    signature: 'no',
    plainText: 'untested',
    popOut: 'no',
    several: 'no',
    evidence: 'its source of 2026',
    limits: ['a signature is read as the draft', 'on a host of its own it is known once a composer is open'],
  },
  icloud: {
    ...BY_STANDARDS,
    evidence: 'public code for where its app is; nothing of its composer',
  },
  zoho: {
    ...BY_STANDARDS,
    evidence: "a sister product's code for its editor's frame; nothing of its composer",
  },
  gmx: {
    ...BY_STANDARDS,
    evidence: 'public code for the hosts; nothing of its composer',
    limits: ['read as any other page', 'GMX outside Germany has other hosts'],
  },
  'web-de': {
    ...BY_STANDARDS,
    evidence: 'public code for the hosts; nothing of its composer',
  },
  generic: {
    ...IN_FIXTURES,
    editor: 'unknown',
    unknownWhen: BY_STANDARDS.unknownWhen,
    signature: 'untested',
    evidence: 'the standards of the web',
    limits: [
      'an editor of several lines is taken for a mail, since the person turned Afterword on for the page',
      'a quote is known by blockquote type=cite and the marks of Gmail and Thunderbird',
    ],
  },
};
