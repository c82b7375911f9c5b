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

/** Every webmail but Gmail, whose pages pay for none of these. */
export const elsewhere: readonly Webmail[] = [
  outlook,
  yahoo,
  proton,
  fastmail,
  icloud,
  zoho,
  gmx,
  webDe,
  roundcube,
  snappymail,
  nextcloud,
  tuta,
];

/** Which of them a page is: by its address, or by what it says of itself. `null` when it is none that is known. */
export function webmailOf(document: Document): Webmail | null {
  return (
    elsewhere.find((webmail) => isPageOf(webmail, document.URL)) ??
    elsewhere.find((webmail) => webmail.recognises?.(document) === true) ??
    null
  );
}
