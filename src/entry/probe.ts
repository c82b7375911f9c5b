// Looks at a page that Afterword is not on in, when the person opens the popup there. It reads, and changes nothing.

import { offerProbe } from '../browser/probe-page.ts';
import { describePage } from '../webmail/describe-page.ts';
import { webmailOf } from '../webmail/elsewhere.ts';
import { generic } from '../webmail/generic.ts';

offerProbe({
  look() {
    const known = webmailOf(document);
    const composers = (known ?? generic).findBodies(document).length;
    if (known === null && composers === 0) return null;
    return { webmail: known?.name ?? null, frames: [...(known?.frameMatches ?? [])], composers };
  },
  report: () => describePage(document),
});
