import * as z from 'zod/mini';

z.config({ jitless: true });

/**
 * A match pattern of one host, all its ports: `https://host/*`, `https://*.host/*`, or plain http on this very machine,
 * where nothing travels.
 */
const pattern = z
  .string()
  .check(
    z.maxLength(300),
    z.regex(/^(?:https:\/\/(?:\*\.)?[^/*\s:]+|http:\/\/(?:localhost|127\.0\.0\.1))\/\*$/u),
  );

/** What is known of a site when the person turns Afterword on there. */
export const siteFactsSchema = z.object({
  /** Of its pages; the site's identity. */
  pattern,
  /** Of frames of other hosts that its composers are in. */
  frames: z.array(pattern).check(z.maxLength(20)),
  /** The webmail's name; `null` when it is none that is known. */
  webmail: z.nullable(z.string().check(z.maxLength(100))),
});
export type SiteFacts = Readonly<z.infer<typeof siteFactsSchema>>;

const siteSchema = z.extend(siteFactsSchema, { on: z.boolean() });
export type Site = Readonly<z.infer<typeof siteSchema>>;

/** Every site that the person turned on, and what it comes with. Whether the browser lets us in is not said here. */
export const sitesSchema = z.array(siteSchema).check(z.maxLength(500));
export type Sites = readonly Site[];

/** The one site that is there from the install on, and stays in the list. */
export const FIRST_SITE: Site = {
  pattern: 'https://mail.google.com/*',
  frames: [],
  webmail: 'Gmail',
  on: true,
};

/** The host as people write it. */
export function hostOf({ pattern: own }: Pick<Site, 'pattern'>): string {
  return own.replace(/^https?:\/\/|\/\*$/gu, '');
}

/** The pattern of an address's host; `null` where Afterword must not go: without encryption, or no page of the web. */
export function patternOf(url: string): string | null {
  const { protocol, hostname } = new URL(url);
  const found = pattern.safeParse(`${protocol}//${hostname}/*`);
  return found.success ? found.data : null;
}

/** The site that an address, of a page or of a frame in it, belongs to. */
export function siteAt(sites: Sites, url: string): Site | null {
  return (
    sites.find((site) => covers(site.pattern, url)) ??
    sites.find(({ frames }) => frames.some((each) => covers(each, url))) ??
    null
  );
}

export function isOnAt(sites: Sites, url: string): boolean {
  return siteAt(sites, url)?.on ?? false;
}

/** Turns a site on; one that is there already learns what is known of it now. */
export function withSite(sites: Sites, facts: SiteFacts): Site[] {
  const site = { ...facts, on: true };
  const at = sites.findIndex((each) => each.pattern === facts.pattern);
  return at === -1 ? [...sites, site] : sites.with(at, site);
}

export function switched(sites: Sites, own: string, on: boolean): Site[] {
  return sites.map((site) => (site.pattern === own ? { ...site, on } : site));
}

/** The first site stays. */
export function withoutSite(sites: Sites, own: string): Site[] {
  return sites.filter((site) => site.pattern !== own || own === FIRST_SITE.pattern);
}

/** Everything that a site needs leave for. */
export function originsOf({ pattern: own, frames }: SiteFacts): string[] {
  return [own, ...frames];
}

function covers(own: string, url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, hostname } = new URL(url);
  const [scheme, host = ''] = own.slice(0, -'/*'.length).split('//');
  if (scheme !== protocol) return false;
  return host.startsWith('*.')
    ? hostname === host.slice(2) || hostname.endsWith(host.slice(1))
    : hostname === host;
}
