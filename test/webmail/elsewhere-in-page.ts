import type { Recipients } from '../../src/core/draft.ts';
import { openTextField } from '../../src/editing/open-text-field.ts';
import { elsewhere, webmailOf } from '../../src/webmail/elsewhere.ts';
import { generic } from '../../src/webmail/generic.ts';
import type { Composer, Part, Webmail } from '../../src/webmail/webmail.ts';

export { describePage } from '../../src/webmail/describe-page.ts';
export { record, recordings } from './in-page.ts';

// Bundled into the pages under test, as a global named `afterword`.

export interface ComposerReading {
  /** The lines that are the person's own. */
  readonly draft: readonly string[];
  readonly element: string;
  readonly frame: string;
  readonly visible: boolean;
  readonly reply: boolean;
  readonly quotedHeader: string;
  readonly subject: string;
  readonly recipients: Recipients;
  readonly subjectField: boolean;
  /** What stands in the field where an address is typed. */
  readonly toField: string | null;
  readonly missing: readonly Part[];
}

export function webmailNamed(id: string): Webmail {
  const webmail = [...elsewhere, generic].find((one) => one.id === id);
  if (webmail === undefined) throw new Error(`no webmail named ${id}`);
  return webmail;
}

/** The id of the webmail that the page is taken for, or that it would be at another address. */
export function recognised(url = document.URL): string | null {
  const page = { URL: url, querySelector: (selector: string) => document.querySelector(selector) };
  return webmailOf(page as Document)?.id ?? null;
}

/** All that a webmail's composers say of themselves. */
export function readComposers(id: string): ComposerReading[] {
  const webmail = webmailNamed(id);
  return webmail.findBodies(document).map((body) => describe(webmail.open(body)));
}

/** What the reader is given of each of a webmail's composers. */
export function readDrafts(id: string): { subject: string; text: string }[] {
  const webmail = webmailNamed(id);
  return webmail.findBodies(document).map((body) => {
    const composer = webmail.open(body);
    return { subject: composer.subject(), text: textOf(composer) };
  });
}

function textOf({ body, excluded }: Composer): string {
  return openTextField(body, { excluded, signal: AbortSignal.abort() }).read();
}

function describe(composer: Composer): ComposerReading {
  const { body, frame } = composer;
  return {
    draft: textOf(composer)
      .split('\n')
      .filter((line) => line.trim() !== ''),
    element: body.localName,
    frame: `${frame.localName}${frame.id === '' ? '' : `#${frame.id}`}`,
    visible: composer.visible(),
    reply: composer.isReply(),
    quotedHeader: composer.quotedHeader(),
    subject: composer.subject(),
    recipients: composer.recipients(),
    subjectField: composer.subjectField() !== null,
    toField: composer.toField()?.value ?? null,
    missing: composer.missing(),
  };
}
