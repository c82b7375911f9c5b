import { generic } from '../src/webmail/generic.ts';
import { SUPPORT, type Support } from '../src/webmail/support.ts';
import type { Webmail } from '../src/webmail/webmail.ts';
import { webmails } from '../src/webmail/webmails.ts';

/** `docs/webmails.md`: every webmail, as its adapter and the data beside it have it. */
export function webmailsPage(): string {
  const all = [...webmails, generic];
  return `${[
    '# Where Afterword works',
    "<!-- Written by `npm run docs` from the adapters' own data. Changes made here are lost. -->",
    'None of this was seen on a live service by us, but for Roundcube, which the tests run. _Yes_ is what tests show on pages of that structure, in Chromium and Firefox and in three display languages, one of them right to left; _?_ may work, by the standards of the web alone; _no_ does not.',
    'Writing (inserting a template, fixes, and taking them back with one undo) depends on the editor and not on the webmail: [editing.md](editing.md) has what each editor was tested on. Where writing fails, the text goes to the clipboard and the person is told.',
    table(
      [
        'webmail',
        'composer and body',
        'subject',
        'To, Cc, Bcc',
        'address into To',
        'insert, fix, undo',
        'quote left out',
        'signature left out',
        'plain text',
        'pop-out',
        'several at once',
        'tested on',
      ],
      all.map((webmail) => summary(webmail, supportOf(webmail))),
    ),
    ...all.map((webmail) => section(webmail, supportOf(webmail))),
    '## When a page has changed',
    'What is not found switches off one feature, and the popup says which. "Copy a report" there describes how the page is built, without any of its text; `npm run probe FILE.html` says what each adapter finds in a saved page.',
  ].join('\n\n')}\n`;
}

function supportOf({ id }: Webmail): Support {
  const support = SUPPORT[id];
  if (support === undefined) throw new Error(`src/webmail/support.ts says nothing of ${id}`);
  return support;
}

const MARKS = { tested: 'yes', untested: '?', no: 'no' };

function summary({ name }: Webmail, support: Support): string[] {
  return [
    name,
    MARKS[support.body],
    MARKS[support.subject],
    MARKS[support.recipients],
    MARKS[support.addressing],
    support.editor === 'unknown' ? '?' : `as ${support.editor}`,
    MARKS[support.quote],
    MARKS[support.signature],
    MARKS[support.plainText],
    MARKS[support.popOut],
    MARKS[support.several],
    support.testedOn,
  ];
}

function section(webmail: Webmail, { unknownWhen, evidence, limits }: Support): string {
  return [
    `## ${webmail.name}`,
    [
      `- Where: ${placesOf(webmail)}.`,
      `- Recipients are unknown when ${unknownWhen}.`,
      `- Known from: ${evidence}.`,
      ...limits.map((limit) => `- Limit: ${limit}.`),
    ].join('\n'),
  ].join('\n\n');
}

function placesOf({ matches, frameMatches = [], recognises }: Webmail): string {
  const hosts = matches.map(hostOf).join(', ');
  const frames = frameMatches.length === 0 ? '' : `, with frames of ${frameMatches.map(hostOf).join(', ')}`;
  const own = recognises === undefined ? '' : 'any host, by marks of its own';
  return [`${hosts}${frames}`, own].filter((place) => place !== '').join('; ') || 'wherever it is turned on';
}

const hostOf = (pattern: string): string => `\`${pattern.replace(/^https:\/\/|\/\*$/gu, '')}\``;

function table(head: readonly string[], rows: readonly string[][]): string {
  const widths = head.map((title, column) =>
    Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}
