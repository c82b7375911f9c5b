import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { webmailsPage } from '../scripts/webmails-page.ts';
import { webmailOf } from '../src/webmail/elsewhere.ts';
import { isPageOf } from '../src/webmail/is-page-of.ts';
import { SUPPORT } from '../src/webmail/support.ts';
import { webmails } from '../src/webmail/webmails.ts';

test("docs/webmails.md says what the adapters' data say; `npm run docs` writes it anew", () => {
  expect(readFileSync('docs/webmails.md', 'utf8')).toBe(webmailsPage());
});

test('every webmail has its place on the page, and nothing else has', () => {
  expect(Object.keys(SUPPORT).sort()).toEqual([...webmails.map(({ id }) => id), 'generic'].sort());
});

test('what is said to be tested on fixtures has some', () => {
  const tested = Object.entries(SUPPORT)
    .filter(([, { body }]) => body === 'tested')
    .map(([id]) => id);
  expect(tested.filter((id) => !existsSync(`test/fixtures/${id}`))).toEqual([]);
});

describe('which webmail a page is', () => {
  const page = (url: string) => ({ URL: url, querySelector: () => null }) as unknown as Document;

  test.each([
    ['outlook', 'https://outlook.live.com/mail/0/deeplink/compose'],
    ['outlook', 'https://outlook.office.com/mail/'],
    ['outlook', 'https://outlook.office365.com/owa/'],
    ['outlook', 'https://outlook.cloud.microsoft/mail/'],
    ['yahoo', 'https://mail.yahoo.com/d/compose/1'],
    ['proton', 'https://mail.proton.me/u/0/inbox'],
    ['fastmail', 'https://app.fastmail.com/mail/compose?u=1'],
    ['tuta', 'https://app.tuta.com/mail'],
    ['icloud', 'https://www.icloud.com/mail/'],
    ['web-de', 'https://3c-bap.web.de/mail/client/start'],
  ])('%s is known by its address', (id, url) => {
    expect(webmailOf(page(url))?.id).toBe(id);
  });

  test.each([
    'https://outlook.live.com.example/mail/',
    'http://mail.yahoo.com/',
    'https://example.com/?https://mail.proton.me/',
  ])('%s is none of them', (url) => {
    expect(webmailOf(page(url))).toBeNull();
  });

  test("a frame's address is one of the webmail's pages too", () => {
    const gmx = webmails.find(({ id }) => id === 'gmx');
    expect(gmx && isPageOf(gmx, 'https://3c.gmx.net/mail/client/')).toBe(true);
  });
});
