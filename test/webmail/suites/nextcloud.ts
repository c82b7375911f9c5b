import { expect, test } from 'vitest';
import type * as inPage from '../elsewhere-in-page.ts';
import { NEW } from './expected.ts';
import { inWebmail } from './in-webmail.ts';

/** The bundle of `elsewhere-in-page.ts`, in the page. */
declare const afterword: typeof inPage;

inWebmail('nextcloud', ({ open, read, tab }) => {
  // The page shows a recipient's name as it likes; the address is what it holds.
  const TO = [{ address: 'priya@brightpath.example' }, ...NEW.recipients.to.slice(1)];
  const recipients = { ...NEW.recipients, to: TO, cc: [{ address: 'desk@brightpath.example' }] };

  test.each(['en', 'de', 'ar'] as const)('displayed in "%s" a draft is read', async (lang) => {
    await open({ fixture: 'nextcloud/2026-08-compose', lang });
    expect(await read()).toEqual([{ ...NEW, recipients }]);
    expect(await tab().evaluate(() => afterword.recognised())).toBe('nextcloud');
  });

  test('"+1" in place of a recipient leaves the row unknown', async () => {
    await open({ fixture: 'nextcloud/2026-08-compose' });
    await tab().evaluate(() => {
      const more = document.createElement('button');
      more.className = 'vs__selected recipient-overflow';
      document.querySelector('#to .external')?.replaceWith(more);
    });
    expect(await read()).toMatchObject([{ recipients: { ...recipients, to: 'unknown' } }]);
  });

  test('a quote makes it a reply and is not the draft', async () => {
    await open({ fixture: 'nextcloud/2026-08-compose' });
    await tab().evaluate(() => {
      const quote = document.createElement('div');
      quote.className = 'quote';
      quote.textContent = 'I am so sorry that I missed your call.';
      document.querySelector('.signature')?.after(quote);
    });
    expect(await read()).toMatchObject([{ draft: NEW.draft, reply: true }]);
  });
});
