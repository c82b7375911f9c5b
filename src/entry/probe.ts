// Looks at a page that Afterword is not on in, when the person opens the popup there. It reads, and changes nothing.

import { offerProbe } from '../browser/probe-page.ts';
import { webmailOf } from '../webmail/elsewhere.ts';

offerProbe({
  look() {
    const webmail = webmailOf(document);
    return webmail === null
      ? null
      : {
          webmail: webmail.name,
          frames: [...(webmail.frameMatches ?? [])],
          composers: webmail.findBodies(document).length,
        };
  },
  report: () => '',
});
