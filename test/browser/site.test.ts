import { describe, expect, it } from 'vitest';
import {
  FIRST_SITE,
  hostOf,
  isOnAt,
  patternOf,
  type Site,
  siteAt,
  siteFactsSchema,
  switched,
  withoutSite,
  withSite,
} from '../../src/browser/site.ts';
import { gmail } from '../../src/webmail/gmail.ts';

const OWN: Site = { pattern: 'https://mail.example.org/*', frames: [], webmail: 'Roundcube', on: true };
const SHELL: Site = {
  pattern: 'https://navigator.example.net/*',
  frames: ['https://3c.example.net/*', 'https://*.frames.example/*'],
  webmail: null,
  on: true,
};
const SITES = [FIRST_SITE, OWN, SHELL];

describe('the pattern of an address', () => {
  it.each([
    ['https://mail.example.org/?_task=mail#x', 'https://mail.example.org/*'],
    ['https://mail.example.org:8443/', 'https://mail.example.org/*'],
    ['http://localhost:8080/webmail/', 'http://localhost/*'],
    ['http://127.0.0.1:3000/', 'http://127.0.0.1/*'],
  ])('of %s is its whole host', (url, pattern) => {
    expect(patternOf(url)).toBe(pattern);
  });

  it.each([
    'http://mail.example.org/',
    'http://localhost.example.org/',
    'chrome://extensions/',
    'moz-extension://6f0d/popup.html',
    'file:///home/mail.html',
    'about:blank',
    'data:text/html,x',
  ])('is none for %s', (url) => {
    expect(patternOf(url)).toBeNull();
  });
});

describe('a site', () => {
  it('is found by its pages and by frames of other hosts', () => {
    expect(siteAt(SITES, 'https://mail.example.org:8443/compose')).toBe(OWN);
    expect(siteAt(SITES, 'https://3c.example.net/mail/client/')).toBe(SHELL);
    expect(siteAt(SITES, 'https://a.frames.example/')).toBe(SHELL);
    expect(siteAt(SITES, 'https://mail.google.com/mail/u/0/')).toBe(FIRST_SITE);
  });

  it.each([
    'http://mail.example.org/',
    'https://example.org/',
    'https://mail.example.org.evil.example/',
    'https://evil.example/https://mail.example.org/',
    'https://evilframes.example/',
    'no address at all',
    '',
  ])('is not taken for another: %s', (url) => {
    expect(siteAt(SITES, url)).toBeNull();
    expect(isOnAt(SITES, url)).toBe(false);
  });

  it('is shown by its host', () => {
    expect([OWN, { pattern: 'http://localhost/*' }].map(hostOf)).toEqual(['mail.example.org', 'localhost']);
  });

  it('never covers more than a host and what is below it', () => {
    const taken = (pattern: string) => siteFactsSchema.safeParse({ ...OWN, pattern }).success;
    expect(
      ['https://*/*', '*://*/*', '<all_urls>', 'http://mail.example.org/*', 'https://a/b'].filter(taken),
    ).toEqual([]);
  });
});

describe('the list of sites', () => {
  it('takes a site once, on, with what is known of it now', () => {
    const { on: _, ...facts } = OWN;
    const off = switched(SITES, OWN.pattern, false);
    expect(isOnAt(off, 'https://mail.example.org/')).toBe(false);
    expect(withSite(off, { ...facts, webmail: 'SnappyMail' })).toEqual([
      FIRST_SITE,
      { ...OWN, webmail: 'SnappyMail' },
      SHELL,
    ]);
    expect(withSite([FIRST_SITE], facts)).toEqual([FIRST_SITE, OWN]);
  });

  it('lets a site go, but not the one that came with the install', () => {
    expect(withoutSite(SITES, OWN.pattern)).toEqual([FIRST_SITE, SHELL]);
    expect(withoutSite(SITES, FIRST_SITE.pattern)).toEqual(SITES);
  });

  it('begins with Gmail', () => {
    expect(gmail.matches).toEqual([FIRST_SITE.pattern]);
    expect(FIRST_SITE.webmail).toBe(gmail.name);
  });
});
