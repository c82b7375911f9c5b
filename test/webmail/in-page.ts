import type { Recipients } from '../../src/core/draft.ts';
import { watchComposers } from '../../src/webmail/watch.ts';
import type { Composer, Webmail } from '../../src/webmail/webmail.ts';

export { gmail } from '../../src/webmail/gmail.ts';
export { practice } from '../../src/webmail/practice.ts';
export { framed } from './framed.ts';

// Bundled into the pages under test, as a global named `afterword`.

export interface Reading {
  /** The body's first line. */
  readonly text: string;
  readonly element: string;
  readonly frame: string;
  readonly visible: boolean;
  readonly reply: boolean;
  readonly subject: string;
  readonly recipients: Recipients;
  readonly subjectField: string | null;
  readonly toField: string | null;
}

/** All that a webmail's composers say of themselves. */
export function readComposers(webmail: Webmail): Reading[] {
  return webmail.findBodies(document).map((body) => readComposer(webmail.open(body)));
}

function readComposer(composer: Composer): Reading {
  const { body, frame } = composer;
  return {
    text: wordsOf(body),
    element: body.localName,
    frame: `${frame.localName}${frame.role === null ? '' : `[role=${frame.role}]`}.${frame.className}`,
    visible: composer.visible(),
    reply: composer.isReply(),
    subject: composer.subject(),
    recipients: composer.recipients(),
    subjectField: nameOf(composer.subjectField()),
    toField: nameOf(composer.toField()),
  };
}

function wordsOf(body: HTMLElement): string {
  const text = body instanceof HTMLTextAreaElement ? body.value : (body.firstElementChild?.textContent ?? '');
  return text.trim();
}

function nameOf(field: HTMLElement | null): string | null {
  return field === null ? null : `${field.localName}.${field.className}`;
}

export interface Recording {
  /** `opened 1`, `changed 1`, `closed 1`, `error composer opened`: composers numbered as they open. */
  readonly log: string[];
  /** Searches of the whole page. */
  searches: number;
  readonly stop: AbortController;
}

/** All that were begun in this page, in order. */
export const recordings: Recording[] = [];

/** Watches, and writes down what is told. `fail` names what fails for the first composer. */
export function record(webmail: Webmail, fail?: 'opened' | 'changed' | 'state' | 'aborted'): void {
  const recording: Recording = { log: [], searches: 0, stop: new AbortController() };
  if (fail === 'aborted') recording.stop.abort();
  recordings.push(recording);
  const numbers = new Map<Composer, number>();
  const numberOf = (composer: Composer): number => {
    const number = numbers.get(composer) ?? numbers.size + 1;
    numbers.set(composer, number);
    return number;
  };
  const note = (what: 'opened' | 'changed' | 'closed') => (composer: Composer) => {
    recording.log.push(`${what} ${numberOf(composer)}`);
    if (what === fail && numberOf(composer) === 1) throw new Error(`${what} failed`);
  };
  const counted: Webmail = {
    ...webmail,
    findBodies(root) {
      if (root === document) recording.searches += 1;
      return webmail.findBodies(root);
    },
    open(body) {
      const composer = webmail.open(body);
      if (fail !== 'state' || numbers.size > 0) return composer;
      const subject = () => {
        throw new Error('no subject here');
      };
      return Object.assign(Object.create(composer), { subject });
    },
  };
  const events = {
    opened: note('opened'),
    changed: note('changed'),
    closed: note('closed'),
    onError: (part: string) => {
      recording.log.push(`error ${part}`);
    },
  };
  watchComposers(counted, document, events, recording.stop.signal);
}
