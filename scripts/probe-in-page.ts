import type { RecipientList } from '../src/core/draft.ts';
import { describePage } from '../src/webmail/describe-page.ts';
import { knownElsewhere } from '../src/webmail/elsewhere.ts';
import { generic } from '../src/webmail/generic.ts';
import { gmail } from '../src/webmail/gmail.ts';
import type { Composer, Webmail } from '../src/webmail/webmail.ts';

// Bundled into the page that is looked at, as a global named `afterwordProbe`.

/** The last one reads any page: those that are read like it are not named. */
const WEBMAILS = [gmail, ...knownElsewhere, generic];

/** Writes markup into the frame that a webmail writes its drafts in. */
export function fillFrame(html: string): void {
  const selectors = WEBMAILS.flatMap(({ bodyFrames = [] }) => bodyFrames);
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
  return [...WEBMAILS.map(found), '', 'What a report says of it:', '', describePage(document)].join('\n');
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
