import { knownElsewhere } from './elsewhere.ts';
import { generic } from './generic.ts';
import { gmail } from './gmail.ts';
import { outline } from './outline.ts';
import type { Composer, Webmail } from './webmail.ts';

/**
 * A page in words that can be shown to anybody: which webmail it is by its build, what is found and missing, and how its
 * composers are built. It has no text of the page, no address, and not the page's own address.
 */
export function describePage(document: Document): string {
  const known = [gmail, ...knownElsewhere].filter(({ findBodies }) => findBodies(document).length > 0);
  const said = (known.length === 0 ? [generic] : known).flatMap((webmail) => describeAs(webmail, document));
  return `${said.length === 0 ? '# Nothing to write in was found' : said.join('\n')}\n`;
}

function describeAs(webmail: Webmail, document: Document): string[] {
  const composers = webmail.findBodies(document).map((body) => webmail.open(body));
  if (composers.length === 0) return [];
  // Several editors may stand in one box.
  const frames = new Set(composers.map(({ frame }) => frame));
  return [`# ${webmail.name}`, ...composers.map(summaryOf), ...[...frames].map(outline)];
}

function summaryOf(composer: Composer): string {
  const { body, frame } = composer;
  const missing = composer.missing();
  const facts = [
    body.ownerDocument === frame.ownerDocument ? 'in the page' : 'in a frame',
    composer.visible() ? 'visible' : 'not visible',
    composer.isReply() ? 'a reply' : 'no reply',
    composer.subjectField() === null ? 'no subject field' : 'subject field',
    composer.toField() === null ? 'no To field' : 'To field',
  ];
  return `composer: ${facts.join(', ')}; missing: ${missing.length === 0 ? 'nothing' : missing.join(', ')}`;
}
