import { expect, test } from 'vitest';
import { NEW, REPLY, UNKNOWN } from './expected.ts';
import { inWebmail } from './in-webmail.ts';

inWebmail('yahoo', ({ open, read, tab }) => {
  test.each(['en', 'de', 'ar'] as const)('displayed in "%s" the new page is read', async (lang) => {
    await open({ fixture: 'yahoo/2026-11-compose', lang });
    expect(await read()).toEqual([NEW]);
  });

  test('the old page is read, its quote left out', async () => {
    await open({ fixture: 'yahoo/2021-reply' });
    const [reply] = await read();
    expect(reply).toEqual({ ...REPLY, quotedHeader: expect.any(String) });
    expect(reply?.quotedHeader).toContain('priya@brightpath.example');
  });

  test('a contact without a title leaves the row unknown', async () => {
    await open({ fixture: 'yahoo/2026-11-compose' });
    await tab().evaluate(() => document.querySelector('[title]')?.removeAttribute('title'));
    expect(await read()).toMatchObject([{ recipients: { ...NEW.recipients, to: 'unknown' } }]);
  });

  test('rows under other names are unknown, and so is the subject', async () => {
    await open({ fixture: 'yahoo/2026-11-compose' });
    await tab().evaluate(() => {
      for (const one of document.querySelectorAll('[data-test-id^="container"], [data-test-id$="subject"]'))
        one.removeAttribute('data-test-id');
    });
    expect(await read()).toMatchObject([
      { subject: 'unknown', recipients: UNKNOWN, missing: ['subject', 'recipients', 'to-field'] },
    ]);
  });

  test('recipients of a shape that is not known leave their rows unknown, not empty', async () => {
    await open({ fixture: 'yahoo/2026-11-compose' });
    await tab().evaluate(() => {
      for (const chip of document.querySelectorAll('[data-test-id="y-pill"]'))
        chip.removeAttribute('data-test-id');
    });
    expect(await read()).toMatchObject([{ recipients: { to: 'unknown', bcc: 'unknown' } }]);
  });
});
