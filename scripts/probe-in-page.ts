import type { RecipientList } from '../src/core/draft.ts';
import { describePage } from '../src/webmail/describe-page.ts';
import type { Composer, Webmail } from '../src/webmail/webmail.ts';
import { webmails } from '../src/webmail/webmails.ts';

// Bundled into the page that is looked at, as a global named `afterwordProbe`.

/** Writes markup into the frame that a webmail writes its drafts in. */
export function fillFrame(html: string): void {
  const selectors = webmails.flatMap(({ bodyFrames = [] }) => bodyFrames);
  // The last ones are those of any page: a webmail's own comes first.
  const frame = selectors.flatMap((selector) => [
    ...document.querySelectorAll<HTMLIFrameElement>(selector),
  ])[0];
  const inside = frame?.contentDocument;
  if (inside == null) throw new Error('the page has no frame that a webmail writes in');
  inside.open();
  inside.write(html);
  inside.close();
}

/** What each webmail's adapter finds, and the description of the page that a report has. */
export function probe(): string {
  return [...webmails.map(found), '', 'What a report says of it:', '', describePage(document)].join('\n');
}

function found(webmail: Webmail): string {
  const marks = webmail.recognises?.(document) === true ? ', has its marks' : '';
  const composers = webmail.findBodies(document).map((body) => webmail.open(body));
  const count = composers.length === 1 ? '1 composer' : `${composers.length} composers`;
  return [`${webmail.name}: ${count}${marks}`, ...composers.map(read)].join('\n');
}

function read(composer: Composer): string {
  const { to, cc, bcc } = composer.recipients();
  const missing = composer.missing();
  const lines = {
    body: `${composer.body.localName}, ${composer.visible() ? 'visible' : 'not visible'}`,
    subject: composer.subject(),
    to: people(to),
    cc: people(cc),
    bcc: people(bcc),
    reply: composer.isReply() ? 'yes' : 'no',
    'quoted header': composer.quotedHeader().replaceAll(/\s+/gu, ' '),
    'to field': composer.toField() === null ? 'not shown' : 'shown',
    missing: missing.length === 0 ? 'nothing' : missing.join(', '),
  };
  return Object.entries(lines)
    .map(([what, value]) => `  ${what}: ${value}`)
    .join('\n');
}

function people(list: RecipientList): string {
  if (list === 'unknown') return 'unknown';
  if (list.length === 0) return 'nobody';
  return list.map(({ name, address }) => (name === undefined ? address : `${name} <${address}>`)).join(', ');
}
