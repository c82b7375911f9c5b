import { beforeEach, describe, expect, it, vi } from 'vitest';
import { FIRST_SITE, type Site, type SiteFacts } from '../../../src/browser/site.ts';

const OWN: SiteFacts = { pattern: 'https://mail.example.org/*', frames: [], webmail: 'Roundcube' };
const SHELL: SiteFacts = {
  pattern: 'https://navigator.example.net/*',
  frames: ['https://3c.example.net/*'],
  webmail: null,
};

let sites: readonly Site[] = [];
let granted = new Set<string>();
let registered: readonly string[] = [];

vi.mock('../../../src/browser/stores.ts', () => ({
  siteStore: {
    read: async () => sites,
    update: async (change: (now: readonly Site[]) => readonly Site[]) => {
      sites = change(sites);
      return sites;
    },
  },
}));
vi.mock('../../../src/browser/site-access.ts', () => ({
  hasAccess: async (origins: readonly string[]) => origins.every((origin) => granted.has(origin)),
  giveBackAccess: async (origins: readonly string[]) => {
    for (const origin of origins) granted.delete(origin);
  },
}));
vi.mock('../../../src/browser/site-scripts.ts', () => ({
  registerEntry: async (matches: readonly string[]) => {
    registered = matches;
  },
}));

const { allowedSites, registerSites, removeSite, toggleSite, turnOnSite } = await import(
  '../../../src/entry/worker/sites.ts'
);

beforeEach(() => {
  sites = [FIRST_SITE];
  granted = new Set([FIRST_SITE.pattern]);
  registered = [];
});

const grant = (...origins: string[]) => {
  for (const origin of origins) granted.add(origin);
};

describe('the entry script', () => {
  it('is registered only once the browser has let us in', async () => {
    await turnOnSite(OWN);
    await registerSites();
    expect(registered).toEqual([]);
    grant(OWN.pattern);
    await registerSites();
    expect(registered).toEqual([OWN.pattern]);
  });

  it('goes where the person takes the access back in the browser, and comes back with it', async () => {
    await turnOnSite(OWN);
    grant(OWN.pattern);
    granted.delete(OWN.pattern);
    await registerSites();
    expect(registered).toEqual([]);
    expect((await allowedSites()).map(({ pattern }) => pattern)).toEqual([FIRST_SITE.pattern]);
    grant(OWN.pattern);
    await registerSites();
    expect(registered).toEqual([OWN.pattern]);
  });

  it('is not registered where the site is off, nor for Gmail, whose own comes with the install', async () => {
    await turnOnSite(OWN);
    grant(OWN.pattern);
    await toggleSite('https://mail.example.org/?_task=mail');
    await registerSites();
    expect(registered).toEqual([]);
    expect((await allowedSites()).map(({ on }) => on)).toEqual([true, false]);
  });

  it('reaches the frames that a webmail needs, as far as they were allowed too', async () => {
    await turnOnSite(SHELL);
    grant(SHELL.pattern);
    await registerSites();
    expect(registered).toEqual([SHELL.pattern]);
    grant(...SHELL.frames);
    await registerSites();
    expect(registered).toEqual([SHELL.pattern, ...SHELL.frames]);
  });
});

describe('a site that is removed', () => {
  it('gives back its access, but for what another site needs', async () => {
    const sister = { ...SHELL, pattern: 'https://bap.example.net/*' };
    await turnOnSite(SHELL);
    await turnOnSite(sister);
    grant(SHELL.pattern, sister.pattern, ...SHELL.frames);
    await removeSite(SHELL);
    expect([...granted]).toEqual([FIRST_SITE.pattern, sister.pattern, ...SHELL.frames]);
    await removeSite(sister);
    expect([...granted]).toEqual([FIRST_SITE.pattern]);
    expect(sites).toEqual([FIRST_SITE]);
  });

  it('is never the one that came with the install', async () => {
    await removeSite(FIRST_SITE);
    expect(sites).toEqual([FIRST_SITE]);
    expect([...granted]).toEqual([FIRST_SITE.pattern]);
  });
});

describe('the command for this site', () => {
  it('switches off and on again', async () => {
    await toggleSite('https://mail.google.com/mail/u/0/');
    expect(sites).toEqual([{ ...FIRST_SITE, on: false }]);
    await toggleSite('https://mail.google.com/mail/u/0/');
    expect(sites).toEqual([FIRST_SITE]);
  });

  it('turns nothing on where the person never did', async () => {
    await toggleSite('https://elsewhere.example/');
    expect(sites).toEqual([FIRST_SITE]);
  });
});
