import { expect, test } from 'vitest';
import { NEW, REPLY } from './expected.ts';
import { inWebmail } from './in-webmail.ts';

inWebmail('fastmail', ({ open, read, tab }) => {
  test.each(['en', 'de', 'ar'] as const)('displayed in "%s" a draft is read', async (lang) => {
    await open({ fixture: 'fastmail/2026-11-compose', lang });
    expect(await read()).toEqual([NEW]);
  });

  test('in a reply, its row a textarea as it was, neither quote nor signature is the draft', async () => {
    await open({ fixture: 'fastmail/2024-12-reply' });
    expect(await read()).toEqual([{ ...REPLY, toField: 'Priya Raman <priya@brightpath.example>' }]);
  });

  test('a recipient shown by name alone leaves the row unknown', async () => {
    await open({ fixture: 'fastmail/2026-11-compose' });
    await tab().evaluate(() => document.querySelector('li[title^="Priya"]')?.removeAttribute('title'));
    expect(await read()).toMatchObject([
      { recipients: { ...NEW.recipients, to: 'unknown' }, missing: ['recipients'] },
    ]);
  });
});
