// Looks at a page that Afterword is not on in, when the person opens the popup there. It reads, and changes nothing.

import { offerProbe } from '../browser/probe-page.ts';
import { describePage } from '../webmail/describe-page.ts';
import { webmailOf } from '../webmail/elsewhere.ts';
import { generic } from '../webmail/generic.ts';

/** Of another origin than the page: not what the person asked about, should we be let in there. */
const isForeign = window !== window.top && window.frameElement === null;

offerProbe({
  look() {
    if (isForeign) return null;
    const known = webmailOf(document);
    const composers = (known ?? generic).findBodies(document).length;
    if (known === null && composers === 0) return null;
    return { webmail: known?.name ?? null, frames: [...(known?.frameMatches ?? [])], composers };
  },
  report: () => describePage(document),
});
