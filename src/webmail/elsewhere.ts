import { fastmail } from './fastmail.ts';
import { gmx } from './gmx.ts';
import { icloud } from './icloud.ts';
import { isPageOf } from './is-page-of.ts';
import { nextcloud } from './nextcloud.ts';
import { outlook } from './outlook.ts';
import { proton } from './proton.ts';
import { roundcube } from './roundcube.ts';
import { snappymail } from './snappymail.ts';
import { tuta } from './tuta.ts';
import { webDe } from './web-de.ts';
import type { Webmail } from './webmail.ts';
import { yahoo } from './yahoo.ts';
import { zoho } from './zoho.ts';

/** Webmails whose pages are known. */
export const knownElsewhere: readonly Webmail[] = [
  outlook,
  yahoo,
  proton,
  fastmail,
  roundcube,
  snappymail,
  nextcloud,
  tuta,
];

/** Every webmail but Gmail, whose pages pay for none of these. */
export const elsewhere: readonly Webmail[] = [...knownElsewhere, icloud, zoho, gmx, webDe];

/** Which of them a page is: by its address, or by what it says of itself. `null` when it is none that is known. */
export function webmailOf(document: Document): Webmail | null {
  return (
    elsewhere.find((webmail) => isPageOf(webmail, document.URL)) ??
    elsewhere.find((webmail) => webmail.recognises?.(document) === true) ??
    null
  );
}
