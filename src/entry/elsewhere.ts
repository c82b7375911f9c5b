// The entry script of every other webmail: in pages, and frames of theirs, where the person turned Afterword on.

import { webmailOf } from '../webmail/elsewhere.ts';
import { generic } from '../webmail/generic.ts';
import type { Webmail } from '../webmail/webmail.ts';
import { isFilledByParent, withoutThoseOfParents } from './beyond-frames.ts';
import { currentBridge } from './bridge.ts';
import { startEntry } from './start-entry.ts';

/** The same object for the same webmail: what it is taken for must be seen to change, or not. */
const own = new Map<Webmail, Webmail>();

function webmailHere(): Webmail | null {
  // Before its document is there, a page may still turn out to be a webmail that is known.
  const found = webmailOf(document) ?? (document.readyState === 'loading' ? null : generic);
  if (found === null) return null;
  const mine = own.get(found) ?? withoutThoseOfParents(found, document);
  own.set(found, mine);
  return mine;
}

if (currentBridge() === null && !isFilledByParent(document)) startEntry(webmailHere);
